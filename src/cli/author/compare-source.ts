import { counted } from '../framework/plurals.ts';
import type { Terminal } from '../framework/terminal.ts';
import { editedPlaces } from './edited-places.ts';
import { NoText } from './extract/extracted.ts';
import { madeAgain } from './made-again.ts';
import { openArchive } from './open-archive.ts';
import { sourceNamed } from './source-named.ts';

/** Extracts the text of a document again from its original, and shows every place that people have changed. */
export async function compareSource(folder: string, id: string, terminal: Terminal): Promise<number> {
  const opened = openArchive(folder, terminal);
  if (!opened) return 1;
  const entry = sourceNamed(id, opened, terminal);
  if (!entry) return 1;
  try {
    const made = await madeAgain(entry);
    if (!made) {
      terminal.print(`"${id}" was made of no other file: its text is the document.\n`);
      return 0;
    }
    const places = editedPlaces(made.text, entry.text);
    const recorded = entry.value.original?.textSha256;
    if (recorded !== undefined && recorded !== made.sha256) {
      terminal.print(
        `${made.by} makes another text than ${entry.value.original?.extractedBy} made; this is compared with today's.\n`,
      );
    }
    terminal.print(places.map(({ line, difference }) => `line ${line}: ${difference}\n`).join(''));
    terminal.print(
      places.length === 0 ? 'The text is as it was made.\n' : `Changed by hand in ${counted(places.length, 'place')}.\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof NoText)) throw error;
    terminal.printError(`${entry.value.original?.file} ${error.message}\n`);
    return 1;
  }
}
