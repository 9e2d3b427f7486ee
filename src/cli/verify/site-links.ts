import type { PageAddress, PageLinks } from './pages/page-links.ts';

/** What is known of the published site besides its pages. */
export interface Published {
  /** Every file that its list names, with its SHA-256. */
  readonly listed: ReadonlyMap<string, string>;
  /** The path at which a host serves it; unknown in a folder. */
  readonly top?: string | undefined;
}

/** Follows the links of all pages: collects them page by page, and looks them up when all are there. */
export interface SiteLinks {
  readonly take: (page: string, links: PageLinks) => void;
  readonly faults: (published: Published, unread: ReadonlySet<string>) => string[];
}

/** A host that no page names; addresses without a host are resolved against it. */
const noHost = 'http://site.invalid';
/** What browsers run or open by themselves when a reader follows it. */
const harmful = /^(?:javascript|vbscript|data|blob|filesystem):$/u;
/** Ready references, which pages offer as files. */
const reference = /^data:(?:application\/(?:x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json));charset=utf-8,/u;
/** Pages that say how to cite them, and give sums of documents. */
const givesSums = /^(?:events|passages|sources)\//u;

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
  const sums = new Map<string, { readonly page: string; readonly sum: string; readonly of: string | undefined }>();
  const wrong: string[] = [];

  return {
    take(page, { icon, self, addresses, ...links }) {
      ids.set(page, links.ids);
      if (addresses.length === 0) return;
      const top = topOf(icon, page);
      if (top === undefined) return void wrong.push(`${page}: it does not say by its icon where the top of the site is`);
      if (icon?.startsWith('/')) note(tops, top, page);
      for (const each of addresses) {
        const { target, fault, origin } = resolved(each, page, top);
        if (fault !== undefined) wrong.push(`${page}: it ${fault}`);
        if (origin !== undefined) note(origins, origin, page);
        if (target === undefined) continue;
        note(targets, target, page);
        const [file = ''] = target.split('#', 1);
        if (file !== page) ledTo.add(file);
      }
      if (!givesSums.test(page)) return;
      if (self !== undefined) selves.set(page, resolved({ address: self, kind: 'own' }, page, top).target ?? '');
      for (const sum of links.sums) sums.set(sum, { page, sum, of: undefined });
      for (const { address, sum } of links.checks) {
        const { target: of } = resolved({ address, kind: 'needed' }, page, top);
        sums.set(`${sum} ${of}`, { page, sum, of });
      }
    },
    faults(published, unread) {
      return [...wrong, ...deadEnds(published, unread), ...otherTops(published), ...others(published)];
    },
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
    const known = [...listed.values()];
    for (const { page, sum, of } of sums.values()) {
      if (of === undefined ? known.some((each) => each.startsWith(sum)) : listed.get(of) === sum) continue;
      yield `${page}: it says that the SHA-256 of ${of ?? 'a document'} is ${sum}, which it is not`;
    }
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
  if (kind === 'followed' && !isHere) return harmful.test(to.protocol) ? { fault: `has a link that runs: ${address}` } : {};
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
