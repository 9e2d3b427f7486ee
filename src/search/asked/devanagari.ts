import { stemmer } from '@orama/stemmers/indian';

const devanagari = /\p{Script=Devanagari}/u;
/** A nasal letter before one of its own row, which is mostly written as a dot. */
const nasals = /ङ्(?=[क-ङ])|ञ्(?=[च-ञ])|ण्(?=[ट-ण])|न्(?=[त-न])|म्(?=[प-म])/gu;

/** A word without what is written in two ways: हिन्दी as हिंदी, चाँद as चांद, without dots under letters and signs that join. */
export function plainDevanagari(word: string): string {
  if (!devanagari.test(word)) return word;
  return word
    .replaceAll(/[\u093C\u200C\u200D]/gu, '')
    .replaceAll('\u0901', '\u0902')
    .replaceAll(nasals, '\u0902');
}

const stems = new Map<string, string>();

/** Whether two words of Hindi have the same stem: नदी and नदियों. */
export function areFormsInDevanagari(one: string, other: string): boolean {
  return devanagari.test(one) && devanagari.test(other) && stemOf(one) === stemOf(other);
}

function stemOf(word: string): string {
  const known = stems.get(word) ?? stemmer(word);
  stems.set(word, known);
  return known;
}
