const letter = String.raw`[\p{L}\p{N}]`;
/**
 * A hyphen between two letters at the end of a line, which may be the word's or only divide it; or before a space, where a line
 * end was lost when words were copied. A soft hyphen is never read.
 */
const divided = new RegExp(
  String.raw`(?<=${letter}\p{M}{0,3})(?:(?<line>[-\u2010\u058A\u00AC][^\S\n\r\f]*(?:\r\n?|\n|\f)\s*)(?=${letter})|(?<space>[-\u2010] )(?=\p{Ll}))`,
  'gu',
);
const softHyphens = /\u00AD\s*/gu;
const wordBefore = new RegExp(String.raw`[\p{L}\p{M}\p{N}]{1,60}$`, 'u');
const wordAfter = new RegExp(String.raw`^[\p{L}\p{M}\p{N}]{1,60}`, 'u');

/** Ways to read one quotation that are tried. */
const maxReadings = 8;

/** Words without anything that only divides them: with each hyphen at a line end as if it were no letter of its word. */
export function undivided(words: string): string {
  return words.replace(softHyphens, '').replace(divided, '');
}

/**
 * The ways in which words may be read that were divided at the ends of lines, the likeliest first: a divided word as one, if
 * the documents have it, or with its hyphen. `isKnown` is asked of whole words in small letters.
 */
export function readingsOf(words: string, isKnown: (form: string) => boolean): string[] {
  const plain = words.replace(softHyphens, '');
  let readings = [''];
  let from = 0;
  for (const { index, 0: found, groups = {} } of plain.matchAll(divided)) {
    const end = index + found.length;
    const [before, after] = [wordBefore.exec(plain.slice(0, index))?.[0], wordAfter.exec(plain.slice(end))?.[0]];
    const asOne = isKnown(`${before}${after}`.toLowerCase());
    const apart = groups['line'] === undefined ? found : '-';
    const options = asOne ? ['', apart] : [apart];
    const stretch = plain.slice(from, index);
    readings = readings.flatMap((reading) => options.map((option) => reading + stretch + option)).slice(0, maxReadings);
    from = end;
  }
  return readings.map((reading) => reading + plain.slice(from));
}
