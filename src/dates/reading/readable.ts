import { digitOf } from '../../text/digits.ts';

/**
 * A text as dates are looked for in it, so that every spelling of a name is one: small letters without accents, digits of
 * every script as those of ASCII, each stretch of white space one space, dashes as hyphens, nothing that cannot be seen, and
 * words whole that a line's end broke.
 */
export interface Readable {
  readonly text: string;
  /** The same with its capitals. */
  readonly cased: string;
  /** Where each of its characters stands in the raw text. */
  readonly offsets: readonly number[];
}

export function readable(raw: string): Readable {
  const text: string[] = [];
  const cased: string[] = [];
  const offsets: number[] = [];
  for (const { 0: unit, index } of raw.matchAll(units)) {
    for (const letter of formOf(unit)) {
      const small = smallOf(letter);
      for (let at = 0; at < small.length; at += 1) {
        text.push(small.charAt(at));
        cased.push(letter.length === small.length ? letter.charAt(at) : letter.charAt(0));
        offsets.push(index);
      }
    }
  }
  return { text: text.join(''), cased: cased.join(''), offsets };
}

/** A word's break at a line end; white space; a character, with the marks on it. */
const units = /(?<=\p{L})[-\u2010\u00AD][^\S\n]{0,9}\r?\n[^\S\n]{0,9}(?=\p{Ll})|\s+|\p{Any}\p{M}*/gu;
/** The tatweel, which only makes an Arabic word longer, is as good as unseen. */
const unseen = /[\p{Cf}\u0640]/gu;
const forms: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('‐‑‒–—―−－～〜', (dash) => [dash, '-'])),
  ...{ '／': '/', '．': '.', '，': ',', '､': ',', '、': ',', '،': ',', '’': "'", ʼ: "'", '‘': "'" },
  // Letters that Arabic and Persian write differently, and Turkish ones that lose their dot or gain one.
  ...{ ي: 'ی', ى: 'ی', ك: 'ک', ı: 'i' },
};
const marks = /[\u0300-\u036F\u0653-\u0655]/gu;

const known = new Map<string, string>();

function formOf(unit: string): string {
  if (/^[!-~]$/u.test(unit)) return unit;
  const form = known.get(unit) ?? newForm(unit);
  known.set(unit, form);
  return form;
}

function newForm(unit: string): string {
  if (/^\s+$/u.test(unit)) return ' ';
  if (unit.includes('\n')) return '';
  const plain = unit.replace(unseen, '');
  if (/^\p{Nd}$/u.test(plain)) return String(digitOf(plain));
  // Forms of presentation are one letter each, but numbers written small are notes and powers.
  const composed = plain.normalize(/[\uFB50-\uFEFF]/u.test(plain) ? 'NFKC' : 'NFC');
  const bare = composed.normalize('NFD').replace(marks, '').normalize('NFC');
  return Array.from(bare, (letter) => forms[letter] ?? letter).join('');
}

function smallOf(letter: string): string {
  const small = letter.toLowerCase().replace(marks, '');
  return forms[small] ?? small;
}
