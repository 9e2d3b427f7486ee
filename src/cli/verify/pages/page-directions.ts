import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { directionOf } from '../../../text/directions.ts';
import { attributeOf, outwards } from './markup-tree.ts';

/** Sentences about an element that turns words around, which languages alone do on pages of ours. */
export function* turnedAround(element: Tree.Element): Generator<string> {
  const { tagName } = element;
  const [dir, lang] = [attributeOf(element, 'dir'), attributeOf(element, 'lang')];
  const isHtml = tagName === 'html';
  const isGiven = element.attrs.some(({ name }) => name === 'dir');
  if (!isGiven && !(isHtml && directed(lang) === 'rtl')) return;
  if (dir === 'auto' && findsOut(element)) return;
  const isOfDocument = isHtml || tagName === 'blockquote' || attributeOf(element, 'data-part') === 'block-words';
  if (isGiven ? !isOfDocument || lang === '' || dir !== directed(lang) : isHtml)
    yield `it has <${tagName} dir="${dir}">, which turns words around`;
}

/** The language in which browsers take the words of an element to be: its own, or that of what it stands in. */
export function languageAround(element: Tree.Element): string {
  for (const around of outwards(element)) {
    const lang = around.attrs.find(({ name }) => name === 'lang');
    if (lang) return lang.value;
  }
  return '';
}

/** Elements whose words the archive does not have, or no more, so that browsers find out where they run. */
function findsOut(element: Tree.Element): boolean {
  return (
    /^(?:range|selected|typed-from|typed-to)$/u.test(attributeOf(element, 'data-part')) ||
    attributeOf(element, 'class') === 'quotation withdrawn-words'
  );
}

function directed(language: string): string | undefined {
  try {
    return directionOf(language);
  } catch {
    return undefined;
  }
}
