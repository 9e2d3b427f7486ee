import { buildArchive } from '../../archive/build-archive.ts';
import type { Archive } from '../../archive/types.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Content } from '../../read/content.ts';
import { contentOf } from '../../read/read-content.ts';
import { type ContentFile, readFiles } from '../../read/read-files.ts';
import type { Terminal } from '../framework/terminal.ts';

/** A content folder as it is while someone works on it: without what has problems. */
export interface OpenedArchive {
  readonly content: Content;
  readonly archive: Archive;
  /** Problems of files that were left out because of them. */
  readonly problems: readonly Problem[];
}

/**
 * Opens a content folder. If not even an incomplete archive can be made of it, says why and returns nothing. With
 * `fillsBlanks`, a document whose yaml has fields that its author has not filled in yet is included; these fill-ins must not be
 * written back.
 */
export function openArchive(
  folder: string,
  terminal: Terminal,
  { fillsBlanks = false }: { readonly fillsBlanks?: boolean } = {},
): OpenedArchive | undefined {
  const { content, problems: readProblems } = contentOf(readFiles(folder).map(fillsBlanks ? filled : asItIs), folder);
  const { archive, problems } = buildArchive(content);
  if (archive) return { content, archive, problems: readProblems };
  terminal.printError(terminalReport([...readProblems, ...problems]));
  return undefined;
}

function asItIs(file: ContentFile): ContentFile {
  return file;
}

/** Values for the fields of a new document that its author has not filled in yet. */
const blanks: Readonly<Record<string, string>> = { titleKind: 'devised', language: 'und' };
const blankField = /^(title|titleKind|language|stance|note):[^\S\r\n]*(?=#|\r?$)/gmu;

function filled(file: ContentFile): ContentFile {
  if (!/^sources\/[^/]+\.yaml$/u.test(file.path)) return file;
  const text = Buffer.from(file.bytes).toString('utf8');
  const written = text.replace(blankField, (_, field: string) => `${field}: ${blanks[field] ?? 'not stated'} `);
  return written === text ? file : { ...file, bytes: Buffer.from(written) };
}
