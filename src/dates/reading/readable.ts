import { digitOf } from '../../text/digits.ts';

/**
 * A text normalised for finding dates, so that all spellings of a name are equal: in lower case without accents, with ASCII
 * digits, single spaces, hyphens for all dashes, no invisible characters, and with words joined that were hyphenated at a line
 * end.
 */
export interface Readable {
  readonly text: string;
  /** The same with its capital letters. */
  readonly cased: string;
  /** The offset of each of its characters in the raw text. */
  readonly offsets: readonly number[];
}

export function readable(raw: string): Readable {
  const text: string[] = [];
  const cased: string[] = [];
  const offsets: number[] = [];
  for (const { 0: unit, index, groups } of raw.matchAll(units)) {
    if (groups?.['plain'] !== undefined) {
      text.push(unit.toLowerCase());
      cased.push(unit);
      for (let at = 0; at < unit.length; at += 1) offsets.push(index + at);
      continue;
    }
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

/**
 * Matches words of ASCII that stay as they are but for their capitals, a hyphenated word's break at a line end, white space, or a
 * character with its combining marks.
 */
const units =
  /(?<plain>(?:[!-,.-~](?!\p{M})|[ -](?=[!-,.-~]))+)|(?<=\p{L})[-\u2010\u00AD][^\S\n]{0,9}\r?\n[^\S\n]{0,9}(?=\p{Ll})|\s+|\p{Any}\p{M}*/gu;
/** Invisible characters, and the tatweel, which only stretches an Arabic word. */
const unseen = /[\p{Cf}\u0640]/gu;
const forms: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('‐‑‒–—―−－～〜', (dash) => [dash, '-'])),
  ...{ '／': '/', '．': '.', '․': '.', '，': ',', '､': ',', '、': ',', '،': ',', '’': "'", ʼ: "'", '‘': "'" },
  // Letters that Arabic and Persian encode differently, and the Turkish dotless i.
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
  // Presentation forms are resolved to letters, but small raised digits are left: they are notes and powers.
  const composed = plain.normalize(/[\uFB50-\uFEFF]/u.test(plain) ? 'NFKC' : 'NFC');
  const bare = composed.normalize('NFD').replace(marks, '').normalize('NFC');
  return Array.from(bare, (letter) => forms[letter] ?? letter).join('');
}

function smallOf(letter: string): string {
  const small = letter.toLowerCase().replace(marks, '');
  return forms[small] ?? small;
}
