import { attribute, attributeWords, type Element, elementsIn, textIn } from './tree.ts';

/** Elements whose words do not belong to the document, or that no reader is shown; and words that were struck out. */
const names = new Set([
  ...['annotation', 'annotation-xml', 'audio', 'canvas', 'datalist', 'del', 'embed', 'iframe', 'input', 'map', 'menuitem'],
  ...['meter', 'nav', 'noscript', 'object', 'progress', 's', 'script', 'select', 'strike', 'style', 'svg', 'template'],
  ...['textarea', 'title', 'video'],
]);
const roles = new Set([
  ...['alertdialog', 'dialog', 'doc-backlink', 'menu', 'menubar', 'navigation', 'search', 'searchbox', 'tablist', 'toolbar'],
  ...['tooltip'],
]);
/** Common class names for what only screen readers get, and for parts of the site that are not printed. */
const classes =
  /^(?:sr-only|visually-?hidden|screen-reader-text|skip-?(?:link|nav)|no-?print|d-print-none|mw-editsection|(?:\S*-)?back-?(?:links?|refs?))$/u;
const unseenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[^;]*line-through)/iu;

/** Whether an element, with all that is in it, is left out of the text of its document. */
export function isLeftOut(element: Element): boolean {
  const { tagName } = element;
  return (
    names.has(tagName) ||
    (tagName === 'button' && !isInHeading(element)) ||
    (tagName === 'dialog' && attribute(element, 'open') === undefined) ||
    attributeWords(element, 'role').some((role) => roles.has(role)) ||
    attributeWords(element, 'class').some((name) => classes.test(name)) ||
    unseenStyle.test(attribute(element, 'style') ?? '') ||
    isHidden(element) ||
    isWayBack(element)
  );
}

/**
 * Whether nobody is shown an element. One that only screen readers are not shown counts unless the document is in it: a page
 * that was saved with a dialog open may hide all the rest from them.
 */
function isHidden(element: Element): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== undefined) return hidden.toLowerCase() !== 'until-found';
  if (attribute(element, 'aria-hidden')?.toLowerCase() !== 'true') return false;
  return !elementsIn(element).some(({ tagName }) => ['main', 'article', 'h1'].includes(tagName));
}

/** A link within the page whose words are a sign, such as the arrow from a footnote back to its number. */
function isWayBack(element: Element): boolean {
  if (element.tagName !== 'a' || !attribute(element, 'href')?.startsWith('#')) return false;
  return /^[\s[(]*[\^\u2190-\u21FF\u2300-\u23FF\u25B2-\u25BF\u2934\u2B06\uFE0E\uFE0F]+[\s\])]*$/u.test(textIn(element));
}

/** The heading of a part that opens and closes often contains a button. */
function isInHeading({ parentNode }: Element): boolean {
  return parentNode !== null && 'tagName' in parentNode && /^(?:h[1-6]|dt|legend|summary|th)$/u.test(parentNode.tagName);
}
