import { basename, dirname } from 'node:path';
import { terminalReport } from '../../check/reporters/terminal.ts';
import type { SourceEntry } from '../../read/content.ts';
import { UsageError } from '../framework/command.ts';
import { didYouMean } from '../framework/did-you-mean.ts';
import type { Terminal } from '../framework/terminal.ts';
import type { OpenedArchive } from './open-archive.ts';

/**
 * The source with an id. For one that was left out, says why and returns nothing; throws a `UsageError` for an id that no
 * source has.
 */
export function sourceNamed(id: string, { content, problems }: OpenedArchive, terminal: Terminal): SourceEntry | undefined {
  const found = content.sources.find((source) => source.id === id);
  if (found) return found;
  const own = problems.filter(({ file }) => isOfSource(file, id));
  if (own.length > 0) {
    terminal.printError(terminalReport(own, { texts: content.texts }));
    return undefined;
  }
  const ids = content.sources.map((source) => source.id);
  throw new UsageError(`There is no source "${id}".${didYouMean(id, ids)}`);
}

/** Whether a file is one of those of a document. */
function isOfSource(file: string, id: string): boolean {
  return basename(dirname(file)) === 'sources' && basename(file).replace(/(?:\.original)?\.[^.]+$/u, '') === id;
}
