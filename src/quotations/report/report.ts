import { readWords } from '../../text/folding/read-words.ts';
import { numbersIn } from '../../text/numbers/numbers-in.ts';
import { documentPositionsOf } from '../../text/positions.ts';
import { overlaps, type Range } from '../../text/ranges.ts';
import type { ArchiveFacts, DocumentFacts, EventFacts, PassageFacts } from '../archive-facts.ts';
import type { Article } from '../article/article.ts';
import type { Quotation } from '../article/quotations-in.ts';
import { atOnce } from '../at-once.ts';
import { blanked } from '../blanked.ts';
import type { Judgement, NamedDocument } from '../check-article.ts';
import type { Found } from '../corpus/corpus.ts';
import { otherDays } from '../dates-beside.ts';
import { otherFigures } from '../figures/other-figures.ts';
import type { Bracket, Change, DifferencePart, Note, Seam, Status } from '../judge/verdict.ts';
import { readMonths } from '../month-languages.ts';
import { type MixedWord, mixedWords } from './mixed-words.ts';

/** What a check of a text found, as it is shown, copied and printed: with names and links in the place of numbers. */
export interface Report {
  readonly counts: Readonly<Record<Status, number>>;
  readonly quotations: readonly ReportedQuotation[];
  readonly figures: readonly ReportedFigure[];
}

export interface ReportedQuotation extends Range {
  readonly status: Status;
  readonly words: string;
  /** Its line in the text, from 1. */
  readonly line: number;
  readonly by: Quotation['by'];
  readonly isUnclosed: boolean;
  /** Its words in which letters of two scripts stand that look alike. */
  readonly mixed: readonly MixedWord[];
  /** Titles of the documents that the text names for it. */
  readonly named: readonly string[];
  /** Where its words, its parts or the words nearest to it stand. */
  readonly places: readonly ReportedPlace[];
  readonly notes: readonly Note[];
  readonly changes: readonly Change[];
  readonly difference: readonly DifferencePart[];
  readonly seams: readonly Seam[];
  /** Words in brackets at its ends. */
  readonly brackets: readonly Bracket[];
  /** Where a number was changed: what documents put on the measures of the passage. */
  readonly figures: readonly ReportedMeasure[];
  /** Days that the text gives beside it, other than those of the events that rest on its words. */
  readonly days: readonly string[];
}

export interface ReportedPlace extends Range {
  readonly document: string;
  readonly title: string;
  readonly language: string;
  readonly href: string;
  readonly line: number;
  /** The document's words, on one line. */
  readonly words: string;
  readonly passages: readonly { readonly id: string; readonly href: string; readonly events: readonly EventFacts[] }[];
}

export interface ReportedMeasure {
  readonly measure: string;
  readonly values: readonly { readonly words: string; readonly title: string }[];
}

/** A sentence of the text's own that puts another number on a measure than the documents do. */
export interface ReportedFigure extends ReportedMeasure {
  readonly line: number;
  readonly words: string;
  readonly numbers: readonly string[];
}

/** Half of the work, as a rule, is to put the quotations together. */
const shareOfQuotations = 0.5;
/** Places that are shown of words that stand more than once. */
const maxPlaces = 5;

/** What a report is made of. */
type Checked = readonly [
  article: Article,
  judgements: readonly Judgement[],
  facts: ArchiveFacts,
  documents: readonly NamedDocument[],
];

/** Puts together what was found of a text. */
export function reportOf(...checked: Checked): Report {
  return atOnce(reportSteps(...checked));
}

/** The same in short steps: each yields how far it is, from 0 to 1. */
export function* reportSteps(...[article, judgements, facts, documents]: Checked): Generator<number, Report> {
  const lineOf = documentPositionsOf(article.text);
  const documentLines = new Map<number, ReturnType<typeof documentPositionsOf>>();
  const titleOf = (number: number) => (facts.documents[number] as DocumentFacts).title;
  const placeOf = ({ document, start, end }: Found): ReportedPlace => {
    const { id, title, language, href, passages } = facts.documents[document] as DocumentFacts;
    const { folded } = documents[document] as NamedDocument;
    const lines = documentLines.get(document) ?? documentPositionsOf(folded.raw);
    documentLines.set(document, lines);
    const cited = passages.filter((passage) => overlaps(passage, { start, end }));
    return {
      ...{ document: id, title, language, href, start, end, line: lines(start).line },
      words: readWords(folded, { start, end }).trim(),
      passages: cited.map((passage) => ({ id: passage.id, href: passage.href, events: eventsOf(passage) })),
    };
  };
  const eventsOf = ({ events }: PassageFacts) => events.map((number) => facts.events[number] as EventFacts);
  const measureOf = (number: number): ReportedMeasure => {
    const { title, values } = facts.measures[number] as ArchiveFacts['measures'][number];
    return { measure: title, values: values.map(({ words, document }) => ({ words, title: titleOf(document) })) };
  };
  const inOrder = judgements.map(({ quotation }) => quotation).sort((a, b) => a.start - b.start);
  yield 0;
  const own = blanked(article.text, inOrder);
  yield 0;
  const reported = ({ quotation, named, verdict }: Judgement): ReportedQuotation => {
    const { start, end, words, by } = quotation;
    const changes = verdict.status === 'altered' ? verdict.changes : [];
    const found = foundOf(verdict);
    const measures = verdict.status === 'altered' ? measuresChanged(facts, verdict) : [];
    const places = found.slice(0, maxPlaces).map(placeOf);
    const events = places.flatMap(({ passages }) => passages.flatMap((passage) => passage.events));
    const stated = found.slice(0, maxPlaces).map((place) => sentenceAround(documents[place.document] as NamedDocument, place));
    const days = by === 'sentence' ? [] : otherDays(own, { start, end }, events, { language: facts.language, stated });
    return {
      ...{ status: verdict.status, words: words.replace(/\s+/gu, ' '), start, end, line: lineOf(start).line, by, changes },
      ...{ isUnclosed: quotation.isUnclosed === true, mixed: mixedWords(words) },
      named: named.map(titleOf),
      places,
      notes: 'notes' in verdict ? verdict.notes : [],
      difference: verdict.status === 'altered' ? verdict.difference : [],
      brackets: 'brackets' in verdict ? (verdict.brackets ?? []) : [],
      seams: verdict.status === 'pieced' ? verdict.seams : [],
      figures: [...new Set(measures)].map(measureOf),
      days: days.map((day) => day.words),
    };
  };
  for (const step of readMonths()) yield step ?? 0;
  const quotations: ReportedQuotation[] = [];
  for (const [at, judgement] of judgements.entries()) {
    quotations.push(reported(judgement));
    yield (at / judgements.length) * shareOfQuotations;
  }
  const settled = judgements.filter(({ verdict }) => verdict.status !== 'absent' && verdict.status !== 'altered');
  const quoted = settled.map(({ quotation }) => quotation).sort((a, b) => a.start - b.start);
  const steps = otherFigures(article.text, quoted, facts.measures, facts.language);
  let step = steps.next();
  for (; step.done !== true; step = steps.next())
    yield shareOfQuotations + (step.value / article.text.length) * (1 - shareOfQuotations);
  const figures = step.value;
  return {
    counts: countsOf(quotations),
    quotations,
    figures: figures.map(({ start, words, numbers, measure }) => ({
      ...{ line: lineOf(start).line, words, numbers },
      ...measureOf(measure),
    })),
  };
}

/** Letters of a sentence on either side of quoted words. */
const maxAround = 300;

/** The sentence of a document in which words stand. */
function sentenceAround({ folded: { raw } }: NamedDocument, { start, end }: Range): string {
  const before = raw.slice(Math.max(0, start - maxAround), start).split(/(?<=[.!?])\s|(?<=[。！？])|\n\s*\n/u);
  const after = raw.slice(end, end + maxAround).split(/[.!?](?=\s)|[。！？]|\n\s*\n/u);
  return `${before.at(-1) ?? ''}${raw.slice(start, end)}${after[0] ?? ''}`;
}

function foundOf(verdict: Judgement['verdict']): readonly Found[] {
  if (verdict.status === 'altered') return [verdict.place];
  if (verdict.status === 'pieced') return verdict.pieces;
  return 'places' in verdict ? verdict.places : [];
}

/** The measures of the passages there, on which the document puts a number that the quotation has changed. */
function measuresChanged(
  { documents, measures, language }: ArchiveFacts,
  { place, difference }: Extract<Judgement['verdict'], { readonly status: 'altered' }>,
): readonly number[] {
  const dropped = difference.filter(({ kind }) => kind === 'dropped').map(({ words }) => words);
  const numbers = dropped.flatMap((words) => numbersIn(words, language).flatMap(({ values }) => values));
  const { passages } = documents[place.document] as DocumentFacts;
  const there = passages.filter((passage) => overlaps(passage, place)).flatMap((passage) => passage.measures);
  return there.filter((measure) =>
    measures[measure]?.values.some(({ min, max, document }) =>
      numbers.some((number) => document === place.document && (number === min || number === max)),
    ),
  );
}

/** The statuses, in the order in which they are told. */
export const statuses: readonly Status[] = ['found', 'pieced', 'altered', 'misattributed', 'absent', 'short', 'title'];

function countsOf(quotations: readonly ReportedQuotation[]): Record<Status, number> {
  const count = (status: Status) => quotations.filter((each) => each.status === status).length;
  return Object.fromEntries(statuses.map((status) => [status, count(status)])) as Record<Status, number>;
}

/** Whether a text quotes anything that the documents do not say, or that another of them says than the one that it names. */
export function isFaulty({ counts }: Report): boolean {
  return counts.altered > 0 || counts.absent > 0 || counts.misattributed > 0;
}
