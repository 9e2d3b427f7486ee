import { isFormOf, isUnspaced, nameWords } from '../../text/names/name-words.ts';

/** So many last letters of a name may be others in a word that is made of it: Italy, Italian. */
const [maxOtherLetters, minAlikeLetters] = [2, 4];

/** Whether a text has a name, or words that are made of it. */
export function isNamed(text: string, name: string, language: string): boolean {
  const forms = nameWords(name).map(({ form }) => form);
  const words = nameWords(text).map(({ form }) => form);
  if (forms.some(isUnspaced)) return words.join('').includes(forms.join(''));
  return words.some((_, at) =>
    forms.every((form, index) => {
      const word = words[at + index];
      return word !== undefined && (isFormOf(word, form, language) || isMadeOf(word, form));
    }),
  );
}

function isMadeOf(word: string, name: string): boolean {
  return word.startsWith(name.slice(0, Math.max(minAlikeLetters, name.length - maxOtherLetters)));
}
