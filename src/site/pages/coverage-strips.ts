import {
  coarser,
  type CoverageStretch,
  coverageStrip,
  type StretchKind,
  type StripPart,
} from '../../archive/coverage/coverage-strip.ts';
import type { Source } from '../../archive/types.ts';
import { largestOf } from '../../text/extremes.ts';
import { documentPositionsOf } from '../../text/positions.ts';
import * as words from '../../words/en/coverage.ts';
import { link } from '../links.ts';
import { paths } from '../urls.ts';

/** One document, drawn and in words. */
export interface SourceStrip {
  readonly source: Source;
  /** Characters in a whole row. */
  readonly rowLength: number;
  readonly rows: readonly StripRow[];
  /** What the picture shows, for those who do not see it too. */
  readonly words: string;
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

/** A row has one of these lengths: the first of which no document needs more rows than `maxRows`. */
const rowLengths = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000];
const maxRows = 10;
/** The parts that all strips of a page have together, and the strip of a page of its own: what is finer is no longer seen. */
const [maxPartsOfPage, maxPartsAlone] = [1000, 600];

/** The documents drawn to one scale, so that their lengths can be compared. */
export function coverageStrips(sources: readonly Source[]): SourceStrip[] {
  const rowLength = rowLengthFor(sources);
  const maxParts = Math.max(1, Math.floor(maxPartsOfPage / sources.length));
  return sources.map((source) => stripOf(source, rowLength, maxParts));
}

/** One document drawn as finely as a page of its own can. */
export function coverageStripOf(source: Source): SourceStrip {
  return stripOf(source, rowLengthFor([source]), maxPartsAlone);
}

function rowLengthFor(sources: readonly Source[]): number {
  const longest = Math.max(0, ...sources.map(({ text }) => text.length));
  return rowLengths.find((length) => longest <= length * maxRows) ?? longest;
}

function stripOf(source: Source, rowLength: number, maxParts: number): SourceStrip {
  const { text, passages, coverage } = source;
  const parts = coverageStrip(text, passages, coverage.uncitedDated);
  const position = documentPositionsOf(text);
  const placeOf = placesIn(source);
  const shown = coarser(parts, text.length, maxParts).map((part) => ({
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
  return { source, rowLength, rows, words: pictureWords(source, parts) };
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
    longest: largestOf(gaps, 0),
  });
}

const titleOf = { cited: words.citedFrom, uncited: words.uncitedFrom, dated: words.datedUncitedFrom } as const;

/**
 * Where a part of a text can be read: its first passage, or the paragraph in which its words begin. Asked in the order of the
 * text.
 */
export function placesIn(source: Source): (part: CoverageStretch) => string {
  const blocks = [...new Set(source.sentences.map(({ block }) => block))];
  let [passage, block] = [0, 0];
  return ({ start, end, kind }) => {
    while (kind === 'cited' && (source.passages[passage]?.start ?? end) < start) passage += 1;
    const first = source.passages[passage];
    if (kind === 'cited' && first && first.start < end) return link(paths.passage(first));
    const letters = start + Math.max(0, source.text.slice(start, end).search(/[\p{L}\p{N}]/u));
    while ((blocks[block + 1]?.start ?? Infinity) <= letters) block += 1;
    return link(paths.block(source, blocks[block] ?? { start: 0, end }));
  };
}
