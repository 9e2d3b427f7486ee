/** Advance widths of Inter at 12 pixels, by kind of letter; a little more than true, so that labels never touch. */
const narrow = /[iljtfrI.,:;'’‘()[\] -]/u;
const wide = /[mwMWOQGDHNU—–%]/u;

/** Letters are looked at once: every zoom asks for the widths of all titles. */
const widths = new Map<string, number>();

/** How wide words are drawn, in pixels, without asking a browser: build and browser must agree. */
export function labelWidth(words: string): number {
  let width = 0;
  for (const letter of words) {
    const known = widths.get(letter) ?? widthOf(letter);
    widths.set(letter, known);
    width += known;
  }
  return width;
}

function widthOf(letter: string): number {
  if (narrow.test(letter)) return 4.2;
  if (wide.test(letter)) return 10.2;
  return /[A-Z]/u.test(letter) ? 8.7 : 7.2;
}

/** The words, cut at a word's end to fit. */
export function shortened(words: string, most: number): string {
  if (labelWidth(words) <= most) return words;
  let cut = words;
  while (cut.includes(' ') && labelWidth(cut) > most - 10) cut = cut.slice(0, cut.lastIndexOf(' '));
  return `${cut.replace(/[\s,;:–-]+$/u, '')}…`;
}

/** The words in lines no wider than so many pixels; the last of so many lines is cut. */
export function wrapped(words: string, most: number, lines: number): string[] {
  const result: string[] = [];
  let rest = words.split(' ');
  while (rest.length > 0 && result.length < lines) {
    let count = 1;
    while (count < rest.length && labelWidth(rest.slice(0, count + 1).join(' ')) <= most) count++;
    if (result.length === lines - 1) count = rest.length;
    result.push(shortened(rest.slice(0, count).join(' '), most));
    rest = rest.slice(count);
  }
  return result;
}
