/**
 * Advance widths at 12 pixels by kind of letter, the first kind that fits: in Inter, the wider of what is drawn on whole pixels and
 * between them; for what it lacks in the faces that browsers take a little more than true. So labels never touch, and are cut only
 * where there is no room. Accents that stand over a letter take no room.
 */
const kinds: readonly (readonly [letters: RegExp, pixels: number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[ijl]/u, 3.05],
  [/ /u, 3.2],
  [/[I|’‘]/u, 3.4],
  [/[t.,:;'!·ı]/u, 4.05],
  [/[()[\]/]/u, 4.5],
  [/[rf*]/u, 5.05],
  [/["“”–\u2002-]/u, 6.05],
  [/[s?]/u, 6.5],
  [/[¶≠«»]/u, 7.3],
  [/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\u3000-\u30ff\uff01-\uff60]/u, 12.4],
  [/[W%]/u, 12.2],
  [/[—―]/u, 13.1],
  [/[mM…]/u, 11.1],
  [/w/u, 10.1],
  [/[ACDGHUV]/u, 9.1],
  [/[KXY]/u, 8.5],
  [/[BPRSTZ]/u, 8.1],
  [/[EFJL]/u, 7.3],
  [/(?=\p{sc=Latin})\p{Lu}/u, 9.5],
  [/[acekvxyz]/u, 7.05],
  [/[hnou]/u, 7.25],
  [/(?=\p{sc=Latin})[\p{L}]/u, 7.5],
  [/\p{Nd}/u, 8.1],
  [/[ЖМШЩЫЮЉЊ]/u, 12.8],
  [/[жмфшщыюљњψω]|(?=[\p{sc=Cyrl}\p{sc=Grek}])\p{Lu}/u, 10.4],
  [/[\p{sc=Cyrl}\p{sc=Grek}]/u, 7.6],
  [/[ادذرزوأإآ]/u, 5.4],
  [/[سشصضطظ]/u, 11],
  [/\p{sc=Arab}/u, 7.2],
  [/\p{sc=Hebr}/u, 8],
  [/\p{sc=Geor}/u, 9.4],
  [/\p{Extended_Pictographic}/u, 16.6],
  [/\p{L}|\p{Mc}/u, 10.4],
];
const otherPixels = 8;

/** How wide words are drawn, in pixels, without asking a browser: build and browser must agree. */
export function labelWidth(words: string): number {
  const known = wordWidths.get(words);
  if (known !== undefined) return known;
  let width = 0;
  for (const letter of words) width += letterWidth(letter);
  if (wordWidths.size >= maxKnown) wordWidths.clear();
  wordWidths.set(words, width);
  return width;
}

/** Of the words met last: each zoom asks for the widths of all titles. */
const wordWidths = new Map<string, number>();
const maxKnown = 5000;

/** Of every letter met so far. */
const widths = new Map<string, number>();

function letterWidth(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  // An accented letter is as wide as the letter; syllables of Korean stay whole.
  const [plain = letter] = /\p{sc=Hangul}/u.test(letter) ? letter : letter.normalize('NFD');
  const width = kinds.find(([letters]) => letters.test(plain))?.[1] ?? otherPixels;
  widths.set(letter, width);
  return width;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Fewer letters of a word that is cut say nothing. */
const leastLetters = 3;

/**
 * The words, cut to fit: at a word's end, or within the first word where it alone is too long and in scripts that part no words by
 * spaces. Nothing, where no letters would be left.
 */
export function shortened(words: string, maxPixels: number): string {
  if (labelWidth(words) <= maxPixels) return words;
  const room = maxPixels - labelWidth('…');
  let cut = words;
  while (cut.includes(' ') && labelWidth(cut) > room) cut = cut.slice(0, cut.lastIndexOf(' '));
  cut = cut.replace(trailing, '');
  if (labelWidth(cut) > room || !hasLetters.test(cut)) cut = lettersIn(words, room);
  return cut === '' ? '' : `${cut}…`;
}

const trailing = /(?<![\s,;:–-])[\s,;:–-]+$/u;
const hasLetters = /[\p{L}\p{N}]/u;

/** As many letters as fit, if they are enough. */
function lettersIn(words: string, room: number): string {
  let [fitting, width, letters] = ['', 0, 0];
  for (const { segment } of graphemes.segment(words)) {
    width += labelWidth(segment);
    if (width > room) break;
    fitting += segment;
    if (hasLetters.test(segment)) letters += 1;
  }
  return letters < leastLetters ? '' : fitting.replace(trailing, '');
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
