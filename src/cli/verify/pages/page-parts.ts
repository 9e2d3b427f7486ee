import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elements, hasClass, outwards, textOf } from './markup-tree.ts';

/** Classes by which styles say something, and the pages that say it: what differs in two tellings, and that a sentence goes on. */
const classPages: Readonly<Record<string, RegExp>> = { only: /^wording\//u, 'goes-on': /^coverage\//u };
/** Classes and elements that look as parts of a document do, and stand in nothing else. */
const ofDocuments = /(?:^|\s)(?:block|document|stretch|words)(?:\s|$)/u;

/**
 * Sentences about an element that stands where no page of ours has it: a second page in the page, marks and paragraphs of a
 * document beside it, marks of what differs where nothing is compared. `path` is that of the page; '' for any.
 */
export function* misplacedParts(path: string, element: Tree.Element): Generator<string> {
  const { tagName, parentNode } = element;
  const classes = attributeOf(element, 'class');
  const told = (words: string) => `it has <${tagName}${classes === '' ? '' : ` class="${classes}"`}> ${words}`;
  if (tagName === 'main' && parentNode?.nodeName !== 'body') yield told('within something else');
  if (tagName === 'meta' && parentNode?.nodeName !== 'head') yield told('outside its head');
  if (tagName === 'mark' && !isWithin(element, /^(?:document|passage-context)$/u)) yield told('outside a document');
  if (ofDocuments.test(classes) && !isWithin(element, /^document$/u)) yield told('outside a document');
  for (const name of classes.split(/\s+/u)) {
    const pages = Object.hasOwn(classPages, name) ? classPages[name] : undefined;
    if (path !== '' && pages?.test(path) === false) yield told('on a page of another kind');
  }
  if (tagName === 'base' && path !== '' && path !== 'embed/index.html') yield told('on a page of another kind');
  if (tagName === 'a' && (attributeOf(element, 'data-part') === 'cite-mark' || hasClass(element, 'cite')))
    yield* falseCiteMark(element);
  if (tagName === 'verify-document') yield* falseCheck(element);
  if (attributeOf(element, 'data-part') === 'document') yield* falseNotes(element);
  if (turnsAround(element)) yield 'a character in it that nobody sees turns its words around';
  if (attributeOf(element, 'data-part') === 'strip') yield* falseStrip(element);
  if (tagName === 'nav' && element.attrs.some(({ name }) => name === 'data-title')) yield* falseContents(element);
}

/** Whether the page holds more than one element of a kind of which there is one. */
export function* repeatedParts(all: readonly Tree.Element[]): Generator<string> {
  if (all.filter(({ tagName }) => tagName === 'main').length > 1) yield 'it has two <main>';
}

/** The number of a citation is that of the place to which it leads. */
function* falseCiteMark(mark: Tree.Element): Generator<string> {
  const address = attributeOf(mark, 'href');
  const [, number] = /#c-(\d+)$/u.exec(address) ?? [];
  const isOf = (words: string) => words.match(/\d+/u)?.[0] === number;
  if (address === '') return;
  if (number === undefined || textOf(mark).trim() !== number || !isOf(attributeOf(mark, 'aria-label')))
    yield `the mark of citation ${textOf(mark).trim()} leads to ${address}`;
}

/** What is said of checking a document: two commands, and the sum that scripts are given. */
function* falseCheck(check: Tree.Element): Generator<string> {
  const all = [...elements(check)];
  const sum = attributeOf(check, 'data-sha256');
  if (all.filter(({ tagName }) => tagName === 'pre').length !== 2)
    yield 'it does not give two commands for checking its document';
  if (!all.some((each) => each.tagName === 'code' && textOf(each) === sum))
    yield 'it does not say which SHA-256 of its document its commands should give';
}

/** The numbers in a document are those of the notes to which they lead. */
function* falseNotes(document: Tree.Element): Generator<string> {
  const all = [...elements(document)];
  const notes = new Map(all.map((each) => [attributeOf(each, 'id'), attributeOf(each, 'data-number')]));
  for (const each of all) {
    const [address, number] = [attributeOf(each, 'href'), attributeOf(each, 'data-number')];
    if (attributeOf(each, 'data-part') === 'to-note' && notes.get(address.replace(/^#/u, '')) !== number)
      yield `note ${number} of its document leads to ${address}`;
  }
}

/** Whether words in an element, but those of a document, hold a character that turns them around. */
function turnsAround(element: Tree.Element): boolean {
  const hasTurning = ({ childNodes }: Tree.Element) =>
    childNodes.some((node) => 'value' in node && /[\u202A-\u202E\u2066-\u2069]/u.test(node.value));
  return hasTurning(element) && !isWithin(element, /^(?:document|passage-context)$/u) && element.tagName !== 'blockquote';
}

/** The strip leads to passages and paragraphs of its document, in the order of its paragraphs. */
function* falseStrip(strip: Tree.Element): Generator<string> {
  const links = [...elements(strip)].filter(({ tagName }) => tagName === 'a');
  const blocks = [...elements(rootOf(strip))].filter((each) => attributeOf(each, 'data-part') === 'block');
  const places = new Map(
    blocks.flatMap((block, at) => [...elements(block)].map((each) => [attributeOf(each, 'id'), at] as const)),
  );
  let last = -1;
  for (const link of links) {
    const address = attributeOf(link, 'href');
    const at = address.startsWith('#') ? (places.get(address.slice(1)) ?? -1) : -1;
    if (at < last) return void (yield `the strip of its document leads to ${address} where other passages stand`);
    last = at;
  }
}

/** Contents of a document have the words of the headings to which they lead. */
function* falseContents(nav: Tree.Element): Generator<string> {
  const links = [...elements(nav)].filter(({ tagName }) => tagName === 'a');
  if (links.length === 0) return;
  const blocks = new Map([...elements(rootOf(nav))].map((each) => [attributeOf(each, 'id'), each]));
  for (const link of links) {
    const [address, label] = [attributeOf(link, 'href'), attributeOf(link, 'aria-label')];
    const block = address.startsWith('#') ? blocks.get(address.slice(1)) : undefined;
    const isHeading =
      block !== undefined &&
      isWithin(block, /^document$/u) &&
      lettersAndDigits(textOf(block)).includes(lettersAndDigits(label));
    if (!isHeading || lettersAndDigits(label) === '' || textOf(link).trim() !== '')
      yield `“${label}” in its contents leads to ${address}, which is no such heading`;
  }
}

function isWithin(element: Tree.Element, part: RegExp): boolean {
  return outwards(element).some((around) => part.test(attributeOf(around, 'data-part')));
}

function rootOf(element: Tree.Element): Tree.ParentNode {
  let root: Tree.ParentNode = element;
  while ('parentNode' in root && root.parentNode) root = root.parentNode;
  return root;
}

/** Without all else: contents leave out line ends, hyphens at them, and marks of Markdown. */
function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
