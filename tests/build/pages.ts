import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

type Element = Tree.Element;

/** One built HTML page: its address under the base, and its elements in order. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** Every file of a built site, as addresses from its root. */
export function builtFiles(outDir: string): string[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}

const parsed = new Map<string, readonly BuiltPage[]>();

/** Every page of a built site, parsed once for all files of tests that one process runs. */
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

/** An attribute's value, if the element has it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The text of an element as a reader of the source gets it: every text node, in order. */
export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

/** Every element under a node, in order. */
export function* descend(node: Tree.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* descend(child);
}
