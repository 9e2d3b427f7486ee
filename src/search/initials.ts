import type { Term } from './terms.ts';

/** Little words within names, which have no letter in an abbreviation, and how many of them may follow each other. */
const little = new Set('of the for and on in to de du des la et für und der die di e y'.split(' '));
const maxLittle = 2;
/** Letters of the shortest and the longest abbreviation that is made. */
const [minLetters, maxLetters] = [3, 6];

/** What names of several words may be abbreviated to: `csto` of the Collective Security Treaty Organization, in small letters. */
export function initialsIn(text: string, terms: readonly Term[]): string[] {
  const found = new Set<string>();
  for (const letters of namesIn(text, terms))
    for (let from = 0; from + minLetters <= letters.length; from += 1)
      for (let length = minLetters; length <= maxLetters && from + length <= letters.length; length += 1)
        found.add(letters.slice(from, from + length));
  return [...found];
}

/** The first letters of each row of capitalised words, with little words between them. */
function namesIn(text: string, terms: readonly Term[]): string[] {
  const names: string[] = [];
  let [letters, since, end] = ['', 0, 0];
  for (const { start, end: last, form } of terms) {
    const isBeside = /^[\s\p{Pd}]{1,3}$/u.test(text.slice(end, start));
    const isHyphened = isBeside && /\p{Pd}/u.test(text.slice(end, start));
    if (!isBeside) letters = '';
    if (/^\p{Lu}/u.test(text.slice(start, start + 2))) {
      if (!isHyphened || letters === '') letters += form.charAt(0);
      names.push(letters);
      since = 0;
    } else if (!isHyphened) {
      since += 1;
      if (since > maxLittle || !little.has(form)) letters = '';
    }
    end = last;
  }
  return names;
}
