/** An invisible character that changes, or could change, what is read. */
export interface Unseen {
  readonly offset: number;
  readonly length: number;
  /** As `U+202E`. */
  readonly code: string;
  /** Its name in plain words. */
  readonly name: string;
  /** Whether it would reverse the words around it, show as a box, or hide letters, so that a page shows its code instead. */
  readonly isCoded: boolean;
}

/** Embeddings, overrides and isolates: they change the order of what follows (UAX 9). */
export const turning = '\\u202A-\\u202E\\u2066-\\u2069';
/** Control characters that are not white space. */
export const controls = '\\0-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F';
/** Characters that have no width and join nothing. */
export const widthless = '\\u200B\\u2060\\uFEFF';

/** Scripts in which a joiner or a non-joiner inside a word changes the shape of its letters. */
const joining = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'],
  ...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'],
].map((script) => `\\p{Script=${script}}`);

// Each alternative begins with a letter and looks back from there: otherwise the engine would look back from every character.
const inWord = `[\\u200C\\u200D](?<=[${joining.join('')}]\\p{M}*[\\u200C\\u200D])`;
const inEmoji = '\\u200D(?<=\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*\\u200D)(?=\\p{Extended_Pictographic})';
/** A flag with its tag characters, as a whole: looking back from each tag to the flag would be slow. */
const inFlag = '\\u{1F3F4}[\\u{E0020}-\\u{E007F}]+';
const unseen = new RegExp(
  `${inWord}|${inEmoji}|${inFlag}|(?<unseen>[${turning}${controls}${widthless}\\v\\x85\\u00AD\\u061C\\u115F\\u1160\\u17B4\\u17B5` +
    '\\u180E\\u200C-\\u200F\\u2028\\u2029\\u2061-\\u2065\\u206A-\\u206F\\u3164\\uFFA0\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}])',
  'gu',
);

/** The page of a document shows these by their codes. Other invisible characters stay in their words. */
const coded = new RegExp(`^[${turning}${controls}\\u{E0000}-\\u{E007F}]`, 'u');

/** No text on a page, outside documents, has any of these: they would reverse the words around them, or show as a box. */
const unshown = new RegExp(`[${turning}${controls}${widthless}]`, 'gu');

/**
 * Every invisible character of a text, except for white space (form feeds too), a byte order mark at its beginning, and joiners
 * where a script or an emoji needs them.
 */
export function unseenIn(text: string): Unseen[] {
  return [...text.matchAll(unseen)].flatMap(({ index, 0: character, groups = {} }) => {
    if (groups['unseen'] === undefined || (index === 0 && character === '\uFEFF')) return [];
    return unseenAt(index, character);
  });
}

function unseenAt(offset: number, character: string): Unseen {
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return { offset, length: character.length, code, name: nameOf(point), isCoded: coded.test(character) };
}

/** Characters that `onOneLine` leaves out: line breaks, those that reverse words or have no look, and lone surrogates. */
const outsideLine = new RegExp(`[${turning}${controls}${widthless}\\t\\n\\v\\f\\r\\u2028\\u2029\\p{Cs}]`, 'gu');

/** Every character of recorded words that `onOneLine` would have left out, because nobody would see it on the page. */
export function unrecordedIn(words: string): Unseen[] {
  return [...words.matchAll(outsideLine)].map(({ index, 0: character }) => unseenAt(index, character));
}

/** A text without the characters that would turn its words around, and without those that have neither look nor width. */
export function withoutUnshown(text: string): string {
  return text.replace(unshown, '');
}

const names: readonly (readonly [first: number, last: number, name: string])[] = [
  [0x00, 0x1f, 'a control character'],
  [0x7f, 0x9f, 'a control character'],
  [0xad, 0xad, 'a soft hyphen'],
  [0x200b, 0x200b, 'a space without width'],
  [0x200c, 0x200c, 'a non-joiner'],
  [0x200d, 0x200d, 'a joiner'],
  [0x200e, 0x200f, 'a mark of direction'],
  [0x61c, 0x61c, 'a mark of direction'],
  [0x2028, 0x2029, 'a separator of lines'],
  [0x202a, 0x202e, 'a character that turns words around'],
  [0x2060, 0x2060, 'a joiner'],
  [0x2066, 0x2069, 'a character that turns words around'],
  [0xd800, 0xdfff, 'half of a character'],
  [0xfeff, 0xfeff, 'a byte order mark'],
  [0xe0000, 0xe007f, 'a tag'],
];

function nameOf(point: number): string {
  return names.find(([first, last]) => first <= point && point <= last)?.[2] ?? 'a character without a look';
}
