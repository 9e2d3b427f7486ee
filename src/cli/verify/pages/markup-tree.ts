import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** All text in a node, but that of elements which are left out. */
export function textOf(top: Tree.Node, isLeftOut: (element: Tree.Element) => boolean = () => false): string {
  const texts: string[] = [];
  for (const node of nodes(top, isLeftOut)) if ('value' in node) texts.push(node.value);
  return texts.join('');
}

/** An element and those in it, in document order. */
export function* elements(node: Tree.Node): Generator<Tree.Element> {
  for (const each of nodes(node)) if ('tagName' in each) yield each;
}

export function attributeOf({ attrs }: Tree.Element, name: string): string {
  return attrs.find((each) => each.name === name)?.value ?? '';
}

export function hasClass(element: Tree.Element, name: string): boolean {
  return attributeOf(element, 'class').split(/\s+/u).includes(name);
}

/** An element and those that it stands in, from the inside out. */
export function* outwards(element: Tree.Element): Generator<Tree.Element> {
  for (let around: Tree.ParentNode | null = element; around && 'tagName' in around; around = around.parentNode) yield around;
}

/** A node and all its descendants, in document order, with the contents of templates, some of which browsers show. */
function* nodes(top: Tree.Node, isLeftOut?: (element: Tree.Element) => boolean): Generator<Tree.Node> {
  const open: Tree.Node[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node && isLeftOut?.(node)) continue;
    yield node;
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at] as Tree.Node);
  }
}
