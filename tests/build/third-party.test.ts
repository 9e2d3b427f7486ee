import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSites } from '../built-sites.ts';
import { hostileSites } from '../hostile-sites.ts';
import { attribute, builtFiles, builtPages } from './pages.ts';

/** Addresses of other sites that scripts and styles may contain, each with the reason why nothing is fetched from it. */
const allowed: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/svg': 'the name of a namespace, for createElementNS and in pictures of style sheets',
};
/** Ways for scripts to use the network that the site does not need. */
const reaching =
  /\bnew (?:WebSocket|EventSource|RTCPeerConnection|SharedWorker)\b|\bsendBeacon\b|\bserviceWorker\b|\bimportScripts\b/u;
const outside = /(?:\b(?:https?|wss?|ftp):\/\/|(?<=["'`(=\s])\/\/(?=[a-z\d-]+\.[a-z]))[^\s"'`()\\<>]*/giu;

describe.each([...builtSites, hostileSites.hostile])('$name asks nobody else for anything', ({ outDir }) => {
  const out = resolve(outDir);
  const pages = builtPages(out);
  const read = (ending: RegExp) =>
    builtFiles(out)
      .filter((file) => ending.test(file))
      .map((file) => ({ file, text: readFileSync(join(out, file), 'utf8') }));

  test('pages: an outside address stands only in a link that a reader clicks, and in words', () => {
    const fetched = ['href', 'src', 'srcset', 'imagesrcset', 'poster', 'data', 'action', 'formaction', 'ping', 'background'];
    const faults = pages.flatMap(({ path, elements }) =>
      elements.flatMap((element) =>
        element.attrs
          .filter(({ name, value }) => fetched.includes(name) && /^\s*(?:[a-z][a-z\d+.-]*:|[/\\]{2})/iu.test(value))
          .filter(({ name, value }) => !(element.tagName === 'a' && name === 'href' && isClicked(element, value)))
          .map(({ name, value }) => `${path}: ${element.tagName} ${name}=${value}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('pages: nothing of what is loaded is named by a hint, and every policy forbids what is not listed', () => {
    for (const { path, elements } of pages) {
      const hints = elements.filter((element) =>
        /\b(?:preconnect|dns-prefetch|prefetch|prerender|manifest|alternate)\b/u.test(
          element.tagName === 'link' ? (attribute(element, 'rel') ?? '') : '',
        ),
      );
      expect(
        hints.map((element) => attribute(element, 'href') ?? '').filter((address) => !/^\/(?!\/)/u.test(address)),
        path,
      ).toEqual([]);
      const refresh = elements.filter((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'refresh');
      expect(refresh, path).toEqual([]);
    }
  });

  test('styles and pictures: none', () => {
    for (const { file, text } of read(/\.(?:css|svg)$/u)) {
      expect(
        (text.match(outside) ?? []).filter((address) => !(address in allowed)).map((address) => `${file}: ${address}`),
      ).toEqual([]);
      expect(text, file).not.toMatch(/@import|url\(\s*["']?(?:[a-z]+:)?\/\//iu);
    }
  });

  test('scripts: only those that are allowed, with reasons, and no way to the net but fetch of the own site', () => {
    const scripts = read(/\.m?js$/u);
    expect(scripts.length).toBeGreaterThan(5);
    for (const { file, text } of scripts) {
      expect(
        (text.match(outside) ?? []).filter((address) => !(address in allowed)).map((address) => `${file}: ${address}`),
      ).toEqual([]);
      expect(text, file).not.toMatch(reaching);
    }
  });
});

test('every address that is allowed is there, so that the list says no more than it must', () => {
  const [{ outDir }] = builtSites;
  const out = resolve(outDir);
  const texts = builtFiles(out)
    .filter((file) => /\.(?:css|js|svg)$/u.test(file))
    .map((file) => readFileSync(join(out, file), 'utf8'));
  expect(Object.keys(allowed).filter((address) => !texts.some((text) => text.includes(address)))).toEqual([]);
});

/**
 * Whether an address is only followed on a click: a link to the web or to a mailbox that opens without access to this page, or
 * a file of this site.
 */
function isClicked(element: Parameters<typeof attribute>[0], address: string): boolean {
  if (address.startsWith('data:application/')) return attribute(element, 'download') !== undefined;
  const isApart = attribute(element, 'target') === undefined || /\bnoopener\b/u.test(attribute(element, 'rel') ?? '');
  return /^(?:https?:\/\/|mailto:)/u.test(address) && isApart;
}
