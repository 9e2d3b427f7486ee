import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elements, hasClass, outwards, textOf } from './markup-tree.ts';
import { loadOf, type PageLoad } from './page-loads.ts';

/** Where a page leads, and what it says of the site. */
export interface PageLinks {
  /** The address of the icon, which stands at the top of every site. */
  readonly icon: string | undefined;
  /** The address that the page gives for itself where it says how to cite it. */
  readonly self: string | undefined;
  /** The language in which the page says that it is. */
  readonly language: string;
  /** Every element that an address can lead to. */
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly PageAddress[];
  /** SHA-256 sums, or the beginnings of them, that the page gives for files. */
  readonly sums: readonly string[];
  /** The documents that a reader is invited to check, with their sums. */
  readonly checks: readonly { readonly address: string; readonly sum: string }[];
  readonly loads: readonly PageLoad[];
  /** Addresses of passages that its quotations give to programs. */
  readonly cites: readonly string[];
  /** Addresses of the bytes of a document, which the page offers for reading, keeping or checking. */
  readonly documents: readonly string[];
  /** The commands that the page gives for checking a document, with the address of it that the page gives to scripts. */
  readonly commands: readonly { readonly address: string; readonly command: string }[];
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
  language: string;
  readonly ids: Set<string>;
  readonly addresses: Map<string, PageAddress>;
  readonly sums: Set<string>;
  readonly checks: { address: string; sum: string }[];
  readonly loads: PageLoad[];
  readonly cites: Set<string>;
  readonly documents: Set<string>;
  readonly commands: { address: string; command: string }[];
}

/** Collects what the elements of a page say, one after the other. */
export function pageLinks(): { readonly take: (element: Tree.Element) => void; readonly links: PageLinks } {
  const draft: Draft = {
    ...{ icon: undefined, self: undefined, language: '', ids: new Set(), addresses: new Map(), sums: new Set() },
    ...{ checks: [], loads: [], cites: new Set(), documents: new Set(), commands: [] },
  };
  const add = (address: string, kind: AddressKind) => draft.addresses.set(`${kind} ${address}`, { address, kind });
  return {
    take(element) {
      const { tagName } = element;
      const [href, part] = [attributeOf(element, 'href'), attributeOf(element, 'data-part')];
      const id = attributeOf(element, 'id');
      if (id !== '') draft.ids.add(id);
      if (tagName === 'link') {
        if (attributeOf(element, 'rel') === 'icon') draft.icon ??= href;
        if (href !== '') add(href, 'needed');
      }
      if (tagName === 'a' && part === 'cite-words') draft.self ??= href;
      if (tagName === 'a' && element.attrs.some(({ name }) => name === 'href')) add(href, kindOf(element, part));
      const load = loadOf(element);
      if (load) draft.loads.push(load);
      if (tagName === 'a' && kindOf(element, part) === 'download' && !/^data:/iu.test(href)) draft.documents.add(href);
      if (tagName === 'verify-document') {
        const address = attributeOf(element, 'data-href');
        draft.documents.add(address);
        for (const each of elements(element))
          if (each.tagName === 'pre') draft.commands.push({ address, command: textOf(each) });
      }
      for (const { name, value } of element.attrs) {
        if (name === 'data-text') draft.documents.add(value);
        if (name === 'data-words' && tagName === 'a') add(value, 'own');
        if (name === 'lang' && tagName === 'html') draft.language = value;
        if (name === 'cite' && tagName === 'blockquote') draft.cites.add(value);
        if (name === 'src' || /^data-(?:data|href|text)$/u.test(name)) add(value, 'needed');
        if (name === 'data-path' || name === 'data-embed') add(value, 'own');
        if (name === 'data-sha256') draft.checks.push({ address: attributeOf(element, 'data-href'), sum: value });
      }
      const isOnPaper = part === 'own-path' || tagName === 'code' || hasClass(element, 'on-paper');
      if (!isOnPaper) return;
      if (tagName === 'code' && isSumOfFacts(element)) draft.sums.add(textOf(element));
      const text = `${textOf(element)} ${attributeOf(element, 'title')}`;
      for (const [sum] of text.matchAll(sumWords)) if (/\d/u.test(sum)) draft.sums.add(sum);
      for (const { groups } of text.matchAll(namedSum)) draft.sums.add(groups?.['sum'] ?? '');
    },
    get links() {
      return {
        ...draft,
        addresses: [...draft.addresses.values()],
        sums: [...draft.sums],
        documents: [...draft.documents],
        cites: [...draft.cites],
      };
    },
  };
}

/** What stands in the place of a sum, however long it is. */
const namedSum = /SHA-256[^.\n]{0,60}?(?<![0-9a-z-])(?<sum>[0-9a-f]{4,64})(?![0-9a-z-])/gu;
/** A sum, or the first dozen letters of one. */
const sumWords = /(?<![0-9a-z-])[0-9a-f]{12,64}(?![0-9a-z-])/gu;

function kindOf(link: Tree.Element, part: string): AddressKind {
  if (part === 'cite-words') return 'own';
  if (isInFigure(link)) return 'needed';
  if (link.attrs.some(({ name }) => name === 'download')) return 'download';
  return isAuthors(link) ? 'followed' : 'needed';
}

/** Whether an element is where a page of a document says what its sum is: all of it, and nothing else. */
function isSumOfFacts({ parentNode: fact }: Tree.Element): boolean {
  if (!fact || !('tagName' in fact) || fact.tagName !== 'dd') return false;
  return outwards(fact).some((around) => hasClass(around, 'source-facts'));
}

/** Whether a link stands where an author or a document may have put it; only there may links lead to other hosts. */
function isAuthors(link: Tree.Element): boolean {
  if (attributeOf(link, 'data-part') === 'cite-mark' || hasClass(link, 'cite')) return false;
  for (const around of outwards(link)) {
    if (/^(?:notes|strip)$/u.test(attributeOf(around, 'data-part')) || around.tagName === 'nav') return false;
    if (hasClass(around, 'prose') || hasClass(around, 'step-words') || attributeOf(around, 'data-part') === 'document')
      return true;
  }
  return false;
}

function isInFigure({ parentNode }: Tree.Element): boolean {
  for (let around = parentNode; around && 'tagName' in around; around = around.parentNode)
    if (around.tagName === 'figure') return true;
  return false;
}
