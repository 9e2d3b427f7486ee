import { coverageStrip, type StretchKind, type StripPart } from '../../archive/coverage/coverage-strip.ts';
import type { Source } from '../../archive/types.ts';
import { readWords } from '../../text/folding/read-words.ts';
import { positionsOf } from '../../text/positions.ts';
import * as words from '../../words/en/coverage.ts';
import { link } from '../links.ts';
import { paths } from '../urls.ts';
import { type StretchWords, stretchWords } from '../words/stretch-words.ts';

/** The documents drawn as strips to one scale, so that their lengths can be compared. */
export interface CoverageStrips {
  /** Characters in a whole row. */
  readonly rowLength: number;
  readonly strips: readonly SourceStrip[];
}

/** One document, drawn and in words. */
export interface SourceStrip {
  readonly source: Source;
  readonly rows: readonly StripRow[];
  /** What the picture shows, for those who do not see it too. */
  readonly words: string;
  /** The longer stretches that no event cites, in the order of the text. */
  readonly uncited: readonly UncitedStretch[];
}

/** A row of the picture. Offsets count characters from its beginning. */
export interface StripRow {
  readonly length: number;
  /** What is cited or dated; the rest of the row is neither. */
  readonly parts: readonly {
    readonly from: number;
    readonly length: number;
    readonly kind: StretchKind;
    readonly to: string;
    readonly title: string;
  }[];
}

export interface UncitedStretch extends StretchWords {
  readonly to: string;
  readonly line: number;
  /** In characters. */
  readonly length: number;
}

/** A row has one of these lengths: the first of which no document needs more rows than `maxRows`. */
const rowLengths = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000];
const maxRows = 10;
/** Shorter stretches without a citation are not listed. */
export const leastListed = 100;
/** Of a longer stretch the list has so many characters, and says that it goes on. */
const maxListedCharacters = 140;

export function coverageStrips(sources: readonly Source[]): CoverageStrips {
  const longest = Math.max(0, ...sources.map(({ text }) => text.length));
  const rowLength = rowLengths.find((length) => longest <= length * maxRows) ?? longest;
  return { rowLength, strips: sources.map((source) => stripOf(source, rowLength)) };
}

function stripOf(source: Source, rowLength: number): SourceStrip {
  const { text, folded, passages, coverage } = source;
  const parts = coverageStrip(text, passages, coverage.uncitedDated);
  const position = positionsOf(text);
  const placeOf = placesIn(source);
  const shown = parts.map((part) => ({
    ...part,
    to: placeOf(part),
    title: titleOf[part.kind]({ line: position(part.start).line }),
  }));
  const rows = Array.from({ length: Math.ceil(text.length / rowLength) }, (_, index): StripRow => {
    const [start, end] = [index * rowLength, Math.min((index + 1) * rowLength, text.length)];
    const inRow = shown.filter((part) => part.start < end && start < part.end);
    return {
      length: end - start,
      parts: inRow.map((part) => {
        const from = Math.max(part.start, start) - start;
        return { from, length: Math.min(part.end, end) - start - from, kind: part.kind, to: part.to, title: part.title };
      }),
    };
  });
  const uncited = shown
    .filter(({ kind, start, end }) => kind !== 'cited' && end - start >= leastListed)
    .map(({ start, end, to }) => ({
      to,
      line: position(start).line,
      ...stretchWords(readWords(folded, { start, end }), maxListedCharacters),
      length: end - start,
    }));
  return { source, rows, words: pictureWords(source, parts), uncited };
}

function pictureWords({ coverage }: Source, parts: readonly StripPart[]): string {
  const count = (kind: StretchKind) => parts.filter((part) => part.kind === kind).length;
  const gaps = parts.filter(({ kind }) => kind !== 'cited').map(({ start, end }) => end - start);
  return words.pictureWords({
    part: coverage.citedCharacters,
    whole: coverage.characters,
    cited: count('cited'),
    uncited: gaps.length,
    dated: count('dated'),
    longest: Math.max(0, ...gaps),
  });
}

const titleOf = { cited: words.citedFrom, uncited: words.uncitedFrom, dated: words.datedUncitedFrom } as const;

/** Where a stretch can be read: its first passage, or the paragraph in which its words begin. Asked in the order of the text. */
function placesIn(source: Source): (part: StripPart) => string {
  const blocks = [...new Set(source.sentences.map(({ block }) => block))];
  let [passage, block] = [0, 0];
  return ({ start, end, kind }) => {
    while (kind === 'cited' && (source.passages[passage]?.start ?? end) < start) passage += 1;
    const first = source.passages[passage];
    if (kind === 'cited' && first) return link(paths.passage(first));
    const letters = start + Math.max(0, source.text.slice(start, end).search(/[\p{L}\p{N}]/u));
    while ((blocks[block + 1]?.start ?? Infinity) <= letters) block += 1;
    return link(paths.block(source, blocks[block] ?? { start: 0, end }));
  };
}
