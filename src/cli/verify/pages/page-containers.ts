import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elements } from './markup-tree.ts';

/** The elements of our pages that hold quotations and documents, and the classes that each may have. */
const containers: Readonly<Record<string, readonly string[]>> = {
  html: [''],
  body: [''],
  main: [''],
  article: [
    ...['column story', 'disagreement', 'event-page', 'event-page passage-page', 'event-page passage-page withdrawn'],
    ...['step-page', 'wording'],
  ],
  div: ['event-body', 'list-column', 'reader', 'step-words', 'wording-row'],
  figure: ['', 'citation', 'passage-card', 'wording-side'],
  li: ['', 'side'],
  ol: ['', 'sides', 'story-steps'],
  ul: [''],
  section: ['', 'differ-group', 'run', 'uncited', 'withdrawn withdrawn-passages'],
  'source-reader': ['reader'],
  'story-steps': [''],
};

/** Attributes that hide nothing. The direction of a page is that of the archive, and stands on its outermost element. */
const harmless = /^(?:aria-labelledby|class|data-part|id|lang|role|tabindex)$/u;
/** Of what is around words, screen readers say no more than this; `separator` would keep the words from them. */
const roles = /^(?:list|group)?$/u;

/**
 * The nearest thing around an element in which no page of ours shows quoted words: `<details>`, `<div hidden>`, a class that
 * hides them. `undefined` if there is none.
 */
export function foreignContainer({ parentNode }: Tree.Element): string | undefined {
  for (let around = parentNode; around && around.nodeName !== '#document'; around = around.parentNode) {
    // The contents of a template have no parent.
    if (!('tagName' in around)) return '<template>';
    const { tagName, attrs } = around;
    const classes = attrs.find(({ name }) => name === 'class')?.value ?? '';
    if (!Object.hasOwn(containers, tagName)) return `<${tagName}>`;
    const foreign = attrs.find(({ name }) => !harmless.test(name) && !(name === 'dir' && tagName === 'html'));
    if (foreign) return `<${tagName} ${foreign.name}>`;
    if (!roles.test(attributeOf(around, 'role'))) return `<${tagName} role>`;
    if (!isNamedInside(around)) return `<${tagName} aria-labelledby>`;
    if (!containers[tagName]?.includes(classes.trim().split(/\s+/u).join(' ')))
      return classes === '' ? `<${tagName}>` : `<${tagName} class="${classes}">`;
    if (around.parentNode === null) return '<template>';
  }
  return undefined;
}

/** Elements of which it is known: many quotations may stand in one. */
const named = new WeakMap<Tree.Element, boolean>();

/** Whether what names an element for screen readers, if anything does, is a heading within it that all readers see. */
function isNamedInside(element: Tree.Element): boolean {
  const id = attributeOf(element, 'aria-labelledby');
  if (id === '') return true;
  const before = named.get(element);
  if (before !== undefined) return before;
  const isInside = [...elements(element)].some((each) => /^h[1-6]$/u.test(each.tagName) && attributeOf(each, 'id') === id);
  named.set(element, isInside);
  return isInside;
}
