import type { OutgoingHttpHeaders } from 'node:http';
import { alteringHeaders } from './altering-headers.ts';
import { type Answer, host } from './ask.ts';
import { type Limits, Stopped } from './limits.ts';
import type { FileRead, Room } from './received.ts';
import { missing, type NotRead, type PublishedSite } from './site.ts';
import { typedWithoutPassword, withoutPassword } from './without-password.ts';

/**
 * The headers that a browser sends when a reader opens a page, and when a page loads a file, so that a host which serves
 * readers something else serves it to us. Every compression that browsers accept is requested, because hosts then send their
 * compressed copies.
 */
const browser = {
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'Accept-Language': 'en-US,en;q=0.5',
  'Accept-Encoding': 'gzip, deflate, br, zstd',
};
const opening: OutgoingHttpHeaders = {
  ...browser,
  Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'Upgrade-Insecure-Requests': '1',
  'Sec-Fetch-Dest': 'document',
  'Sec-Fetch-Mode': 'navigate',
  'Sec-Fetch-Site': 'none',
  'Sec-Fetch-User': '?1',
};
const fetching: OutgoingHttpHeaders = {
  ...browser,
  Accept: '*/*',
  'Sec-Fetch-Dest': 'empty',
  'Sec-Fetch-Mode': 'cors',
  'Sec-Fetch-Site': 'same-origin',
};
/** The headers of a program that saves pages. */
const saving: OutgoingHttpHeaders = { 'User-Agent': 'passage-verify', Accept: '*/*', 'Accept-Encoding': 'identity' };

/** Files that a reader opens, by their endings. All others are loaded by pages. */
const isOpened = /\.(?:html|txt|md|pdf)$/u;

/** If a file has no type, browsers look at so many of its bytes to find one (MIME Sniffing Standard, section 5.2). */
const maxSniffedBytes = 1445;

/** The address of a file as links have it: that of a page is its folder. */
export function openedAs(path: string): string {
  return path.replace(/(?<=^|\/)index\.html$/u, '');
}

/** A copy of a site on a host, at the address of its home page. */
export function hostedSite(target: string, limits: Limits): PublishedSite {
  const home = homeOf(target);
  const { ask, close } = host(limits);

  /** Reads a file from an address of the site, following redirects. */
  const follow = async (path: string, asked: string, headers: OutgoingHttpHeaders, room: Room): Promise<FileRead | NotRead> => {
    let address = new URL(home.href + asked.split('/').map(encodeURIComponent).join('/'));
    for (let led = 0; ; led += 1) {
      const answer = await ask(address, headers, room);
      const [location, ...others] = (answer.status >= 300 && answer.status < 400 && answer.headers['location']) || [];
      if (others.some((other) => other !== location)) return { fault: 'the host sends readers on to two places at once' };
      if (location === undefined) return understood(answer, path);
      const next = URL.parse(location, address);
      const leadsTo = next ? withoutPassword(next) : location;
      if (led === limits.maxRedirects) return { fault: `the host leads on more than ${led} times, last to ${leadsTo}` };
      if (!next || next.origin !== home.origin || !next.pathname.startsWith(home.pathname))
        return { fault: `the host sends readers on to ${leadsTo}, which is outside the site and was not followed`, leadsTo };
      if (isOpened.test(path) && (next.search !== '' || next.hash !== ''))
        return {
          fault: `the host sends readers on to ${leadsTo}, where browsers may show something else than at its own address`,
        };
      // As in a browser, the name and password of a user hold for the whole site.
      [next.username, next.password] = [home.username, home.password];
      address = next;
    }
  };
  return {
    name: withoutPassword(home),
    top: home.pathname,
    limits,
    read: (path, room) => follow(path, openedAs(path), isOpened.test(path) ? opening : fetching, room),
    readByName: (path, room) => follow(path, path, saving, room),
    close,
  };
}

function understood({ status, headers, body }: Answer, path: string): FileRead | NotRead {
  // For the page of missing addresses, the right bytes may come with the status 404 too.
  if (status !== 200 && !(path === '404.html' && status === 404)) {
    return status === 404 || status === 410 ? missing : { ...missing, fault: `missing: the host answers ${status}` };
  }
  if ('fault' in body) return body;
  const begins = new TextDecoder().decode(body.bytes.subarray(0, maxSniffedBytes));
  const altering = alteringHeaders(path, headers, begins);
  return altering === undefined ? body : { fault: altering };
}

function homeOf(target: string): URL {
  const home = URL.parse(target);
  if (!home || home.hostname === '')
    throw new Stopped(`${typedWithoutPassword(target)} is no address. Write one as https://example.org/archive/.`);
  home.search = home.hash = '';
  home.pathname = home.pathname.replace(/(?<=\/)index\.html$/u, '').replace(/(?<!\/)\/*$/u, '/');
  return home;
}
