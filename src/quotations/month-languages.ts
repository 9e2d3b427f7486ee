import { nameWords } from '../text/names/name-words.ts';
import { atOnce } from './at-once.ts';
import { monthNames } from './month-names.ts';

/** The languages by whose months a day is known in a text of any language. */
const languages =
  'en fr de es it pt nl sv da nb fi pl cs sk hr sr hu ro bg ru uk el et lv lt ca sq tr az ka hy ar fa he hi id vi kk'.split(
    ' ',
  );
/** Letters of a name of a month by which its forms are known; shorter names are other words too. */
const [stemLetters, minStemLetters] = [4, 3];
const [chineseDay, koreanDay] = [/月[\p{Nd}一二三四五六七八九十廿卅]{1,3}[日号號]/u, /월\s?\p{Nd}{1,2}\s?일/u];

const known = new Map<string, string[]>();
let read = 0;

/** Reads the names of the months, in short steps: it takes a while, once. */
export function* readMonths(): Generator<undefined, void> {
  while (read < languages.length) {
    readLanguage(languages[read] as string);
    read += 1;
    yield undefined;
  }
}

/** The languages in which words may name a month, so that not every language is tried on every sentence. */
export function monthLanguages(words: string): readonly string[] {
  if (chineseDay.test(words)) return ['ja'];
  if (koreanDay.test(words)) return ['ko'];
  atOnce(readMonths());
  const found = nameWords(words).flatMap(({ form }) => known.get(form.slice(0, stemLetters)) ?? []);
  return [...new Set(found)];
}

function readLanguage(language: string): void {
  for (const name of monthNames(language)) {
    const stem = nameWords(name)[0]?.form.slice(0, stemLetters) ?? '';
    if (stem.length < minStemLetters) continue;
    const those = known.get(stem) ?? [];
    if (!those.includes(language)) known.set(stem, [...those, language]);
  }
}
