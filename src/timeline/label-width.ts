/** Advance widths of Inter at 12 pixels, by kind of letter; a little more than true, so that labels never touch. */
const narrowLetters = /[iljtfrI.,:;'’‘()[\] -]/u;
const wideLetters = /[mwMWOQGDHNU—–%]/u;

/** How wide words are drawn, in pixels, without asking a browser: build and browser must agree. */
export function labelWidth(words: string): number {
  let width = 0;
  for (const letter of words) width += letterWidth(letter);
  return width;
}

/** Of every letter met so far: each zoom asks for the widths of all titles. */
const widths = new Map<string, number>();

function letterWidth(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const width = narrowLetters.test(letter) ? 4.2 : wideLetters.test(letter) ? 10.2 : /[A-Z]/u.test(letter) ? 8.7 : 7.2;
  widths.set(letter, width);
  return width;
}

/** The words, cut at a word's end to fit. */
export function shortened(words: string, maxPixels: number): string {
  if (labelWidth(words) <= maxPixels) return words;
  let cut = words;
  while (cut.includes(' ') && labelWidth(cut) > maxPixels - 10) cut = cut.slice(0, cut.lastIndexOf(' '));
  return `${cut.replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, '')}…`;
}

/** The words in lines no wider than so many pixels; the last of so many lines is cut. */
export function wrapped(words: string, maxPixels: number, lines: number): string[] {
  const result: string[] = [];
  let rest = words.split(' ');
  while (rest.length > 0 && result.length < lines) {
    let count = 1;
    while (count < rest.length && labelWidth(rest.slice(0, count + 1).join(' ')) <= maxPixels) count++;
    if (result.length === lines - 1) count = rest.length;
    result.push(shortened(rest.slice(0, count).join(' '), maxPixels));
    rest = rest.slice(count);
  }
  return result;
}
