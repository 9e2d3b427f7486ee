import type { DefaultTreeAdapterTypes } from 'parse5';

/** The nodes of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The value of an attribute; undefined if the element has none of that name. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** The words in an attribute that is a list of them, in lower case. */
export function attributeWords(element: Element, name: string): readonly string[] {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
}

/** Every element in a part of a page, in document order, without the part itself. */
export function* elementsIn(parent: Parent): Generator<Element> {
  // With a list of nodes to visit instead of recursion, because a page may be nested more deeply than generators may be.
  const left: Node[] = parent.childNodes.toReversed();
  for (let node = left.pop(); node; node = left.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) left.push(node.childNodes[index] as Node);
  }
}

/** The text in a part of a page, as the file has it. */
export function textIn(parent: Parent): string {
  const texts: string[] = [];
  const left: Node[] = parent.childNodes.toReversed();
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!isElement(node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) left.push(node.childNodes[index] as Node);
  }
  return texts.join('');
}

/** Makes a text node. */
export function textNode(value: string): Node {
  return { nodeName: '#text', value, parentNode: null };
}

/** An element of another name with the same children. */
export function renamed(element: Element, tagName: string): Element {
  return { ...element, nodeName: tagName, tagName, attrs: [] };
}
