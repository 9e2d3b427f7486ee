import { type Element, isElement, type Node, textIn, textNode } from './tree.ts';

/**
 * Words with their pronunciation: first the words, whole, so that they can be found as they are read, then the pronunciation in
 * the brackets that the page has for it, or in round ones.
 */
export function rubyWords(ruby: Element): Node[] {
  const words: Node[] = [];
  const readings: string[] = [];
  const brackets: string[] = [];
  const sort = (parent: Element) => {
    for (const node of parent.childNodes) {
      const name = isElement(node) ? node.tagName : '';
      if (isElement(node) && name === 'rtc') sort(node);
      else if (isElement(node) && name === 'rt') readings.push(textIn(node).trim());
      else if (isElement(node) && name === 'rp') brackets.push(textIn(node).trim());
      else if (isElement(node) && name === 'rb') words.push(...node.childNodes);
      // White space between the parts belongs to neither.
      else if (isElement(node) || !isBlank(node)) words.push(node);
    }
  };
  sort(ruby);
  const reading = joined(readings.filter((each) => each !== ''));
  if (reading === '') return words;
  return [...words, textNode(`${brackets[0] || '('}${reading}${brackets[1] || ')'}`)];
}

function isBlank(node: Node): boolean {
  return !('value' in node) || !/\S/u.test(node.value);
}

/** Joins the pronunciations of syllables, with spaces if they have any themselves. */
function joined(readings: readonly string[]): string {
  return readings.join(readings.every((each) => /^\p{Script=Latin}/u.test(each)) ? ' ' : '');
}
