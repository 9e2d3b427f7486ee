import type { Source } from '../../archive/types.ts';
import type { FoundWords } from '../../archive/wording/find-words.ts';
import { UsageError } from '../framework/command.ts';
import { didYouMeanOr } from '../framework/did-you-mean.ts';
import type { Terminal } from '../framework/terminal.ts';
import { excerpt } from './excerpt.ts';

const contextCharacters = 60;
const marks = ['⟦', '⟧'];

/** The places where words were found, as a numbered list: document, line, surroundings, and the events that cite them. */
export function listOfPlaces(places: readonly FoundWords[]): string {
  return places.map((place, index) => described(place, index + 1)).join('\n');
}

/**
 * The place that is meant: the one that `--pick` names, the only exact match, or the one that the user chooses. With nobody to
 * ask, it is the first exact match, if there is one.
 */
export async function choosePlace(
  places: readonly FoundWords[],
  pick: number | undefined,
  { ask }: Terminal,
): Promise<FoundWords | undefined> {
  if (pick !== undefined) {
    if (places[pick - 1]) return places[pick - 1];
    throw new UsageError(`There is no number ${pick} in a list of ${places.length}.`);
  }
  const exact = places.filter(({ difference }) => difference === undefined);
  if (exact.length === 1 || !ask) return exact[0];
  const range = places.length > 1 ? `1 to ${places.length}` : '1';
  return places[Number(await ask(`\nWhich one is meant? (${range}, or Enter for none) `)) - 1];
}

/** The sources to search: all of them, or the one that is named. */
export function sourcesNamed(id: string | undefined, sources: readonly Source[]): readonly Source[] {
  const named = sources.filter((source) => id === undefined || source.id === id);
  if (named.length > 0 || id === undefined) return named;
  const ids = sources.map((source) => source.id);
  throw new UsageError(`There is no source "${id}".${didYouMeanOr(id, ids)}`);
}

/** Reads the value of `--pick`: a number of the list. */
export function numberFrom1(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^[1-9]\d*$/u.test(given)) throw new UsageError(`"${given}" is no number of the list.`);
  return Number(given);
}

function described(place: FoundWords, number: number): string {
  const { source, line, difference } = place;
  const events = [...new Set(place.citations.map(({ event }) => event.id))];
  const lines = [
    `${number}  ${source.id}, line ${line}${difference === undefined ? '' : `: ${difference}`}`,
    excerpt(source.folded, place, contextCharacters, marks),
    events.length === 0 ? 'Not cited yet.' : `Cited by ${events.join(', ')}.`,
  ];
  return `${lines.join('\n   ')}\n`;
}
