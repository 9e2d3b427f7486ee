import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** A change of a range of the page's own text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Addresses of the module scripts of a page, in order, from the top of the site. */
export function moduleScripts(html: string): string[] {
  return [...elements(parse(html))].flatMap((element) =>
    isModule(element) ? (attributeOf(element, 'src')?.replace(/^\//u, '') ?? []) : [],
  );
}

/**
 * Makes a page of a site at the top of its host open from a disk: absolute paths become relative to the page, paths of folders
 * get their `index.html`, and module scripts are removed, because browsers do not load them from a disk. So are hints to fetch
 * something early. `added` is put at the end of the head. Nothing else of the page changes. `top` is the path from the page to
 * the top of the site.
 */
export function offlinePage(html: string, files: ReadonlySet<string>, top: string, added = ''): string {
  const edits: Edit[] = [];
  for (const element of elements(parse(html, { sourceCodeLocationInfo: true }))) {
    const { sourceCodeLocation: at } = element;
    if (!at) continue;
    const { startOffset: start, endOffset: end } = at;
    if (isModule(element) || /^(?:module)?preload$/u.test(attributeOf(element, 'rel') ?? ''))
      edits.push({ start, end, text: '' });
    else edits.push(...movedAddresses(element, files, top));
    const headEnd = element.tagName === 'head' && at.endTag?.startOffset;
    if (headEnd) edits.push({ start: headEnd, end: headEnd, text: added });
  }
  return edited(html, edits);
}

/**
 * The relative address of a file of the site for a page from which `top` leads to the top of the site; undefined when the
 * address is not of the site.
 */
export function relativeAddress(address: string, files: ReadonlySet<string>, top: string): string | undefined {
  const [, path, rest = ''] = /^\/(?!\/)([^?#]*)((?:[?#].*)?)$/su.exec(address) ?? [];
  if (path === undefined) return undefined;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? top + file + rest : undefined;
}

/** The path from a file to the top of the site. */
export function topFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

function movedAddresses({ attrs, sourceCodeLocation }: Tree.Element, files: ReadonlySet<string>, top: string): Edit[] {
  return attrs.flatMap(({ name, value }) => {
    const place = sourceCodeLocation?.attrs?.[name];
    const moved = relativeAddress(value, files, top);
    if (!place || moved === undefined) return [];
    const text = `${name}="${moved.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    return { start: place.startOffset, end: place.endOffset, text };
  });
}

function isModule(element: Tree.Element): boolean {
  return element.tagName === 'script' && attributeOf(element, 'type') === 'module';
}

function attributeOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + text.slice(end);
}

function* elements(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
  if (node.nodeName === 'template') yield* elements((node as Tree.Template).content);
}
