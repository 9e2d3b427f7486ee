import { type DocumentFacts, type Fact, firstFit } from '../document-facts.ts';
import { linkedData } from './linked-data.ts';
import { attribute, attributeWords, type Element, textIn } from './tree.ts';

/**
 * What a page says about itself in its head: as Dublin Core, for indexes of scholarly works, for link previews, or as JSON-LD.
 */
export function pageFacts(elements: readonly Element[]): DocumentFacts {
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const meta = (...names: readonly string[]) => names.map((name) => metaFact(metas, name));
  const data = linkedData(elements.filter((each) => each.tagName === 'script' && isLinkedData(each)).map(textIn));
  const byTag = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const publisher = firstFit('publisher', [
    ...[...meta('citation_publisher', 'dc.publisher', 'dcterms.publisher'), data.publisher],
    ...meta('og:site_name'),
  ]);
  const sites = [publisher, ...meta('og:site_name')].flatMap((fact) => fact?.value ?? []);
  const titles = [
    ...[...meta('citation_title', 'dc.title', 'dcterms.title', 'og:title'), data.title],
    ...titleFacts(byTag('title').find(isInHead), byTag('h1')),
  ];
  return {
    title: firstFit(
      'title',
      titles.map((fact) => fact && { ...fact, value: withoutSite(fact.value, sites) }),
    ),
    creator: firstFit('creator', [
      ...[...meta('citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author'), data.creator],
      ...elements
        .filter((each) => attributeWords(each, 'rel').includes('author'))
        .map((each) => said(textIn(each), 'rel="author"')),
    ]),
    publisher,
    published: firstFit('published', [
      ...meta('citation_publication_date', 'citation_date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date'),
      ...[...meta('article:published_time'), data.published, ...meta('date', 'pubdate', 'publish-date')],
    ]),
    url: firstFit('url', [
      ...byTag('link')
        .filter((each) => attributeWords(each, 'rel').includes('canonical'))
        .map((each) => said(attribute(each, 'href'), 'link rel="canonical"')),
      ...[...meta('og:url'), data.url],
    ]),
    language: firstFit('language', [
      ...byTag('html').flatMap((each) => languageOf(each, 'html lang')),
      ...byTag('body').flatMap((each) => languageOf(each, 'body lang')),
      ...meta('content-language', 'dc.language', 'dcterms.language', 'citation_language'),
      ...[data.language, ...meta('og:locale')],
      ...[...byTag('main'), ...byTag('article')].flatMap((each) => languageOf(each, `${each.tagName} lang`)),
    ]),
  };
}

/** The meta elements of a name, whichever attribute has the name; if there are several, such as authors, all of them. */
function metaFact(metas: readonly Element[], name: string): Fact | undefined {
  const values = metas.flatMap((each) => {
    const names = ['name', 'property', 'http-equiv', 'itemprop'].map((key) => attribute(each, key)?.toLowerCase());
    return names.includes(name) ? (attribute(each, 'content') ?? '') : [];
  });
  const isList = /author|creator/u.test(name);
  return said([...new Set(values)].slice(0, isList ? undefined : 1).join('; '), `meta ${name}`);
}

/** The page's heading replaces a title that has the name of the site added. */
function titleFacts(title: Element | undefined, headings: readonly Element[]): readonly (Fact | undefined)[] {
  const full = title && textIn(title).replace(/\s+/gu, ' ').trim();
  const written = headings.map((each) => textIn(each).replace(/\s+/gu, ' ').trim()).filter((each) => each !== '');
  // The name of the site is often a heading of its own, and shorter.
  const [longest] = written.filter((each) => full?.includes(each)).toSorted((a, b) => b.length - a.length);
  const heading = longest ?? written[0];
  const isPart = longest !== undefined && full !== longest;
  return [
    isPart ? said(heading, 'h1') : undefined,
    said(full, 'title'),
    headings.length === 1 ? said(heading, 'h1') : undefined,
  ];
}

/** A title without the name of its site behind it: "The mill burns | Weir News". */
function withoutSite(title: string, sites: readonly string[]): string {
  const site = sites.find((each) => title.endsWith(each) && title !== each);
  if (site === undefined) return title;
  const [before, sign] = [title.slice(0, -site.length).trimEnd(), /^[|\-–—:·•»/]$/u];
  return sign.test(before.at(-1) ?? '') ? before.slice(0, -1).trimEnd() || title : title;
}

function languageOf(element: Element, from: string): (Fact | undefined)[] {
  return [said(attribute(element, 'lang') ?? attribute(element, 'xml:lang'), from)];
}

function said(value: string | undefined, from: string): Fact | undefined {
  return value === undefined || value.trim() === '' ? undefined : { value, from };
}

/** Drawings have titles too, but not in the head. */
function isInHead({ parentNode }: Element): boolean {
  return parentNode?.nodeName === 'head';
}

function isLinkedData(script: Element): boolean {
  return attribute(script, 'type')?.toLowerCase().trim() === 'application/ld+json';
}
