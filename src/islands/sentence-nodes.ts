import type { Sentence } from '../words/sentence.ts';

/** A sentence of the site with elements in it; `elementOf` creates the element for each part, by its name. */
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
