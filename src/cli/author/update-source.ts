import { basename, dirname } from 'node:path';
import { type Survival, survivalsIn } from '../../check/changed-source.ts';
import { lostPassages } from '../../check/lost-passages.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { UsageError } from '../framework/command.ts';
import type { Terminal } from '../framework/terminal.ts';
import { writeFileWhole } from '../framework/write-file.ts';
import { openArchive } from './open-archive.ts';
import { withSum } from './with-sum.ts';

/**
 * Reports what a changed document did to everything that quotes it, and records its new sum once nothing is broken.
 * Returns 1 when something is.
 */
export async function updateSource(folder: string, id: string, terminal: Terminal): Promise<number> {
  const opened = openArchive(folder, terminal);
  if (!opened) return 1;
  const { content, archive, problems } = opened;
  const entry = content.sources.find((source) => source.id === id);
  if (!entry) {
    const own = problems.filter(({ file }) => isOfSource(file, id));
    if (own.length > 0) {
      terminal.printError(terminalReport(own, { texts: content.texts }));
      return 1;
    }
    const nearest = nearestWord(
      id,
      content.sources.map((source) => source.id),
    );
    throw new UsageError(`There is no source "${id}".${nearest ? ` Did you mean ${nearest}?` : ''}`);
  }
  const { sha256 } = entry.value;
  if (sha256 === entry.actualSha256) {
    terminal.print(`"${id}" is as its yaml records it.\n`);
    return 0;
  }
  const survivals = survivalsIn(entry, content, archive);
  const [moved, broken] = (['moved', 'broken'] as const).map((state) => survivals.filter((each) => each.state === state)) as [
    Survival[],
    Survival[],
  ];
  terminal.print(reportOf(id, survivals, moved, broken));
  if (broken.length > 0) {
    terminal.print('\nNothing is recorded: mend what is broken first.\n');
    return 1;
  }
  const text = withSum(content.files.get(`sources/${id}.yaml`) ?? '', entry.actualSha256);
  if (text === undefined) throw new Error(`The sum of "${id}" was read, and does not stand in its yaml.`);
  await writeFileWhole(entry.file, text);
  terminal.print(`\nThe new sum is recorded in ${entry.file}.\n`);
  if (lostPassages(content, archive).some(({ record }) => record.source === id)) {
    terminal.print('Passages in other surroundings have new addresses. For the old ones: npm run cite -- --accept\n');
  }
  return 0;
}

/** Whether a file is one of those of a document. */
function isOfSource(file: string, id: string): boolean {
  return basename(dirname(file)) === 'sources' && basename(file).replace(/(?:\.original)?\.[^.]+$/u, '') === id;
}

function reportOf(id: string, all: readonly Survival[], moved: readonly Survival[], broken: readonly Survival[]): string {
  const standing = all.length - moved.length - broken.length;
  const lines = [...moved, ...broken].map(
    ({ name, state, words, line }) => `  ${state.padEnd(6)}  ${name}${line === undefined ? '' : `, line ${line}`}: ${words}\n`,
  );
  const head =
    `The bytes of "${id}" changed. Quotations from it: ${all.length}; ` +
    `as they were ${standing}, in other surroundings ${moved.length}, broken ${broken.length}.
`;
  return head + lines.join('');
}
