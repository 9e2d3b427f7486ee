import type { Sentence } from '../words/sentence.ts';

/** A sentence of the site that has elements in it, each of which is made by the name of its part and given its words. */
export function sentenceNodes<Name extends string | number>(
  sentence: Sentence<Name>,
  elementOf: (name: Name) => HTMLElement,
): (HTMLElement | string)[] {
  return sentence.map((part) => {
    if (typeof part === 'string') return part;
    const element = elementOf(part.name);
    element.textContent = part.words;
    return element;
  });
}
