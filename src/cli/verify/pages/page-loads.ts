import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from './markup-tree.ts';

/** A file that a page loads by itself: for what, and from where. */
export interface PageLoad {
  readonly use: LoadUse;
  readonly address: string;
}

export type LoadUse = 'style' | 'script' | 'font' | 'icon' | 'data';

/** The places of these files in a site. */
const places: Readonly<Record<LoadUse, RegExp>> = {
  style: /^(?:_astro\/[^/]+\.css|sources\/[^/]+\/marks\.css)$/u,
  script: /^(?:_astro\/[^/]+\.js|lay-out\.js)$/u,
  font: /^_astro\/[^/]+\.woff2$/u,
  icon: /^favicon\.svg$/u,
  data: /^(?:timeline|search\/names)\.json$/u,
};

/** What an element loads, if it does. */
export function loadOf(element: Tree.Element): PageLoad | undefined {
  const [href, rel] = [attributeOf(element, 'href'), attributeOf(element, 'rel')];
  if (element.tagName === 'script') return { use: 'script', address: attributeOf(element, 'src') };
  if (element.attrs.some(({ name }) => name === 'data-data'))
    return { use: 'data', address: attributeOf(element, 'data-data') };
  if (element.tagName !== 'link') return undefined;
  if (rel === 'stylesheet') return { use: 'style', address: href };
  if (rel === 'preload') return { use: 'font', address: href };
  return rel === 'icon' ? { use: 'icon', address: href } : undefined;
}

/** Whether a file of a site is one that a page loads for this use. */
export function isLoadedFrom(file: string, use: LoadUse, page: string): boolean {
  if (!places[use].test(file)) return false;
  return !file.endsWith('/marks.css') || file === page.replace(/index\.html$/u, 'marks.css');
}

/** The kind of a page: pages of one kind load the same style sheets. */
export function kindOfPage(page: string): string {
  const kind = page
    .replace(/^(coverage|events|help|parties|passages|places|sources|stories|wording)\/(?!index\.html$)[^/]+/u, '$1/…')
    .replace(/\/\d+\/index\.html$/u, '/…/index.html');
  // Every page at the top that has no script of its own is one of the author's.
  return /^(?!disagreements\/|embed\/|search\/|verify\/)[^/]+\/index\.html$/u.test(kind) && !listPages.test(kind)
    ? '…/index.html'
    : kind;
}

const listPages = /^(?:coverage|events|help|parties|passages|places|sources|stories|wording)\//u;
