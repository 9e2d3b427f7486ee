import { allowancesOf } from '../editorial/allowances.ts';
import type { EditorialRule, Judged } from '../editorial/editorial-rule.ts';
import { eraEnds } from '../editorial/era-ends.ts';
import { loadedWords } from '../editorial/loaded-words.ts';
import { markedFacts } from '../editorial/marked-facts.ts';
import { placesShown } from '../editorial/places-shown.ts';
import { quotedNames } from '../editorial/quoted-names.ts';
import { spanEnds } from '../editorial/span-ends.ts';
import { spellingPairs } from '../editorial/spelling-pairs.ts';
import { titlesAlike } from '../editorial/titles-alike.ts';
import { ownWords } from '../own-words.ts';
import { withoutQuoted } from '../quoted/without-quoted.ts';
import type { Rule } from './rule.ts';

const rules: readonly EditorialRule[] = [
  eraEnds,
  loadedWords,
  markedFacts,
  placesShown,
  quotedNames,
  spanEnds,
  spellingPairs,
  titlesAlike,
];

/** Our own words keep the rules that the archive's `editorial.yaml` sets, and every allowance in it is still needed. */
export const editorialWords: Rule = (checked) => {
  const { editorial, site } = checked.content;
  if (!editorial) return [];
  const language = site?.value.language ?? 'en';
  const words = ownWords(checked.content).map((each) => ({ ...each, unquoted: withoutQuoted(each, language) }));
  const { isAllowed, needless } = allowancesOf(editorial);
  const judged: Judged = { ...checked, rules: editorial.value, words, language, isAllowed };
  return [...rules.flatMap((rule) => rule(judged)), ...needless()];
};
