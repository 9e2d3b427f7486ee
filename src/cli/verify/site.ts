import type { Limits } from './limits.ts';
import type { FileRead, Room } from './received.ts';

/** A published site: a folder, or a copy on a host. */
export interface PublishedSite {
  readonly name: string;
  readonly limits: Limits;
  /** The path of its home page on a host. */
  readonly top?: string;
  /** Reads a file; on a host, from the address by which readers reach it. */
  read(path: string, room: Room): Promise<FileRead | NotRead>;
  /** Reads a page by the name of its file: a host may serve it under both addresses. */
  readByName?(path: string, room: Room): Promise<FileRead | NotRead>;
  /** Reads the decompressed contents of a compressed copy; a host need not serve these. */
  readUnpacked?(path: string, room: Room): Promise<FileRead | NotRead>;
  /** Every file that exists; unknown for a host. */
  readonly files?: ReadonlySet<string>;
  /** Entries of a folder that are neither files nor folders. */
  readonly oddities?: ReadonlySet<string>;
  /** Releases open connections. */
  close?(): void;
}

/** Why a file was not read. */
export interface NotRead {
  /** Continues a line about the file: "missing". */
  readonly fault: string;
  readonly isMissing?: boolean;
  /** Where a host redirects to, if that is outside the site. */
  readonly leadsTo?: string;
}

export const missing: NotRead = { fault: 'missing', isMissing: true };
