/** The CSS range of characters that are in order. */
export function rangeOf(characters: string): string {
  const parts: { from: number; to: number }[] = [];
  for (const each of characters) {
    const code = each.codePointAt(0) ?? 0;
    const last = parts.at(-1);
    if (last && last.to === code - 1) last.to = code;
    else parts.push({ from: code, to: code });
  }
  const hexadecimal = (code: number) => code.toString(16).toUpperCase();
  return parts.map(({ from, to }) => `U+${hexadecimal(from)}${to === from ? '' : `-${hexadecimal(to)}`}`).join(',');
}

/** The characters of a text that are in a CSS range such as `U+0000-00FF, U+2212`. */
export function inRange(text: string, range: string): string {
  const parts = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/u, '').split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
  });
  return [...text].filter((each) => parts.some(({ from, to }) => isBetween(each.codePointAt(0) ?? -1, from, to))).join('');
}

function isBetween(code: number, from: number, to: number): boolean {
  return code >= from && code <= to;
}
