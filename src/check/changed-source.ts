import { findQuote, type QuoteSelector } from '../anchor/find-quote.ts';
import { suggestQuote } from '../anchor/suggest-quote.ts';
import type { Archive } from '../archive/types.ts';
import type { Content, SourceEntry } from '../read/content.ts';
import type { Folded } from '../text/fold.ts';
import { foldDocument } from '../text/markdown/fold-document.ts';
import { onOneLine } from '../text/one-line.ts';
import { documentPositionsOf } from '../text/positions.ts';

/** Words of a document that an event cites or an excuse names, after a change of the document. */
export interface Survival {
  /** `flood [@2]`, or for an excuse its file, or `uncited 3` in the list of the document. */
  readonly name: string;
  /**
   * `stands`: its passage has the id it was published with. `moved`: its words are found, in surroundings that give it
   * another id, or it is not published yet. `broken`: its words are not found exactly once.
   */
  readonly state: 'stands' | 'moved' | 'broken';
  /** Its words as they were written, on one line; of broken ones with those of the nearest passage, marked. */
  readonly words: string;
  /** Where it stands now. */
  readonly line: number | undefined;
}

/** What became of everything that quotes a document, in the order of the events. */
export function survivalsIn(entry: SourceEntry, content: Content, archive: Archive): Survival[] {
  const folded = foldDocument(entry.text, entry.textFile);
  const lock = content.lock?.value ?? {};
  const events = new Map(archive.events.map((event) => [event.id, event]));
  const cited = content.events.flatMap(({ id, value }) =>
    value.citations.flatMap((citation, index): Survival[] => {
      if (citation.source !== entry.id) return [];
      const number = index + 1;
      const passage = events.get(id)?.citations.find((each) => each.number === number)?.passage;
      return [survivalOf(`${id} [@${number}]`, citation, folded, passage === undefined || Object.hasOwn(lock, passage.id))];
    }),
  );
  const excused = content.uncited
    .filter(({ value }) => value.source === entry.id)
    .flatMap(({ id, file, value: { quote, prefix, suffix, from, to } }) => {
      const name = file === entry.file ? id.replace(`${entry.id}-`, 'uncited ') : `uncited/${id}`;
      const named = [quote === undefined ? undefined : { quote, prefix, suffix }, ...[from, to].map(quoting)];
      return named.flatMap((selector) => (selector ? survivalOf(name, selector, folded, true) : []));
    });
  return [...cited, ...excused];
}

function quoting(quote: string | undefined): QuoteSelector | undefined {
  return quote === undefined ? undefined : { quote };
}

function survivalOf(name: string, selector: QuoteSelector, folded: Folded, isKnown: boolean): Survival {
  const anchor = findQuote(folded, selector);
  const words = onOneLine(selector.quote);
  if (anchor.status === 'found') {
    return { name, state: isKnown ? 'stands' : 'moved', words, line: documentPositionsOf(folded.raw)(anchor.range.start).line };
  }
  if (anchor.status === 'ambiguous') return { name, state: 'broken', words: `${words} (more than once)`, line: undefined };
  const [nearest] = suggestQuote(folded, selector.quote, 1);
  const line = nearest && documentPositionsOf(folded.raw)(nearest.range.start).line;
  return { name, state: 'broken', words: nearest?.difference ?? `[-${words}-]`, line };
}
