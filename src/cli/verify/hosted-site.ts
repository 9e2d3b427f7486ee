import type { OutgoingHttpHeaders } from 'node:http';
import { alteringHeaders } from './altering-headers.ts';
import { type Answer, host } from './ask.ts';
import { type Limits, Stopped } from './limits.ts';
import type { FileRead, Room } from './received.ts';
import { missing, type NotRead, type PublishedSite } from './site.ts';
import { typedWithoutPassword, withoutPassword } from './without-password.ts';

/**
 * What a browser sends when a reader opens a page, and when a page asks for a file of its own, so that a host which gives
 * readers something else gives it to us. Every packing that browsers take is asked for: hosts send their compressed copies.
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
/** What a program sends that saves pages. */
const saving: OutgoingHttpHeaders = { 'User-Agent': 'passage-verify', Accept: '*/*', 'Accept-Encoding': 'identity' };

/** What a reader opens, by the end of its name. The rest is asked for by pages. */
const isOpened = /\.(?:html|txt|md|pdf)$/u;

/** By so much of a file without a type browsers find out what it is (MIME Sniffing Standard, section 5.2). */
const maxSniffedBytes = 1445;

/** The address of a file as links lead to it: that of a page is its folder. */
export function openedAs(path: string): string {
  return path.replace(/(?<=^|\/)index\.html$/u, '');
}

/** The copy of a site at the address of its home page. */
export function hostedSite(target: string, limits: Limits): PublishedSite {
  const home = homeOf(target);
  const { ask, close } = host(limits);

  /** Reads a file from an address in the site. */
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
      // Whoever is known to a site stays so all over it.
      [next.username, next.password] = [home.username, home.password];
      address = next;
    }
  };
  return {
    name: withoutPassword(home),
    limits,
    read: (path, room) => follow(path, openedAs(path), isOpened.test(path) ? opening : fetching, room),
    readByName: (path, room) => follow(path, path, saving, room),
    close,
  };
}

function understood({ status, headers, body }: Answer, path: string): FileRead | NotRead {
  // A host answers for the page of missing addresses with its bytes, and may say 404 as well.
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
