import type { Archive, ArchiveEvent, Source } from '../archive/types.ts';
import type { SharedExtent, SharedPair, SharedRun, SharedWording } from '../archive/wording-types.ts';
import type { DocumentSentence } from '../text/document-sentences.ts';
import { onOneLine } from '../text/one-line.ts';
import { positionsOf } from '../text/positions.ts';
import { wordsOf, type Word } from '../text/words.ts';
import { counted, percent } from './plurals.ts';
import { paths, runId } from './urls.ts';

/** What two documents share, in sentences. */
export interface WordingTotals {
  readonly wording: SharedWording;
  /** "The 44-day war and …", as the pair is named everywhere. */
  readonly names: string;
  /** How many sentences of each share wording with the other. */
  readonly sentences: string;
  /** How much of the shorter document that is. */
  readonly share: string;
  readonly events: readonly ArchiveEvent[];
}

/** The page of a pair of documents: the totals, and every run of sentences side by side. */
export interface WordingPage extends WordingTotals {
  readonly runs: readonly { readonly id: string; readonly heading: string; readonly rows: readonly WordingRow[] }[];
}

/** Sentences that share wording, with those of the other document. */
export interface WordingRow {
  readonly sides: readonly [WordingSide, WordingSide];
  /** How much of them is the same, in words. */
  readonly measure: string;
}

/** What one of two documents says. */
export interface WordingSide {
  readonly source: Source;
  readonly sentences: readonly ShownSentence[];
  /** Words that the other side does not have, each once. */
  readonly only: readonly string[];
  /** How many sentences without shared wording stand between these and the row before. */
  readonly between: string | undefined;
}

/** A sentence in pieces, marked where its words stand on one side only. */
export interface ShownSentence {
  readonly pieces: readonly { readonly text: string; readonly isOnly: boolean }[];
  readonly line: number;
  /** Its place in the document: a passage in it, or its paragraph. */
  readonly path: string;
}

/** Every pair of documents that shares wording, with its totals. */
export function wordingIndex({ sharedWordings, events }: Archive): WordingTotals[] {
  return sharedWordings.map((wording) => totalsOf(wording, events));
}

/** The page of one pair. */
export function wordingPage({ events }: Archive, wording: SharedWording): WordingPage {
  return { ...totalsOf(wording, events), runs: wording.runs.map(runOf) };
}

/** The names of a pair of documents, in a sentence. */
export function pairNames({ sources }: SharedWording): string {
  return sources.map(({ label }) => label).join(' and ');
}

function totalsOf(wording: SharedWording, events: readonly ArchiveEvent[]): WordingTotals {
  const { sources, extents } = wording;
  const shorter = extents[0].ofWords <= extents[1].ofWords ? 0 : 1;
  const { words, ofWords } = extents[shorter];
  const sentences = extents.map((extent, side) => `${sentencesIn(extent)} of ${sources[side as 0 | 1].label}`);
  const verb = extents[0].sentences === 1 ? 'shares' : 'share';
  return {
    wording,
    names: pairNames(wording),
    sentences: `${sentences.join(` ${verb} wording with `)}.`,
    share: `These sentences hold ${percent(words, ofWords)} of the words of ${sources[shorter].label}, the shorter of the two.`,
    events: events.filter(({ sharedOrigins }) => sharedOrigins.some(({ runs }) => runs.some((run) => run.wording === wording))),
  };
}

function sentencesIn({ sentences, ofSentences }: SharedExtent): string {
  return `${sentences.toLocaleString('en-GB')} of the ${counted(ofSentences, 'sentence')}`;
}

function runOf({ wording: { sources }, number, pairs, ranges }: SharedRun): WordingPage['runs'][number] {
  const lines = sources.map(({ text }) => positionsOf(text)) as [
    ReturnType<typeof positionsOf>,
    ReturnType<typeof positionsOf>,
  ];
  const groups = grouped(pairs);
  const rows = groups.map((group, index): WordingRow => {
    const sentences = [sentencesOn(group, 0), sentencesOn(group, 1)] as const;
    const words = sentences.map((some, side) => some.map((sentence) => wordsOf(sources[side as 0 | 1].text, sentence)));
    const forms = words.map((some) => new Set(some.flat().map(({ form }) => form)));
    const sideOf = (side: 0 | 1): WordingSide => {
      const source = sources[side];
      const others = forms[1 - side] ?? new Set<string>();
      const isOnly = ({ form }: Word) => !others.has(form);
      const only = (words[side] ?? []).flat().filter(isOnly);
      return {
        source,
        sentences: sentences[side].map((sentence, at) => ({
          pieces: piecesOf(source.text, sentence, words[side]?.[at] ?? [], isOnly),
          line: lines[side](sentence.start).line,
          path: placeOf(source, sentence),
        })),
        only: [...new Map(only.map(({ form, start, end }) => [form, onOneLine(source.text.slice(start, end))])).values()],
        between: betweenWords(source, groups[index - 1], group, side),
      };
    };
    return { sides: [sideOf(0), sideOf(1)], measure: measureOf(group) };
  });
  const linesOf = (side: 0 | 1) => {
    const [first, last] = [lines[side](ranges[side].start).line, lines[side](ranges[side].end).line];
    return first === last ? `Line ${first}` : `Lines ${first} to ${last}`;
  };
  return {
    id: runId(number),
    heading: `${linesOf(0)} beside ${linesOf(1).toLowerCase()}`,
    rows,
  };
}

/** Pairs that have a sentence in common are shown as one row. */
function grouped(pairs: readonly SharedPair[]): SharedPair[][] {
  const groups: SharedPair[][] = [];
  for (const pair of pairs) {
    const touching = groups.filter((group) =>
      group.some((other) => pair.sentences.some((each) => other.sentences.includes(each))),
    );
    const [first] = touching;
    if (!first) groups.push([pair]);
    else {
      first.push(pair);
      for (const other of touching.slice(1)) first.push(...groups.splice(groups.indexOf(other), 1).flat());
    }
  }
  return groups;
}

function sentencesOn(group: readonly SharedPair[], side: 0 | 1): DocumentSentence[] {
  return [...new Set(group.map(({ sentences }) => sentences[side]))].sort((a, b) => a.start - b.start);
}

function betweenWords(
  { sentences }: Source,
  before: readonly SharedPair[] | undefined,
  group: readonly SharedPair[],
  side: 0 | 1,
): string | undefined {
  if (!before) return undefined;
  const from = Math.max(...sentencesOn(before, side).map(({ end }) => end));
  const to = Math.min(...sentencesOn(group, side).map(({ start }) => start));
  const count = sentences.filter(({ start, end, block }) => block.kind === 'paragraph' && from <= start && end <= to).length;
  return count === 0 ? 'The next sentence' : `After ${counted(count, 'other sentence')}`;
}

function measureOf(group: readonly SharedPair[]): string {
  const shares = group.map(({ shared, of }) => `${shared} of ${of}`);
  return `Three-word sequences in both: ${shares.join(', and ')}.`;
}

function placeOf(source: Source, { start, end, block }: DocumentSentence): string {
  const inside = source.passages.filter((passage) => passage.start < end && start < passage.end);
  const passage = inside.find((each) => each.start >= start) ?? inside[0];
  return passage ? paths.passage(passage) : paths.block(source, block);
}

/** The sentence cut where words of one kind begin and end; space between two marked words is marked with them. */
function piecesOf(
  text: string,
  { start, end }: DocumentSentence,
  words: readonly Word[],
  isOnly: (word: Word) => boolean,
): ShownSentence['pieces'] {
  const pieces: { text: string; isOnly: boolean }[] = [];
  let [from, marked] = [start, false];
  const cut = (to: number) => {
    if (from < to) pieces.push({ text: onOneLine(text.slice(from, to)), isOnly: marked });
    from = to;
  };
  for (const [index, word] of words.entries()) {
    if (isOnly(word) === marked) continue;
    cut(marked ? (words[index - 1]?.end ?? from) : word.start);
    marked = !marked;
  }
  if (marked) cut(words.at(-1)?.end ?? end);
  marked = false;
  cut(end);
  return pieces;
}
