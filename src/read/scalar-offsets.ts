import { Scalar } from 'yaml';

/**
 * Where the letters of a YAML string stand in its source: the offset in `raw` of every letter of the value that is no
 * white space, in order. `raw` is what the file has for it, from the first quotation mark or `>` to the last letter.
 * Nothing when the two do not have the same letters, as when one is written by its code (`\u00e9`).
 */
export function scalarOffsets(raw: string, value: string, type: Scalar.Type | undefined): readonly number[] | undefined {
  const from = contentStart(raw, type);
  const isQuoted = type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE;
  const content = raw.slice(from, isQuoted ? -1 : undefined);
  const written = [...content.matchAll(letters[type ?? Scalar.PLAIN] ?? /\S/gu)];
  const isSame =
    written.map(({ 0: letter }) => (isEscape(letter) ? letter.charAt(1) : letter)).join('') ===
    [...value.matchAll(/\S/gu)].join('');
  return isSame
    ? written.flatMap(({ index, 0: letter }) => unitsFrom(from + index + (isEscape(letter) ? 1 : 0), letter))
    : undefined;
}

/** Offset in a scalar's source at which its own words begin. */
export function contentStart(raw: string, type: Scalar.Type | undefined): number {
  if (type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE) return 1;
  if (type !== Scalar.BLOCK_FOLDED && type !== Scalar.BLOCK_LITERAL) return 0;
  return /^[^\n]*\n\s*/u.exec(raw)?.[0].length ?? 0;
}

/** One letter that is no white space, as each kind of string writes it. */
const letters: Readonly<Record<string, RegExp>> = {
  [Scalar.QUOTE_SINGLE]: /''|\S/gu,
  [Scalar.QUOTE_DOUBLE]: /\\["\\/]|\S/gu,
};

function isEscape(letter: string): boolean {
  return letter === "''" || (letter.length === 2 && letter.startsWith('\\'));
}

/** A letter outside the first plane takes two units of a string. */
function unitsFrom(offset: number, letter: string): number[] {
  const isPair = !isEscape(letter) && letter.length === 2;
  return isPair ? [offset, offset + 1] : [offset];
}
