import { checkCommand } from './pages/check-command.ts';
import type { PageAddress, PageLinks } from './pages/page-links.ts';
import { isLoadedFrom } from './pages/page-loads.ts';
import type { SitePlace } from './site-files.ts';
import { otherLanguages, otherStyles } from './site-styles.ts';

/** What is known of the published site besides its pages. */
export interface Published {
  /** Every file that its list names, with its SHA-256. */
  readonly listed: ReadonlyMap<string, string>;
  /** The path at which a host serves it; unknown in a folder. */
  readonly top?: string | undefined;
}

/** Follows the links of all pages: collects them page by page, and looks them up when all are there. */
export interface SiteLinks {
  /** `cited` are the documents that a page is about or quotes by address. */
  readonly take: (page: string, links: PageLinks, cited?: readonly string[]) => void;
  readonly faults: (published: Published, unread: ReadonlySet<string>) => string[];
  /** Where the pages say that the site is. */
  readonly place: () => SitePlace;
}

/** A host that no page names; addresses without a host are resolved against it. */
const noHost = 'http://site.invalid';
/** What browsers run or open by themselves when a reader follows it. */
const harmful = /^(?:javascript|vbscript|data|blob|filesystem):$/u;
/** Ready references, which pages offer as files. */
const reference = /^data:(?:application\/(?:x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json));charset=utf-8,/u;
/** Pages that say how to cite them, and give sums of documents. */
const givesSums = /^(?:events|passages|sources)\//u;
/** Letters of a sum that pages give: in references, on paper, and all. */
const sumLengths = new Set([12, 16, 64]);

/**
 * Every link of a page to its own site leads to a page or a file that is published, and to a place that is on that page. All
 * pages name one top of the site, each is the page that it says it is, and the sums it gives are those of published files.
 */
export function siteLinks(): SiteLinks {
  const ids = new Map<string, ReadonlySet<string>>();
  /** The first page that leads to each file, and to each place on a page. */
  const targets = new Map<string, string>();
  /** Files to which other pages lead. */
  const ledTo = new Set<string>();
  /** Pages that give an address for themselves. */
  const selves = new Map<string, string>();
  const [tops, origins] = [new Map<string, string>(), new Map<string, string>()];
  /** The first page that gives each sum, and the file whose sum it should be, if the page names one. */
  const sums = new Map<
    string,
    { readonly page: string; readonly sum: string; readonly of: string | undefined; readonly cited: readonly string[] }
  >();
  const styles = new Map<string, readonly string[]>();
  const languages = new Map<string, string>();
  const wrong: string[] = [];

  return {
    take(page, { icon, self, language, addresses, ...links }, cited = []) {
      languages.set(page, language);
      ids.set(page, links.ids);
      styles.set(page, []);
      if (addresses.length === 0) return;
      const top = topOf(icon, page);
      if (top === undefined) return void wrong.push(`${page}: it does not say by its icon where the top of the site is`);
      if (icon?.startsWith('/')) note(tops, top, page);
      const cites = links.cites.map((address) => ({ address, kind: 'needed' as const }));
      for (const each of [...addresses, ...cites]) {
        const { target, fault, origin } = resolved(each, page, top);
        if (fault !== undefined) wrong.push(`${page}: it ${fault}`);
        if (origin !== undefined) note(origins, origin, page);
        if (target === undefined) continue;
        note(targets, target, page);
        const [file = ''] = target.split('#', 1);
        if (file !== page) ledTo.add(file);
      }
      const fileAt = (address: string) => {
        const { target = '', origin } = resolved({ address, kind: 'own' }, page, top);
        if (origin !== undefined) note(origins, origin, page);
        return target;
      };
      const bytes = addresses
        .filter(({ address }) => /\.(?:txt|md|pdf)(?:$|[?#])/u.test(address))
        .map(({ address }) => address);
      const documents = cited.length > 0 ? [...links.documents, ...bytes] : links.documents;
      wrong.push(...misplacedLoads(page, links.loads, fileAt), ...otherDocuments(page, { ...links, documents }, cited, fileAt));
      styles.set(
        page,
        links.loads.flatMap(({ use, address }) => (use === 'style' ? fileAt(address) : [])),
      );
      if (!givesSums.test(page)) return;
      if (self !== undefined) selves.set(page, resolved({ address: self, kind: 'own' }, page, top).target ?? '');
      for (const sum of links.sums) sums.set(`${sum} ${cited.join(' ')}`, { page, sum, of: undefined, cited });
      for (const { address, sum } of links.checks) {
        const { target: of } = resolved({ address, kind: 'needed' }, page, top);
        sums.set(`${sum} ${of}`, { page, sum, of, cited });
      }
    },
    faults(published, unread) {
      return [
        ...[...wrong, ...deadEnds(published, unread), ...otherTops(published), ...others(published)],
        ...[...otherStyles(styles), ...otherLanguages(languages)],
      ];
    },
    place: () => ({ top: tops.keys().next().value, origin: origins.keys().next().value }),
  };

  function* deadEnds({ listed }: Published, unread: ReadonlySet<string>): Generator<string> {
    for (const [target, page] of targets) {
      const [file = '', place] = target.split('#');
      if (!listed.has(file)) yield `${page}: it leads to ${file}, which the site does not publish`;
      else if (place !== undefined && !unread.has(file) && ids.get(file)?.has(place) === false)
        yield `${page}: it leads to "${place}" on ${file}, which has no such place`;
    }
  }

  function* otherTops({ top }: Published): Generator<string> {
    const [first, ...more] = [...(top === undefined ? [] : [[top, 'the address'] as const]), ...tops];
    for (const [each, page] of more)
      if (each !== first?.[0])
        yield `${page}: it says that the top of the site is ${each}, but ${first?.[1]} says ${first?.[0]}`;
    const [at, ...otherHosts] = origins;
    for (const [each, page] of otherHosts) yield `${page}: it says that the site is at ${each}, but ${at?.[1]} says ${at?.[0]}`;
  }

  function* others({ listed }: Published): Generator<string> {
    // An address of before shows the page of today, and no page leads to it any more.
    for (const [page, self] of selves)
      if (self !== page && ledTo.has(page)) yield `${page}: it says that it is ${self || 'a page of another site'}`;
    const known = [...listed].flatMap(([path, sum]) => (/^sources\/[^/]+$/u.test(path) ? [{ path, sum }] : []));
    for (const { page, sum, of, cited } of sums.values()) {
      const isOf = (each: { readonly path: string; readonly sum: string }) =>
        each.sum.startsWith(sum) && (cited.length === 0 || cited.some((id) => each.path.startsWith(`sources/${id}.`)));
      if (of === undefined ? sumLengths.has(sum.length) && known.some(isOf) : listed.get(of) === sum) continue;
      yield `${page}: it says that the SHA-256 of ${of ?? 'a document'} is ${sum}, which it is not`;
    }
  }
}

/** Sentences about what a page loads from another place than pages of ours do: a sheet of another document, an added script. */
function* misplacedLoads(page: string, loads: PageLinks['loads'], fileAt: (address: string) => string): Generator<string> {
  for (const { use, address } of loads)
    if (!isLoadedFrom(fileAt(address), use, page))
      yield `${page}: it loads ${address} as ${use}, which no page of its kind does`;
}

/** Sentences about bytes and commands that a page offers, and that are of no document it is about. */
function* otherDocuments(
  page: string,
  { documents, commands }: Pick<PageLinks, 'documents' | 'commands'>,
  cited: readonly string[],
  fileAt: (address: string) => string,
): Generator<string> {
  const isOf = (file: string) =>
    cited.length === 0 ? /^sources\/[^/]+$/u.test(file) : cited.some((id) => file.startsWith(`sources/${id}.`));
  for (const address of documents) if (!isOf(fileAt(address))) yield `${page}: it offers ${address}, which is not its document`;
  for (const { address, command } of commands) {
    const read = checkCommand(command);
    if (read === undefined || fileAt(read.address) !== fileAt(address))
      yield `${page}: it gives a command for another thing than checking its document: ${command}`;
  }
}

function note(map: Map<string, string>, key: string, page: string): void {
  if (!map.has(key)) map.set(key, page);
}

function topOf(icon: string | undefined, page: string): string | undefined {
  const name = 'favicon.svg';
  if (icon === undefined || !icon.endsWith(name)) return undefined;
  if (icon.startsWith('/') && !/^[/\\]{2}/u.test(icon)) return icon.slice(0, -name.length);
  const whole = URL.parse(icon, `${noHost}/${page}`);
  return whole?.href === `${noHost}/${name}` ? '/' : undefined;
}

interface Resolved {
  readonly target?: string;
  readonly fault?: string;
  /** The host at which the page says that the site is. */
  readonly origin?: string;
}

/** What an address on a page leads to: `events/mill/index.html#c-1`. */
function resolved({ address, kind }: PageAddress, page: string, top: string): Resolved {
  const to = URL.parse(address, noHost + top + page);
  if (!to) return { fault: `has the address ${address}, which browsers do not understand` };
  if (kind === 'download' && reference.test(to.href)) return {};
  const isHere = to.origin === noHost;
  const isWhole = /^https?:$/u.test(to.protocol) && !isHere;
  if (harmful.test(to.protocol) && kind !== 'download') return { fault: `has a link that runs: ${address}` };
  if (kind === 'followed' && !isHere) return {};
  if (!isHere && !(kind === 'own' && isWhole)) return { fault: `leads to ${address}, which is no file of the site` };
  if (!to.pathname.startsWith(top)) return { fault: `leads to ${address}, which is outside the site` };
  const path = decoded(to.pathname.slice(top.length));
  const place = decoded(to.hash.slice(1).split(':~:', 1)[0] ?? '');
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return { target: place === '' || place === 'top' ? file : `${file}#${place}`, ...(isWhole && { origin: to.origin }) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
