/** A character that nobody sees but that changes, or could change, what is read. */
export interface Unseen {
  readonly offset: number;
  readonly length: number;
  /** As `U+202E`. */
  readonly code: string;
  /** What it is, in plain words. */
  readonly name: string;
  /** Whether it would turn the words around, show as a box, or hide letters, so that a page shows its code instead. */
  readonly isCoded: boolean;
}

/** Embeddings, overrides and isolates: what stands after them is set in another order (UAX 9). */
export const turning = '\\u202A-\\u202E\\u2066-\\u2069';
/** Control characters that are no white space. */
export const controls = '\\0-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F';
/** What has no width and joins nothing. */
export const widthless = '\\u200B\\u2060\\uFEFF';

/** Scripts in which a joiner or a non-joiner inside a word changes its letters. */
const joining = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'],
  ...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'],
].map((script) => `\\p{Script=${script}}`);

// Each finds its letter first and looks back then: else it would look back from every letter.
const inWord = `[\\u200C\\u200D](?<=[${joining.join('')}]\\p{M}*[\\u200C\\u200D])`;
const inEmoji = '\\u200D(?<=\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*\\u200D)(?=\\p{Extended_Pictographic})';
/** A flag with its tags, as a whole: from each tag back to the flag it would be far. */
const inFlag = '\\u{1F3F4}[\\u{E0020}-\\u{E007F}]+';
const unseen = new RegExp(
  `${inWord}|${inEmoji}|${inFlag}|(?<unseen>[${turning}${controls}${widthless}\\v\\x85\\u00AD\\u061C\\u115F\\u1160\\u17B4\\u17B5` +
    '\\u180E\\u200C-\\u200F\\u2028\\u2029\\u2061-\\u2065\\u206A-\\u206F\\u3164\\uFFA0\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}])',
  'gu',
);

/** A page of a document shows these by their codes. The others are left to the words they stand in. */
const coded = new RegExp(`^[${turning}${controls}\\u{E0000}-\\u{E007F}]`, 'u');

/** What is on a page or on one line of it has none of these: they would turn the words around, or show as a box. */
const unshown = new RegExp(`[${turning}${controls}${widthless}]`, 'gu');

/**
 * Every character of a text that nobody sees, but for white space, a byte order mark at its beginning, and joiners where
 * a script or a picture needs them. A form feed is white space.
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

/** What `onOneLine` leaves in no words: what breaks a line, turns words around or has no look, and halves of characters. */
const outsideLine = new RegExp(`[${turning}${controls}${widthless}\\t\\n\\v\\f\\r\\u2028\\u2029\\p{Cs}]`, 'gu');

/** Every character of recorded words that no recorder of words writes, because nobody would see it on the page it is on. */
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
