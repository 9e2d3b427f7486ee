import { Scalar } from 'yaml';

/**
 * Maps the characters of a YAML string to its source: the offset in `raw` of every character of the value that is not white
 * space, in order. `raw` is the source from the first quotation mark or `>` to the last character. Returns nothing when the two
 * do not have the same characters, as when one is escaped (`\u00e9`).
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

/** The offset in a scalar's source at which its own words begin. */
export function contentStart(raw: string, type: Scalar.Type | undefined): number {
  if (type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE) return 1;
  if (type !== Scalar.BLOCK_FOLDED && type !== Scalar.BLOCK_LITERAL) return 0;
  return /^[^\n]*\n\s*/u.exec(raw)?.[0].length ?? 0;
}

/** One character that is not white space, as each kind of string writes it. */
const letters: Readonly<Record<string, RegExp>> = {
  [Scalar.QUOTE_SINGLE]: /''|\S/gu,
  [Scalar.QUOTE_DOUBLE]: /\\["\\/]|\S/gu,
};

function isEscape(letter: string): boolean {
  return letter === "''" || (letter.length === 2 && letter.startsWith('\\'));
}

/** A character beyond U+FFFF takes two UTF-16 units. */
function unitsFrom(offset: number, letter: string): number[] {
  const isPair = !isEscape(letter) && letter.length === 2;
  return isPair ? [offset, offset + 1] : [offset];
}
