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

/** One document as a picture, with its description. */
export interface SourceStrip {
  readonly source: Source;
  /** Characters in a whole row. */
  readonly rowLength: number;
  readonly rows: readonly StripRow[];
  /** The description of the picture, for readers who cannot see it too. */
  readonly words: string;
}

/** A row of the picture. Offsets are characters from the beginning of the row. */
export interface StripRow {
  readonly length: number;
  /** What is cited, or dated and not cited; the rest of the row is neither. */
  readonly parts: readonly {
    readonly from: number;
    readonly length: number;
    readonly kind: StretchKind;
    readonly to: string;
    readonly title: string;
  }[];
}

/** The possible lengths of a row in characters: the first is used with which no document needs more than `maxRows` rows. */
const rowLengths = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000];
const maxRows = 10;
/** How many parts all strips of a page may have together, and the strip on a page of its own: finer parts could not be seen. */
const [maxPartsOfPage, maxPartsAlone] = [1000, 600];

/** All documents at the same scale, so that their lengths can be compared. */
export function coverageStrips(sources: readonly Source[]): SourceStrip[] {
  const rowLength = rowLengthFor(sources);
  const maxParts = Math.max(1, Math.floor(maxPartsOfPage / sources.length));
  return sources.map((source) => stripOf(source, rowLength, maxParts));
}

/** One document in the finer detail of a page of its own. */
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
 * A function that returns the link to a part of the text: to its first passage, or to the paragraph where its words begin.
 * Parts must be asked for in the order of the text.
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
