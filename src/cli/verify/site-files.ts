import { headersFile, headersName } from '../../hosting/headers-file.ts';
import { fileKind, isPlainDrawing } from '../../hosting/site-files.ts';
import { pageOf } from '../../timeline/packed.ts';

/** The files that a site lists, by what they are. */
export interface FileKinds {
  /** Names of what the publisher added, and what is not checked. */
  readonly added: readonly string[];
  /** A line for every file that no build writes and that a host may obey or a browser run. */
  readonly faults: readonly string[];
}

/** Sorts the files that a site lists by what they are. */
export function kindsOfFiles(listed: Iterable<string>): FileKinds {
  const files = new Set(listed);
  const { added = [], foreign = [] } = Object.groupBy(files, (path) => fileKind(path, files));
  const faults = foreign.map(
    (path) => `${path}: no file that this program writes, and of a kind that a host obeys, a browser runs or nobody knows`,
  );
  return { added, faults };
}

/** Data by which scripts make links. */
const leading = new Set(['check-text.json', 'timeline.json']);

/** Files that are read for what stands in them, beside pages and documents. */
export function isReadAsSettings(path: string): boolean {
  return path === headersName || leading.has(path) || searchData.test(path) || /\.svg$/iu.test(path);
}

/** What a search is told of the site. */
const searchData = /^search\/[^/]+\.json$/u;

/** What is known of where a site is published, by its pages: the path of its top, and its host. */
export interface SitePlace {
  readonly top: string | undefined;
  readonly origin: string | undefined;
}

/** Sentences about the settings, the drawings and the data of a site, by their paths. */
export function* settingsFaults(
  texts: ReadonlyMap<string, string>,
  listed: ReadonlyMap<string, string>,
  { top = '/', origin }: SitePlace,
): Generator<string> {
  for (const [path, text] of texts) {
    if (path === headersName && !isOwnHeaders(text, listed, top, origin))
      yield `${path}: tells hosts to send something else than this program has them send`;
    if (/\.svg$/iu.test(path) && !isPlainDrawing(text)) yield `${path}: is more than a drawing, and a browser may run it`;
    if (leading.has(path) || searchData.test(path))
      for (const address of leading.has(path) ? addressesIn(text) : addressesInColumns(text))
        if (!isOfSite(address, top, listed)) yield `${path}: leads to ${address}, which is no page of the site`;
  }
}

function isOwnHeaders(text: string, listed: ReadonlyMap<string, string>, base: string, origin: string | undefined): boolean {
  const hosts = origin === undefined ? ['https://site.invalid', 'http://site.invalid'] : [origin];
  return hosts.some((host) => headersFile([...listed.keys()], { site: new URL(host), base }) === text);
}

/**
 * Every value of the keys `href` and `file` in data, however deep they stand, or the addresses of the events that stand under
 * it.
 */
function addressesIn(json: string): string[] {
  const found: string[] = [];
  try {
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('href' in value)) return value;
      const address = String(value.href);
      const isOfId = !('id' in value) || /\/(?:events|passages|sources)\/([^/]+)\/$/u.exec(address)?.[1] === String(value.id);
      if ('file' in value) found.push(String(value.file));
      found.push(...(pagesUnder(address, value) ?? [isOfId ? address : `${address} for ${String(value.id)}`]));
      return value;
    });
  } catch {
    return ['nothing: it cannot be read'];
  }
  return found;
}

/** Every value, and every one of a list of values, of the keys under which the data of a search have addresses. */
function addressesInColumns(json: string): string[] {
  const found: string[] = [];
  try {
    JSON.parse(json, (key, value: unknown) => {
      if (/^(?:href|index|texts)$/u.test(key) && !(key === 'index' && Array.isArray(value)))
        found.push(...[value].flat().map(String));
      return value;
    });
  } catch {
    return ['nothing: it cannot be read'];
  }
  return found;
}

/** The addresses of the events that data has in columns, if it has any. */
function pagesUnder(address: string, data: object): string[] | undefined {
  const columns = 'events' in data ? data.events : undefined;
  if (typeof columns !== 'object' || columns === null || !('id' in columns)) return undefined;
  const ids = [columns.id].flat().map(String);
  const [first = ''] = ids;
  const isOfFirst = address.endsWith(`/events/${first}/`);
  return ids.map((id) => (isOfFirst && !id.includes('/') ? pageOf(address, first, id) : `${address} for ${id}`));
}

function isOfSite(address: string, top: string, listed: ReadonlyMap<string, string>): boolean {
  const to = URL.parse(address, `http://site.invalid${top}`);
  if (to?.host !== 'site.invalid' || !to.pathname.startsWith(top)) return false;
  const path = to.pathname.slice(top.length);
  return listed.has(path.endsWith('/') || path === '' ? `${path}index.html` : path);
}
