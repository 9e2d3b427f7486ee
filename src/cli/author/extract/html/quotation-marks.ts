/** Marks around a quotation, and around one within it. */
type Marks = readonly [open: string, close: string, openInner: string, closeInner: string];

/**
 * The marks that browsers put around `<q>`, by the rendering rules of the HTML standard, which follow the CLDR. The first row
 * is for all languages without a row of their own.
 */
const rows: readonly (readonly [marks: string, languages: string])[] = [
  ['“”‘’', ''],
  ['‘’“”', 'cy'],
  ['„“‚‘', 'cs de dsb hsb is lb lt sk sl'],
  ['„“„“', 'bg ka'],
  ['„“‘’', 'mk sr'],
  ['„”‚‘', 'hr'],
  ['„”‘’', 'bs'],
  ['„“«»', 'et'],
  ['„”«»', 'pl ro'],
  ['„”»«', 'hu'],
  ['«»“”', 'ast br ca el es it no nb nn pt-pt sq'],
  ['«»‹›', 'de-ch de-li fa fr-ch gsw it-ch rm'],
  ['«»«»', 'fr hy'],
  ['«»„“', 'be ru uk'],
  ['””’’', 'fi he sv'],
  ['”“’‘', 'ar ur'],
  ['「」『』', 'ja yue zh-hant zh-hk zh-mo zh-tw'],
];

const byLanguage = new Map<string, Marks>(
  rows.flatMap(([marks, languages]) => languages.split(' ').map((language) => [language, [...marks] as unknown as Marks])),
);

/** The marks around a quotation that is nested in `depth` others, in a text of a language. */
export function quotationMarks(language: string, depth: number): readonly [open: string, close: string] {
  const [open, close, openInner, closeInner] = marksOf(language.toLowerCase());
  return depth % 2 === 0 ? [open, close] : [openInner, closeInner];
}

/** The marks for the longest prefix of the tag that has a row. */
function marksOf(tag: string): Marks {
  for (let left = tag; left !== ''; left = left.replace(/(?:^|-)[^-]*$/u, '')) {
    const marks = byLanguage.get(left);
    if (marks) return marks;
  }
  return byLanguage.get('') as Marks;
}

/** Whether words are in quotation marks already. */
export function isMarked(words: string): boolean {
  return /^\s*["“”„‟«»‹›「『‘‚'][^]*["“”«»‹›」』’']\s*$/u.test(words);
}
