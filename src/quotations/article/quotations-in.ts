import { firstIndex } from '../../text/first-index.ts';
import { withoutFillers } from '../../text/folding/filler.ts';
import { withoutMarks } from '../../text/pages/without-marks.ts';
import { overlaps, type Range, trimRange } from '../../text/ranges.ts';
import { atOnce } from '../at-once.ts';
import { blanked } from '../blanked.ts';
import { doubleMarks } from '../marks/double-marks.ts';
import { outermost, quotedRanges } from '../marks/quoted-ranges.ts';
import { sentencesIn } from '../sentences-in.ts';
import type { Article } from './article.ts';
import { withCharacters } from './character-references.ts';
import { withEscapedMarks } from './escaped-marks.ts';

/** Words that a text quotes. The range is theirs in the text, without the marks around them. */
export interface Quotation extends Range {
  /** As they are read: without marks of Markdown, and without those that open each paragraph anew. */
  readonly words: string;
  /** What shows that they are quoted; of a whole text, every sentence may be. */
  readonly by: 'marks' | 'block' | 'sentence';
  /** Whether its marks are those of titles of books and films in Chinese and Korean, which some texts quote by. */
  readonly isTitleLike: boolean;
  /** Whether its mark is never closed, so that it was read to the end of its paragraph. */
  readonly isUnclosed?: true;
  /** Quotations within it. */
  readonly nested: readonly Quotation[];
}

/** Longer quotations are judged sentence by sentence. */
const maxLetters = 4000;
const nestedDepth = 3;

/**
 * The quotations of a text, in order: what stands within quotation marks of any language, and block quotes. With `isWhole`,
 * every sentence outside of them too.
 */
export function quotationsIn(article: Article, language: string, isWhole = false): Quotation[] {
  return atOnce(quotationSteps(article, language, isWhole));
}

/** Quotations that are read in one step. */
const inStep = 500;

/** The same in short steps, for a long text. */
export function* quotationSteps(article: Article, language: string, isWhole: boolean): Generator<undefined, Quotation[]> {
  const clear = clearText(article);
  yield undefined;
  const blocks = article.blockQuotes.flatMap((range) => blockQuote(clear, range, language) ?? []);
  yield undefined;
  const inMarks = quotedRanges(clear, language);
  yield undefined;
  const marked = outermost([...inMarks, ...openParagraphs(clear), ...inTitleMarks(clear)]);
  const quoted: Quotation[] = blocks.flatMap((each) => bySentences(clear, each, language));
  const unclosed = neverClosed(clear, marked).filter(isApartFrom(blocks));
  quoted.push(...unclosed.map((range) => ({ ...quotation(clear, range, 'marks', language), isUnclosed: true as const })));
  for (const [at, range] of marked.filter(isApartFrom(blocks)).entries()) {
    if (at % inStep === 0) yield undefined;
    quoted.push(...bySentences(clear, quotation(clear, range, 'marks', language), language));
  }
  yield undefined;
  const sentences = isWhole
    ? otherSentences(
        clear,
        quoted.toSorted((a, b) => a.start - b.start),
        language,
      )
    : [];
  return [...quoted, ...sentences].filter(({ words }) => /[\p{L}\p{N}]/u.test(words)).sort((a, b) => a.start - b.start);
}

/** Whether a range overlaps none of some others, which are in order. */
function isApartFrom(blocks: readonly Range[]): (range: Range) => boolean {
  return (range) => {
    const next = blocks[firstIndex(blocks.length, (at) => (blocks[at] as Range).end > range.start)];
    return !next || !overlaps(next, range);
  };
}

/** A text of the same length in which what is no word is blank. */
function clearText({ text, hidden, skipped }: Article): string {
  return withCharacters(blanked(withoutMarks(withEscapedMarks(text), hidden), skipped));
}

function quotation(clear: string, range: Range, by: Quotation['by'], language: string, depth = 0): Quotation {
  const inside = clear.slice(range.start, range.end);
  const nested = depth === nestedDepth ? [] : quotedRanges(inside, language);
  return {
    ...trimRange(clear, range),
    words: asRead(inside),
    by,
    isTitleLike: by === 'marks' && /[《〈]/u.test(clear.charAt(range.start - 1)),
    nested: nested.map(({ start, end }) =>
      quotation(clear, { start: range.start + start, end: range.start + end }, by, language, depth + 1),
    ),
  };
}

/** A mark that opens a paragraph within a quotation, of which the first has one too. */
const openedAnew = /(?<=\n[^\S\n]{0,40}\n\s{0,40})["“”„‟«»‹›「『‘‚❝⟪]/gu;

function asRead(words: string): string {
  return withoutFillers(words.replace(openedAnew, ''))
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

/**
 * A paragraph that is set apart as quoted, without marks around it, and without the line at its end that says whose words they
 * are; nothing, if that is all.
 */
function blockQuote(clear: string, whole: Range, language: string): Quotation | undefined {
  const source = sourceLine.exec(clear.slice(whole.start, whole.end));
  const range = { start: whole.start, end: source ? whole.start + source.index : whole.end };
  const words = clear.slice(range.start, range.end);
  if (words.trim() === '') return undefined;
  const [marked] = quotedRanges(words, language);
  const isMarked = marked && words.slice(0, marked.start).trim().length === 1 && words.slice(marked.end).trim().length === 1;
  const inner = isMarked ? { start: range.start + marked.start, end: range.start + marked.end } : range;
  return quotation(clear, inner, 'block', language);
}

const sourceLine = /(?:^|\n)[ \t>]{0,40}(?:[—–―]|--?\s)[^\n]{0,200}$/u;

/** What stands in the marks of titles, of which 〈〉 are within 《》 or alone. */
function inTitleMarks(clear: string): Range[] {
  const found = clear.matchAll(/《[^《》\n]{1,1000}》|〈[^〈〉\n]{1,1000}〉/gu);
  return Array.from(found, ({ index, 0: { length } }) => ({ start: index + 1, end: index + length - 1 }));
}

/**
 * Paragraphs that open with a straight mark which closes only in a later one: each but the last is quoted to its end. Marks
 * that show which way they turn are paired across paragraphs as they are.
 */
function openParagraphs(clear: string): Range[] {
  const { lone } = doubleMarks(clear);
  const gaps = [...clear.matchAll(/\n[^\S\n]*\n\s*/gu)].map(({ index, 0: { length } }) => ({
    end: index,
    next: index + length,
  }));
  return lone.flatMap((offset) => {
    if (clear[offset] !== '"') return [];
    const gap = gaps[firstIndex(gaps.length, (at) => (gaps[at] as { end: number }).end > offset)];
    return gap && clear[gap.next] === '"' ? { start: offset + 1, end: gap.end } : [];
  });
}

/**
 * Marks that open and never close, where they stand in no other quotation: each to the end of its paragraph, or to the next
 * quotation in it.
 */
function neverClosed(clear: string, marked: readonly Range[]): Range[] {
  return doubleMarks(clear).lone.flatMap((offset) => {
    const mark = clear.charAt(offset);
    const [before, after] = [clear.charAt(offset - 1), clear.charAt(offset + 1)];
    const opens =
      '„«「『'.includes(mark) || ('"“'.includes(mark) && /^$|[\s([{—–]/u.test(before) && /[\p{L}\p{N}[…]/u.test(after));
    if (!opens) return [];
    const next = firstIndex(marked.length, (at) => (marked[at] as Range).end > offset);
    const { start = Infinity } = marked[next] ?? {};
    if (start <= offset + 1) return [];
    const gap = clear.slice(offset, offset + maxLetters).search(/\n[^\S\n]*\n/u);
    const end = Math.min(gap === -1 ? clear.length : offset + gap, start - 1, offset + maxLetters);
    return [{ start: offset + 1, end }];
  });
}

function bySentences(clear: string, quoted: Quotation, language: string): Quotation[] {
  if (quoted.end - quoted.start <= maxLetters) return [quoted];
  return sentencesIn(clear, language, quoted).map((range) => quotation(clear, range, quoted.by, language));
}

function otherSentences(clear: string, quoted: readonly Range[], language: string): Quotation[] {
  let next = 0;
  return sentencesIn(clear, language).flatMap((range) => {
    while ((quoted[next]?.end ?? Infinity) <= range.start) next += 1;
    const isQuoted = (quoted[next]?.start ?? Infinity) < range.end;
    return isQuoted ? [] : quotation(clear, range, 'sentence', language, nestedDepth);
  });
}
