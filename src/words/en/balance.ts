/**
 * How citations are distributed among the sides that documents are written from, and among topics. Sides are named as in
 * `sides.ts`.
 */

import * as counts from './counts.ts';
import { list, number, plural, share, smallNumber } from './grammar.ts';
import { sideName } from './sides.ts';

export const title = 'Citations by side and topic';
/** The title in an archive that states no sides. */
export const titleOfTopics = 'Citations by topic';

/** The title of a column. */
export function fromSide({ side }: { readonly side: string | undefined }): string {
  return `From ${sideName(side)}`;
}

export const fromAnyOtherSide = 'From any other side, or none';
export const noDocument = 'no document';

/** The table, and its other columns and rows. */
export const table = 'Table of citations by side and topic';
export const tableOfTopics = 'Table of citations by topic';
export const tableExplained =
  'Each citation counts once: under the first topic of its event, and the side its document is written from. The bars show the same numbers.';
export const topicsExplained = 'Each citation counts once: under the first topic of its event.';
export const topic = 'Topic';
export const allCitations = 'All citations';
export const allTopics = 'All topics';

/** What the table shows, in sentences. */
export const noCitations = 'There are no citations.';

/** The statement for documents that are all from one side. */
export function allOfOneSide(of: {
  readonly citations: number;
  readonly documents: number;
  readonly side: string | undefined;
}): string {
  const subject = plural(of.citations, {
    one: 'The one citation is',
    other: `All ${number(of.citations)} citations are`,
  });
  const documents = plural(of.documents, { one: 'one document', other: 'documents' });
  return `${subject} of ${documents} written from ${sideName(of.side)}.`;
}

export const noOtherSide =
  'Not one, in any topic, is of a document from another side: no such document confirms or contradicts anything here.';

export function bySide(of: {
  readonly citations: number;
  readonly sides: readonly { readonly side: string | undefined; readonly citations: number }[];
}): string {
  const parts = of.sides.map(({ side, citations }, index) => {
    const are = index === 0 ? ' are of documents' : '';
    return `${number(citations)} (${share(citations, of.citations)})${are} from ${sideName(side)}`;
  });
  return `Of the ${counts.citations({ count: of.citations })}, ${list(parts)}.`;
}

export const everyTopicFromSeveralSides = 'Every topic with a citation has them from more than one side.';

/** The topics whose citations are from one side alone, and the number of topics with a citation. */
export function oneSidedTopics(of: { readonly topics: readonly string[]; readonly withCitations: number }): string {
  const rest = plural(of.topics.length, { one: 'rests', other: 'rest' });
  const some = `Of the ${smallNumber(of.withCitations)} topics with a citation, ${smallNumber(of.topics.length)}`;
  return `${some} ${rest} on documents of one side alone, or of no stated side: ${list(of.topics)}.`;
}

/** Parties from whose side no document is written. */
export function withoutDocument(of: {
  readonly parties: readonly { readonly name: string; readonly events: number }[];
}): string {
  const parties = of.parties.map(({ name, events }) => `${name} (${counts.events({ count: events })})`);
  return `Parties that the events name most, and from whose side no document here is written: ${list(parties)}.`;
}

export function shareOfAll({ part, whole }: { readonly part: number; readonly whole: number }): string {
  return share(part, whole);
}
