/**
 * The sides from which documents are written. A side is the name of a party, or undefined if none is stated. That does not make
 * a document impartial, and no sentence here may say so.
 */

import { list, plural, smallNumber } from './grammar.ts';

type Side = string | undefined;

/** "Both documents are written from the side of Azerbaijan." */
export function allFromOneSide({ count, side }: { readonly count: number; readonly side: Side }): string {
  const documents = count === 2 ? 'Both documents are' : `All ${smallNumber(count)} documents are`;
  return `${count === 1 ? 'The document is' : documents} written from ${sideName(side)}.`;
}

export const noOtherSide = 'There is no document from another side among them.';

/** The number of documents of each side. */
export function countsBySide(of: {
  readonly total: number;
  readonly groups: readonly { readonly side: Side; readonly count: number }[];
}): string {
  const parts = of.groups.map(({ side, count }, index) => {
    const verb = index > 0 ? '' : plural(count, { one: ' is written', other: ' are written' });
    return `${smallNumber(count)}${verb} from ${sideName(side)}`;
  });
  return `Of the ${smallNumber(of.total)} documents, ${list(parts)}.`;
}

/** The names of the documents of each side. */
export function documentsBySide(of: {
  readonly groups: readonly { readonly side: Side; readonly documents: readonly string[] }[];
}): string {
  const parts = of.groups.map(({ side, documents }) => `${list(documents)} from ${sideName(side)}`);
  return `The documents are written from different sides: ${parts.join('; ')}.`;
}

/** A side after "from", for the sentences of other modules. */
export function sideName(side: Side): string {
  return side === undefined ? 'no stated side' : `the side of ${side}`;
}

/** Follows a sentence on the sides from which documents are written. */
export const wordsAreTheirs = 'The words they use are theirs; ours take no side.';
/** The same in an archive that states no sides. */
export const wordsAreDocuments = 'The words that the documents use are theirs; ours take no side.';
