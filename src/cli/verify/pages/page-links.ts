import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, textOf } from './markup-tree.ts';

/** Where a page leads, and what it says of the site. */
export interface PageLinks {
  /** The address of the icon, which stands at the top of every site. */
  readonly icon: string | undefined;
  /** The address that the page gives for itself where it says how to cite it. */
  readonly self: string | undefined;
  /** Every element that an address can lead to. */
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly PageAddress[];
  /** SHA-256 sums, or the beginnings of them, that the page gives for files. */
  readonly sums: readonly string[];
  /** The documents that a reader is invited to check, with their sums. */
  readonly checks: readonly { readonly address: string; readonly sum: string }[];
}

export interface PageAddress {
  readonly address: string;
  readonly kind: AddressKind;
}

/** Of a file that the page needs; of a page of this site, which may be given whole; or of anything that a reader may follow. */
export type AddressKind = 'needed' | 'own' | 'download' | 'followed';

/** The same, without repetition. */
interface Draft {
  icon: string | undefined;
  self: string | undefined;
  readonly ids: Set<string>;
  readonly addresses: Map<string, PageAddress>;
  readonly sums: Set<string>;
  readonly checks: { address: string; sum: string }[];
}

/** Collects what the elements of a page say, one after the other. */
export function pageLinks(): { readonly take: (element: Tree.Element) => void; readonly links: PageLinks } {
  const draft: Draft = { icon: undefined, self: undefined, ids: new Set(), addresses: new Map(), sums: new Set(), checks: [] };
  const add = (address: string, kind: AddressKind) => draft.addresses.set(`${kind} ${address}`, { address, kind });
  return {
    take(element) {
      const { tagName } = element;
      const [href, part] = [attributeOf(element, 'href'), attributeOf(element, 'data-part')];
      const id = attributeOf(element, 'id');
      if (id !== '') draft.ids.add(id);
      if (tagName === 'link') {
        if (attributeOf(element, 'rel') === 'icon') draft.icon ??= href;
        if (href !== '' && !/^(?:canonical|expect)$/u.test(attributeOf(element, 'rel'))) add(href, 'needed');
      }
      if (tagName === 'a' && part === 'cite-words') draft.self ??= href;
      if (tagName === 'a' && element.attrs.some(({ name }) => name === 'href')) add(href, kindOf(element, part));
      for (const { name, value } of element.attrs) {
        if (name === 'src' || /^data-(?:data|href|text)$/u.test(name)) add(value, 'needed');
        if (name === 'data-path' || name === 'data-embed') add(value, 'own');
        if (name === 'data-sha256') draft.checks.push({ address: attributeOf(element, 'data-href'), sum: value });
      }
      const isOnPaper = part === 'own-path' || tagName === 'code';
      if (isOnPaper) for (const [sum] of textOf(element).matchAll(sumWords)) if (/\d/u.test(sum)) draft.sums.add(sum);
    },
    get links() {
      return { ...draft, addresses: [...draft.addresses.values()], sums: [...draft.sums] };
    },
  };
}

/** A sum, or the first dozen letters of one. */
const sumWords = /(?<![0-9a-z-])[0-9a-f]{12,64}(?![0-9a-z-])/gu;

function kindOf(link: Tree.Element, part: string): AddressKind {
  if (part === 'cite-words' || isInFigure(link)) return 'own';
  return link.attrs.some(({ name }) => name === 'download') ? 'download' : 'followed';
}

function isInFigure({ parentNode }: Tree.Element): boolean {
  for (let around = parentNode; around && 'tagName' in around; around = around.parentNode)
    if (around.tagName === 'figure') return true;
  return false;
}
