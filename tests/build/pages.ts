import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

type Element = Tree.Element;

/** A built HTML page: its address below the base path, and its elements in document order. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** All files of a built site, as addresses from its root. */
export function builtFiles(outDir: string): string[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}

const parsed = new Map<string, readonly BuiltPage[]>();

/** All pages of a built site, parsed once per process for all test files. */
export function builtPages(outDir: string): readonly BuiltPage[] {
  const pages = parsed.get(outDir) ?? parsePages(outDir);
  parsed.set(outDir, pages);
  return pages;
}

function parsePages(outDir: string): BuiltPage[] {
  return builtFiles(outDir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(outDir, file), 'utf8');
      const elements = [...descend(parse(html))];
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      if (new Set(ids).size !== ids.length) throw new Error(`${file} has two elements with one id`);
      return { path: file.replace(/index\.html$/u, ''), html, elements, ids: new Set(ids) };
    });
}

/** The value of an attribute; undefined if the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The text of an element as it is in the source: all text nodes, in order. */
export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

/** All elements below a node, in document order. */
export function* descend(node: Tree.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* descend(child);
}
