import { find, findAll, selectorOf } from '../find-part.ts';
import { fetchPage } from './fetch-page.ts';

/** The target of a link, shortened: nothing in it can be followed or focused. */
export interface PreviewContent {
  /** In words of ours: a date, or a document and line. */
  readonly label: string;
  readonly title: string;
  /** The language of the title; undefined, if it is the page's. */
  readonly lang?: string | undefined;
  readonly body: readonly Element[];
}

/** What a summary contains besides the author's own words. */
const ours = [selectorOf('known-from'), selectorOf('origin-note'), selectorOf('differ-line')].join();

/**
 * What a link leads to: taken from this page if it is here, otherwise from the page of its address. Rejects when that cannot be
 * fetched.
 */
export async function previewContent(link: HTMLAnchorElement): Promise<PreviewContent> {
  const { origin, pathname, hash } = new URL(link.href);
  if (origin !== location.origin) throw new Error(`${link.href} is of another site`);
  const id = hash.slice(1);
  const isHere = pathname === location.pathname;
  if (isHere && id.startsWith('n-')) return noteContent(id);
  const [, base = '', room = ''] = /^(.*)\/(events|sources|passages)\/[^/]+\/$/u.exec(pathname) ?? [];
  if (room === 'events') return eventContent(isHere ? document : await fetchPage(pathname), id);
  if (room === 'passages') return passageContent(await fetchPage(pathname));
  if (room === 'sources' && id.startsWith('p-')) return passageContent(await fetchPage(`${base}/passages/${id}/`));
  throw new Error(`${link.href} has no preview`);
}

/** A note beside a document leads to its event, and that is what a reader wants to see. */
async function noteContent(id: string): Promise<PreviewContent> {
  const link = document.getElementById(id)?.querySelector<HTMLAnchorElement>('a[href*="/events/"]');
  if (!link) throw new Error(`There is no note ${id}`);
  return previewContent(link);
}

function eventContent(page: Document, id: string): PreviewContent {
  const figure = id.startsWith('c-') ? page.getElementById(id) : null;
  if (figure) {
    const words = find(figure, 'citation-words');
    return { label: textOf(find(figure, 'citation-place')), title: '', body: words ? [plain(words)] : [] };
  }
  const summary = [...(find(page, 'summary')?.querySelectorAll(`:scope > p:not(${ours})`) ?? [])];
  if (summary.length === 0) throw new Error(`${page.title} is not the page of an event`);
  const title = page.querySelector('h1');
  return {
    ...{ label: textOf(find(page, 'event-date')), title: textOf(title), lang: title?.lang },
    body: summary.map(plain),
  };
}

function passageContent(page: Document): PreviewContent {
  const words = find(page, 'passage-context');
  if (!words) throw new Error(`${page.title} is not the page of a passage`);
  return { label: textOf(page.querySelector('h1')), title: '', body: [plain(words)] };
}

/** The text of an element, without what is only drawn. */
function textOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const drawn of copy?.querySelectorAll('[aria-hidden="true"]') ?? []) drawn.remove();
  return copy?.textContent.trim().replace(/\s+/gu, ' ') ?? '';
}

/** A copy without ids, citation marks and links, whose words stay. */
function plain(element: Element): Element {
  const copy = document.importNode(element, true);
  for (const mark of findAll(copy, 'cite-mark')) mark.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  return copy;
}
