import { type Problem, problem } from '../../problems/problem.ts';
import { quotedRanges } from '../../quotations/marks/quoted-ranges.ts';
import { foldWords } from '../../text/fold.ts';
import { isFormOf, nameWords } from '../../text/names/name-words.ts';
import type { EditorialRule, JudgedWords } from './editorial-rule.ts';

/**
 * No name of an institution, and no word that the archive lists, stands alone in quotation marks in our own words: that would
 * doubt it in our own voice. Articles and what a language joins to a name do not count. Longer quotations that have the name
 * are words of a document.
 */
export const quotedNames: EditorialRule = ({ rules: { quotedNames: rule }, content, words, language, isAllowed }) => {
  if (!rule) return [];
  const kinds: ReadonlySet<string> = new Set(rule.kinds);
  const entities = [...content.parties, ...content.places].filter(({ value }) => kinds.has(value.kind));
  const names = [...rule.words, ...entities.flatMap(({ value: { name, spellings } }) => [name, ...spellings])];
  const known = Map.groupBy(
    names.map((name) => formsOf(name)).filter((forms) => forms.length > 0),
    (forms) => forms.length,
  );
  const isName = (forms: readonly string[]) =>
    (known.get(forms.length) ?? []).some((name) =>
      name.every((form, index) => isFormOf(forms[index] as string, form, language)),
    );
  const judge = ({ text, at }: JudgedWords): Problem[] =>
    quotedRanges(text, language).flatMap(({ start, end }) => {
      const quoted = text.slice(start, end);
      if (quoted.length > maxNameLetters || !isAlone(quoted, isName)) return [];
      const place = at(start, end - start);
      if (isAllowed(text, { start, end }, place)) return [];
      return problem('name-quoted', place, { name: foldWords(quoted) }, rule.severity);
    });
  return words.flatMap(judge);
};

/** Longer quotations are not looked at. */
const maxNameLetters = 160;
/** An article, and a particle or an ending that an apostrophe parts from its word, have at most so many letters. */
const maxArticleLetters = 4;

function isAlone(quoted: string, isName: (forms: readonly string[]) => boolean): boolean {
  const forms = formsOf(quoted);
  const [isArticleFirst, isEndingLast] = [forms[0], forms.at(-1)].map((form) => (form?.length ?? 0) <= maxArticleLetters);
  return (
    isName(forms) ||
    (isArticleFirst === true && isName(forms.slice(1))) ||
    (isEndingLast === true && /['’]\p{L}+\P{L}*$/u.test(quoted) && isName(forms.slice(0, -1)))
  );
}

function formsOf(words: string): string[] {
  return nameWords(foldWords(words)).map(({ form }) => form);
}
