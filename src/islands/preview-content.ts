import { parsePage } from './parse-page.ts';

/** The other end of a link, cut to size: nothing in it can be followed or focused. */
export interface PreviewContent {
  /** In words of ours: a date, a document and line. */
  readonly label: string;
  readonly title: string;
  readonly body: readonly Element[];
}

/** Pages that were read, so that none is asked for twice. */
const pages = new Map<string, Promise<Document>>();

/** What a link leads to: from this page if it is here, else from the page it leads to. Rejects when that does not come. */
export async function previewContent(link: HTMLAnchorElement): Promise<PreviewContent> {
  const { origin, pathname, hash } = new URL(link.href);
  if (origin !== location.origin) throw new Error(`${link.href} is of another site`);
  const id = hash.slice(1);
  const isHere = pathname === location.pathname;
  if (isHere && id.startsWith('n-')) return noteContent(id);
  const [, base = '', room = ''] = /^(.*)\/(events|sources|passages)\/[^/]+\/$/u.exec(pathname) ?? [];
  if (room === 'events') return eventContent(isHere ? document : await pageAt(pathname), id);
  if (room === 'passages') return passageContent(await pageAt(pathname));
  if (room === 'sources' && id.startsWith('p-')) return passageContent(await pageAt(`${base}/passages/${id}/`));
  throw new Error(`${link.href} has no preview`);
}

function pageAt(path: string): Promise<Document> {
  const known = pages.get(path);
  if (known) return known;
  const page = fetch(path).then(async (response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return parsePage(await response.text());
  });
  pages.set(path, page);
  page.catch(() => pages.delete(path));
  return page;
}

/** A note beside a document leads on to its event: that is what a reader wants to see of it. */
async function noteContent(id: string): Promise<PreviewContent> {
  const link = document.getElementById(id)?.querySelector<HTMLAnchorElement>('a[href*="/events/"]');
  if (!link) throw new Error(`There is no note ${id}`);
  return previewContent(link);
}

function eventContent(page: Document, id: string): PreviewContent {
  const figure = id.startsWith('c-') ? page.getElementById(id) : null;
  if (figure) {
    const words = figure.querySelector('blockquote');
    return { label: textOf(figure, 'figcaption > p'), title: '', body: words ? [plain(words)] : [] };
  }
  const summary = [...page.querySelectorAll('.summary > p:not([class])')];
  if (summary.length === 0) throw new Error(`${page.title} is not the page of an event`);
  return { label: textOf(page, '.page-head .date'), title: textOf(page, 'h1'), body: summary.map(plain) };
}

function passageContent(page: Document): PreviewContent {
  const words = page.querySelector('.passage-context');
  if (!words) throw new Error(`${page.title} is not the page of a passage`);
  return { label: textOf(page, 'h1'), title: '', body: [plain(words)] };
}

/** What is told of an element, without what is only drawn. */
function textOf(root: ParentNode, selector: string): string {
  const copy = root.querySelector(selector)?.cloneNode(true) as Element | undefined;
  for (const drawn of copy?.querySelectorAll('[aria-hidden="true"]') ?? []) drawn.remove();
  return copy?.textContent.trim().replace(/\s+/gu, ' ') ?? '';
}

/** A copy without ids, citation marks and links, whose words stay. */
function plain(element: Element): Element {
  const copy = document.importNode(element, true);
  for (const mark of copy.querySelectorAll('.cite')) mark.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  return copy;
}
