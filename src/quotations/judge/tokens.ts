import { lineDash, softHyphen, softSpace } from '../../text/fold.ts';
import { unspaced } from '../../text/folding/scripts.ts';
import type { Range } from '../../text/ranges.ts';

/** A word, a number or a sign of a folded wording. In scripts that part no words by spaces, each letter is a word. */
export interface Token extends Range {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** By which wordings are alike that differ in case and accents alone. */
  readonly form: string;
}

const letters = `(?:(?![${unspaced}])[\\p{L}\\p{M}${softHyphen}])`;
const token = new RegExp(
  [
    "(?<number>\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?![\\p{Nd}]|[.,]\\p{Nd})|\\p{Nd}+(?:[.,'٫٬]\\p{Nd}+)*)",
    `(?<word>${letters}+(?:'${letters}+)*|[${unspaced}]\\p{M}*)`,
    `(?<sign>[^\\s${softSpace}])`,
  ].join('|'),
  'gu',
);

/** A number whose groups of three digits are set apart; by points only where there are two, because one may part decimals. */
const inThousands = /^\p{Nd}{1,3}(?:(?:,\p{Nd}{3})+|(?: \p{Nd}{3})+|(?:'\p{Nd}{3})+|(?:\.\p{Nd}{3}){2,}|(?:٬\p{Nd}{3})+)$/u;

/** The tokens of a folded wording, in order. A hyphen at a line end is taken for none. */
export function tokensOf(words: string): Token[] {
  return [...words.matchAll(token)].map(({ index, 0: found, groups = {} }) => {
    const text = found.replaceAll(softHyphen, '').replace(lineDash, '-');
    const isWord = groups['word'] !== undefined && /\p{L}/u.test(text);
    return {
      ...{ start: index, end: index + found.length, text },
      kind: groups['number'] !== undefined ? 'number' : isWord ? 'word' : 'sign',
      form: inThousands.test(text)
        ? text.replace(/\P{Nd}/gu, '')
        : /^[a-z\d]*$/u.test(text)
          ? text
          : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    };
  });
}
