import type { Limits } from './limits.ts';
import type { FileRead, Room } from './received.ts';

/** A built site as it is published: a folder, or a copy on a host. */
export interface PublishedSite {
  readonly name: string;
  readonly limits: Limits;
  /** Reads a file, on a host from the address by which readers reach it. */
  read(path: string, room: Room): Promise<FileRead | NotRead>;
  /** Reads a page by the name of its file: a host has two addresses for one. */
  readByName?(path: string, room: Room): Promise<FileRead | NotRead>;
  /** Reads what is in a compressed copy; a host need not give these out. */
  readUnpacked?(path: string, room: Room): Promise<FileRead | NotRead>;
  /** Every file there is; a host does not tell. */
  readonly files?: ReadonlySet<string>;
  /** What lies in a folder and is neither a file nor a folder. */
  readonly oddities?: ReadonlySet<string>;
  /** Ends what is held open. */
  close?(): void;
}

/** Why a file was not read. */
export interface NotRead {
  /** As a line about the file goes on: "missing". */
  readonly fault: string;
  readonly isMissing?: boolean;
  /** Where a host sends whoever asks, when that is outside the site. */
  readonly leadsTo?: string;
}

export const missing: NotRead = { fault: 'missing', isMissing: true };
