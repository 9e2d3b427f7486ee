import { buildArchive } from '../../archive/build-archive.ts';
import type { Archive } from '../../archive/types.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Content } from '../../read/content.ts';
import { readContent } from '../../read/read-content.ts';
import type { Terminal } from '../framework/terminal.ts';

/** A content folder as it is while someone works on it: what has problems is left out. */
export interface OpenedArchive {
  readonly content: Content;
  readonly archive: Archive;
  /** What is wrong with files in themselves, so that they are left out. */
  readonly problems: readonly Problem[];
}

/** Opens a content folder. When not even an archive with gaps can be made of it, says why and gives nothing. */
export function openArchive(folder: string, terminal: Terminal): OpenedArchive | undefined {
  const { content, problems: readProblems } = readContent(folder);
  const { archive, problems } = buildArchive(content);
  if (archive) return { content, archive, problems: readProblems };
  terminal.printError(terminalReport([...readProblems, ...problems]));
  return undefined;
}
