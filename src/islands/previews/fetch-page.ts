import { parsePage } from '../parse-page.ts';

/** Pages in the cache; the least recently used one is dropped first. */
const maxPages = 40;

interface Asked {
  readonly page: Promise<Document>;
  readonly fetching: AbortController;
  /** How many callers wait for it. One without a signal waits until it comes. */
  waiting: number;
}

const pages = new Map<string, Asked>();

/**
 * A page of this site, for cards and previews, which show parts of it: fetched once for all callers, and cached. After a
 * failure it is fetched again. Callers must copy what they change. Rejects when the signal is aborted; when no caller is
 * waiting any more, the request is aborted too.
 */
export function fetchPage(address: string, signal?: AbortSignal): Promise<Document> {
  const { href } = new URL(address.replace(/[?#].*/su, ''), document.baseURI);
  const asked = pages.get(href) ?? ask(href);
  pages.delete(href);
  pages.set(href, asked);
  for (const oldest of pages.keys()) if (pages.size > maxPages) pages.delete(oldest);
  asked.waiting += 1;
  return signal ? unlessAborted(asked, href, signal) : asked.page;
}

function ask(href: string): Asked {
  const fetching = new AbortController();
  const asked = { page: read(href, fetching.signal), fetching, waiting: 0 };
  asked.page.catch(() => forget(href, asked));
  return asked;
}

async function read(address: string, signal: AbortSignal): Promise<Document> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return parsePage(await response.text());
}

function unlessAborted(asked: Asked, href: string, signal: AbortSignal): Promise<Document> {
  return new Promise((done, fail) => {
    const leave = () => {
      fail(signal.reason as Error);
      asked.waiting -= 1;
      if (asked.waiting > 0) return;
      asked.fetching.abort();
      forget(href, asked);
    };
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave);
    asked.page.finally(() => signal.removeEventListener('abort', leave)).then(done, fail);
  });
}

function forget(href: string, asked: Asked): void {
  if (pages.get(href) === asked) pages.delete(href);
}
