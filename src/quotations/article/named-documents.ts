import { firstIndex } from '../../text/first-index.ts';
import { foldWords } from '../../text/fold.ts';
import type { Range } from '../../text/ranges.ts';
import type { Article } from './article.ts';

interface Named {
  readonly titles: readonly string[];
  readonly addresses: readonly string[];
}

/** Shorter titles are words that stand in any text. */
const minTitleLetters = 8;
/** Titles of no more words may be said of what they are about: they name a document only where marks set them apart. */
const maxPlainWords = 5;
const marked = /["'*_[(]$|- $/u;

/**
 * Finds the documents that a text names beside a quotation: those whose title, or an address of which, stands in its paragraph,
 * outside of the quotation, or in the line under a block quote. Paragraphs are read once.
 */
export function namedDocuments(
  { text }: Pick<Article, 'text'>,
  documents: readonly Named[],
): (quotation: Range) => readonly number[] {
  const starts = [0, ...[...text.matchAll(/\n[^\S\n]*\n\s*/gu)].map(({ index, 0: gap }) => index + gap.length)];
  const titles = documents.map((each) =>
    each.titles.map((title) => foldWords(title).toLowerCase()).filter(({ length }) => length >= minTitleLetters),
  );
  const namedIn = (words: string) => {
    const folded = foldWords(words).toLowerCase();
    return documents.flatMap(({ addresses }, number) => {
      const isNamed = titles[number]?.some((title) => standsAsTitle(folded, title)) ?? false;
      return isNamed || addresses.some((address) => words.includes(address)) ? [number] : [];
    });
  };
  const known = new Map<number, readonly number[]>();
  const wholeParagraph = (paragraph: number) => {
    const named = known.get(paragraph) ?? namedIn(text.slice(starts[paragraph], starts[paragraph + 1]));
    known.set(paragraph, named);
    return named;
  };
  return ({ start, end }) => {
    const first = firstIndex(starts.length, (index) => (starts[index] as number) > start) - 1;
    const last = firstIndex(starts.length, (index) => (starts[index] as number) >= end) - 1;
    const whole = [...new Set([wholeParagraph(first), wholeParagraph(last), ...under(last)].flat())];
    if (whole.length === 0) return [];
    // The words of the quotation may hold the title of a document.
    const around = `${text.slice(starts[first], start)}\n${text.slice(end, starts[last + 1])}`;
    const beside = new Set([...namedIn(around), ...under(last).flat()]);
    return whole.filter((number) => beside.has(number));
  };

  /** What names the source of a block quote under it. */
  function under(paragraph: number): readonly (readonly number[])[] {
    const next = text.slice(starts[paragraph + 1], starts[paragraph + 2]);
    return starts[paragraph + 1] !== undefined && /^[\s>]*[—–―(]/u.test(next) ? [wholeParagraph(paragraph + 1)] : [];
  }
}

function standsAsTitle(folded: string, title: string): boolean {
  if (title.split(' ').length > maxPlainWords) return folded.includes(title);
  for (let at = folded.indexOf(title); at !== -1; at = folded.indexOf(title, at + 1))
    if (marked.test(folded.slice(Math.max(0, at - 2), at))) return true;
  return false;
}
