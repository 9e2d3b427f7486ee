import type { Archive, ArchiveEvent, SharedPair, SharedRun, SharedWording, Source } from '../../archive/types.ts';
import type { DocumentSentence } from '../../text/document-sentences.ts';
import { largestOf, smallestOf } from '../../text/extremes.ts';
import type { Folded } from '../../text/fold.ts';
import { readWords } from '../../text/folding/read-words.ts';
import { documentPositionsOf } from '../../text/positions.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import * as words from '../../words/en/wording.ts';
import { paths, runId } from '../urls.ts';

/** How much two documents share, in words. */
export interface WordingTotals {
  readonly wording: SharedWording;
  /** "The 44-day war and …", as the pair is named everywhere. */
  readonly names: string;
  /** How many sentences of each document share wording with the other. */
  readonly sentences: string;
  /** The share of the words of the shorter document. */
  readonly share: string;
  readonly events: readonly ArchiveEvent[];
}

/** The page of a pair of documents: the totals, and all runs of shared sentences side by side. */
export interface WordingPage extends WordingTotals {
  readonly runs: readonly { readonly id: string; readonly heading: string; readonly rows: readonly WordingRow[] }[];
}

/** Sentences of both documents that share wording. */
export interface WordingRow {
  readonly sides: readonly [WordingSide, WordingSide];
  /** How much of their wording is the same, in words. */
  readonly measure: string;
}

/** The sentences of one of the two documents. */
export interface WordingSide {
  readonly source: Source;
  readonly sentences: readonly ShownSentence[];
  /** Words that are not on the other side, each once. */
  readonly only: readonly string[];
  /** The number of sentences without shared wording between these and the previous row, in words. */
  readonly between: string | undefined;
}

/** A sentence in pieces, marked where words are on this side only. */
export interface ShownSentence {
  readonly pieces: readonly { readonly text: string; readonly isOnly: boolean }[];
  readonly line: number;
  /** The link to a passage in it, or to its paragraph. */
  readonly path: string;
}

/** All pairs of documents that share wording, with their totals. */
export function wordingIndex({ sharedWordings, events }: Archive): WordingTotals[] {
  return sharedWordings.map((wording) => totalsOf(wording, events));
}

/** The page of one pair. */
export function wordingPage({ events }: Archive, wording: SharedWording): WordingPage {
  return { ...totalsOf(wording, events), runs: wording.runs.map(runOf) };
}

/** The names of both documents, joined as in a sentence. */
export function pairNames({ sources }: SharedWording): string {
  return words.names({ documents: sources.map(({ label }) => label) });
}

function totalsOf(wording: SharedWording, events: readonly ArchiveEvent[]): WordingTotals {
  const { sources, extents } = wording;
  const shorter = extents[0].ofWords <= extents[1].ofWords ? 0 : 1;
  const { words: shared, ofWords } = extents[shorter];
  const extent = (side: 0 | 1) => {
    const { sentences, ofSentences: of } = extents[side];
    return { document: sources[side].label, sentences, of };
  };
  return {
    wording,
    names: pairNames(wording),
    sentences: words.sharedSentences({ first: extent(0), second: extent(1) }),
    share: words.sharedWords({ words: shared, total: ofWords, document: sources[shorter].label }),
    events: events.filter(({ sharedOrigins }) => sharedOrigins.some(({ runs }) => runs.some((run) => run.wording === wording))),
  };
}

function runOf({ wording: { sources }, number, pairs, ranges }: SharedRun): WordingPage['runs'][number] {
  const lines = sources.map(({ text }) => documentPositionsOf(text)) as [
    ReturnType<typeof documentPositionsOf>,
    ReturnType<typeof documentPositionsOf>,
  ];
  const groups = grouped(pairs);
  const rows = groups.map((group, index): WordingRow => {
    const sentences = [sentencesOn(group, 0), sentencesOn(group, 1)] as const;
    const inSentences = sentences.map((some, side) =>
      some.map((sentence) => wordsOf(sources[side as 0 | 1].folded.clear, sentence)),
    );
    const forms = inSentences.map((some) => new Set(some.flat().map(({ form }) => form)));
    const sideOf = (side: 0 | 1): WordingSide => {
      const source = sources[side];
      const others = forms[1 - side] ?? new Set<string>();
      const isOnly = ({ form }: Word) => !others.has(form);
      const only = (inSentences[side] ?? []).flat().filter(isOnly);
      return {
        source,
        sentences: sentences[side].map((sentence, at) => ({
          pieces: piecesOf(source.folded, sentence, inSentences[side]?.[at] ?? [], isOnly),
          line: lines[side](sentence.start).line,
          path: placeOf(source, sentence),
        })),
        only: [...new Map(only.map((word) => [word.form, readWords(source.folded, word)])).values()],
        between: betweenWords(source, groups[index - 1], group, side),
      };
    };
    return { sides: [sideOf(0), sideOf(1)], measure: measureOf(group) };
  });
  const linesOf = (side: 0 | 1) => {
    const { start, end } = ranges[side];
    return { first: lines[side](start).line, last: lines[side](end).line };
  };
  return {
    id: runId(number),
    heading: words.linesBeside({ sides: [linesOf(0), linesOf(1)] }),
    rows,
  };
}

/** Pairs in groups: pairs that have a sentence in common are shown as one row. */
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
  const from = largestOf(sentencesOn(before, side).map(({ end }) => end));
  const to = smallestOf(sentencesOn(group, side).map(({ start }) => start));
  const count = sentences.filter(({ start, end, block }) => block.kind === 'paragraph' && from <= start && end <= to).length;
  return words.between({ count });
}

function measureOf(group: readonly SharedPair[]): string {
  return words.measure({ pairs: group });
}

function placeOf(source: Source, { start, end, block }: DocumentSentence): string {
  const inside = source.passages.filter((passage) => passage.start < end && start < passage.end);
  const passage = inside.find((each) => each.start >= start) ?? inside[0];
  return passage ? paths.passage(passage) : paths.block(source, block);
}

/** The sentence in pieces, alternately marked and unmarked; space between two marked words is marked too. */
function piecesOf(
  folded: Folded,
  { start, end }: DocumentSentence,
  found: readonly Word[],
  isOnly: (word: Word) => boolean,
): ShownSentence['pieces'] {
  const pieces: { text: string; isOnly: boolean }[] = [];
  let [from, marked] = [start, false];
  const cut = (to: number) => {
    if (from < to) pieces.push({ text: readWords(folded, { start: from, end: to }), isOnly: marked });
    from = to;
  };
  for (const [index, word] of found.entries()) {
    if (isOnly(word) === marked) continue;
    cut(marked ? (found[index - 1]?.end ?? from) : word.start);
    marked = !marked;
  }
  if (marked) cut(found.at(-1)?.end ?? end);
  marked = false;
  cut(end);
  return pieces;
}
