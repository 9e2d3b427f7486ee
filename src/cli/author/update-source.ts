import { type Survival, survivalsIn } from '../../check/changed-source.ts';
import { lostPassages } from '../../check/lost-passages.ts';
import type { SourceEntry } from '../../read/content.ts';
import { counted } from '../framework/plurals.ts';
import type { Terminal } from '../framework/terminal.ts';
import { writeFileWhole } from '../framework/write-file.ts';
import { editedPlaces } from './edited-places.ts';
import { NoText } from './extract/extracted.ts';
import { madeAgain } from './made-again.ts';
import { openArchive } from './open-archive.ts';
import { sourceNamed } from './source-named.ts';
import { withFields } from './with-fields.ts';

/**
 * Reports how the change of a document affects everything that quotes it, and records its new sum if nothing is broken. Returns
 * 1 when something is.
 */
export async function updateSource(folder: string, id: string, terminal: Terminal): Promise<number> {
  const opened = openArchive(folder, terminal);
  if (!opened) return 1;
  const { content, archive } = opened;
  const entry = sourceNamed(id, opened, terminal);
  if (!entry) return 1;
  const { sha256, original } = entry.value;
  const isTold = original?.textSha256 !== undefined && (original.textSha256 === sha256) === (original.edits === undefined);
  if (sha256 === entry.actualSha256 && (!original || isTold)) {
    terminal.print(`"${id}" is as its yaml records it.\n`);
    return 0;
  }
  const survivals = survivalsIn(entry, content, archive);
  const [moved, broken] = (['moved', 'broken'] as const).map((state) => survivals.filter((each) => each.state === state)) as [
    Survival[],
    Survival[],
  ];
  if (sha256 !== entry.actualSha256) terminal.print(reportOf(id, survivals, moved, broken));
  if (broken.length > 0) {
    terminal.print('\nNothing is recorded: mend what is broken first.\n');
    return 1;
  }
  const edits = await editsOf(entry, terminal);
  const text = withFields(content.files.get(`sources/${id}.yaml`) ?? '', [
    [['sha256'], entry.actualSha256],
    ...edits,
    ...pagesOf(entry),
  ]);
  if (text === undefined) {
    terminal.printError(`Nothing is recorded: ${entry.file} is not written a field a line. Write it so, and try again.\n`);
    return 1;
  }
  await writeFileWhole(entry.file, text);
  terminal.print(`\n${sha256 === entry.actualSha256 ? 'That' : 'The new sum'} is recorded in ${entry.file}.\n`);
  if (lostPassages(content, archive).some(({ record }) => record.source === id)) {
    terminal.print('Passages in other surroundings have new addresses. For the old ones: npm run cite -- --accept\n');
  }
  return 0;
}

type Fields = Parameters<typeof withFields>[1];

/** The fields that record changes by hand: the text is extracted again, and the places that differ are counted. */
async function editsOf(entry: SourceEntry, terminal: Terminal): Promise<Fields> {
  try {
    const made = await madeAgain(entry);
    if (!made) return [];
    const count = editedPlaces(made.text, entry.text).length;
    const way = count === 0 ? '' : ` To see them: npm run source -- compare ${entry.id}`;
    terminal.print(
      `The text was made again of ${entry.value.original?.file}. Changed by hand in ${counted(count, 'place')}.${way}\n`,
    );
    return [
      [['original', 'extractedBy'], made.by],
      [['original', 'textSha256'], made.sha256],
      [['original', 'edits'], count === 0 ? undefined : String(count)],
    ];
  } catch (error) {
    if (!(error instanceof NoText)) throw error;
    terminal.printError(`The text could not be made again: ${entry.value.original?.file} ${error.message}\n`);
    return [];
  }
}

/** Pages that began after form feeds still do, wherever these are now. */
function pagesOf({ value: { pages }, text }: SourceEntry): Fields {
  const starts = [0, ...[...text.matchAll(/\f/gu)].map(({ index }) => index + 1)];
  if (!pages || starts.length !== pages.length || starts.every((start, page) => start === pages[page])) return [];
  return [[['pages'], `[${starts.join(', ')}]`]];
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
