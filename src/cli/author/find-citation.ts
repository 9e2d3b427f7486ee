import { writeCitation } from '../../anchor/write-citation.ts';
import { findWords, type FoundWords, maxPlaces } from '../../archive/wording/find-words.ts';
import { readWords } from '../../text/folding/read-words.ts';
import { maxQuoteLength } from '../../text/quote-length.ts';
import type { Terminal } from '../framework/terminal.ts';
import { excerpt } from './excerpt.ts';
import { choosePlace, listOfPlaces, sourcesNamed } from './found-places.ts';
import { openArchive } from './open-archive.ts';

/** What to search for, and which of the results is meant. */
export interface Wanted {
  readonly words: string;
  /** The id of the one source to look in. */
  readonly source: string | undefined;
  /** The number of a result in the list. */
  readonly pick: number | undefined;
  readonly json: boolean;
}

/**
 * Lists the places where words occur in the sources, and prints a citation for the chosen one that is certain to be found.
 * Returns 0 when something was found, otherwise 1.
 */
export async function findCitation(folder: string, { words, source, pick, json }: Wanted, terminal: Terminal): Promise<number> {
  const opened = openArchive(folder, terminal, { fillsBlanks: true });
  if (!opened) return 1;
  const sources = sourcesNamed(source, opened.archive.sources);
  const places = findWords(words, sources);
  if (json) terminal.print(`${JSON.stringify({ words, places: places.map(asJson) }, null, 2)}\n`);
  else if (places.length === 0) {
    terminal.printError(`Nothing like "${words}" stands in ${sources.map(({ id }) => id).join(', ')}.\n`);
  } else {
    terminal.print(listOfPlaces(places));
    if (places.length === maxPlaces) terminal.print(`\nNo more than ${maxPlaces} are shown: more words find fewer.\n`);
    const place = await choosePlace(places, pick, terminal);
    terminal.print(place ? citationText(place) : '\nFor a citation of one of them: --pick <number>\n');
  }
  return places.length === 0 ? 1 : 0;
}

function citationText({ source, start, end }: FoundWords): string {
  const written = writeCitation(source, { start, end });
  return written
    ? `\nUnder "citations:" write:\n\n${written.yaml}`
    : `\nNo citation is made of them: a quotation has at most ${maxQuoteLength} characters.\n`;
}

function asJson({ source, start, end, line, errors, difference, citations }: FoundWords, index: number) {
  const written = writeCitation(source, { start, end });
  return {
    ...{ number: index + 1, source: source.id, line, start, end, errors },
    isExact: difference === undefined,
    difference: difference ?? null,
    text: readWords(source.folded, { start, end }),
    context: excerpt(source.folded, { start, end }, 60),
    citedBy: citations.map(({ event, number }) => ({ event: event.id, citation: number })),
    citation: written?.fields ?? null,
    yaml: written?.yaml ?? null,
  };
}
