import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Answering, builtFolder, hosted, quoted, verified } from '../../../support/small-site.ts';

const page = 'events/mill/index.html';
const altered = quoted('The mill opened on 9 May 1999', '/archive/sources/book/#p-1');

/** Hosts that send readers something other than the site, and the message about the page. */
const hosts: Readonly<Record<string, { readonly answer: Answering; readonly fault: RegExp }>> = {
  'at the addresses that readers open': {
    answer: (_, response, path) => (path === '/events/mill/' ? response.end(altered) : false),
    fault: /changed: .+, as readers open it; by the name of its file it is as listed$/u,
  },
  'by the names of files': {
    answer: (_, response, path) => (path === `/${page}` ? response.end(altered) : false),
    fault: /changed: .+, by the name of its file; as readers open it, it is as listed$/u,
  },
  'when a browser asks': {
    answer: ({ headers }, response, path) =>
      path.startsWith('/events/mill/') && headers['user-agent']?.includes('Mozilla') ? response.end(altered) : false,
    fault: /changed: .+, as readers open it/u,
  },
  'when a browser opens a page': {
    answer: ({ headers }, response, path) =>
      path.startsWith('/events/mill/') && headers['sec-fetch-mode'] === 'navigate' ? response.end(altered) : false,
    fault: /changed: .+, as readers open it/u,
  },
  'when a page asks': {
    answer: ({ headers }, response, path) =>
      path === '/timeline.json' && headers['sec-fetch-mode'] === 'cors' ? response.end('{"altered":1}') : false,
    fault: /^timeline\.json: changed/u,
  },
  'in its compressed copy': {
    answer: ({ headers }, response, path) =>
      path === '/events/mill/' && String(headers['accept-encoding']).includes('br')
        ? response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(altered))
        : false,
    fault: /changed: .+, as readers open it/u,
  },
  'on another host': {
    answer: (_, response, path) =>
      path === '/events/mill/' ? response.writeHead(302, { location: 'https://elsewhere.example/' }).end() : false,
    fault:
      /the host sends readers on to https:\/\/elsewhere\.example\/, which is outside the site and was not followed, as readers/u,
  },
  'outside the site': {
    answer: (_, response, path) =>
      path.startsWith('/events/mill/') ? response.writeHead(301, { location: '/' }).end() : false,
    fault: /the host sends readers on to http:\/\/127\.0\.0\.1:\d+\/, which is outside/u,
  },
  'by another set of letters': {
    answer: ({ url }, response) =>
      url?.includes('/events/mill/') ? (response.setHeader('content-type', 'text/html; charset=UTF-16'), false) : false,
    fault: /the host says that its letters are UTF-16/u,
  },
  'by a type in two lines, of which one is right': {
    answer: ({ url }, response) =>
      url?.includes('/events/mill/')
        ? (response.setHeader('content-type', ['text/html; charset=utf-8', 'text/html; charset=utf-16le']), false)
        : false,
    fault: /the host says that its letters are utf-16le/u,
  },
  'by making readers save it': {
    answer: ({ url }, response) =>
      url?.includes('/events/mill/') ? (response.setHeader('content-disposition', 'attachment'), false) : false,
    fault: /the host makes browsers save it, where they should show it \(Content-Disposition: attachment\)/u,
  },
  'at an address with a question of its own': {
    answer: leading('/events/mill/', './?from=1990'),
    fault: /sends readers on to http:\S+\/events\/mill\/\?from=1990, where browsers may show something else/u,
  },
  'at an address with a place of its own': {
    answer: leading('/events/mill/', 'index.html#:~:text=9%20May'),
    fault: /sends readers on to http:\S+\/index\.html#:~:text=9%20May, where browsers may show something else/u,
  },
  'at two places at once': {
    answer: leading('/events/mill/', 'index.html', '/elsewhere/'),
    fault: /the host sends readers on to two places at once/u,
  },
  'by leading on after it': {
    answer: ({ url }, response) =>
      url?.includes('/events/mill/') ? (response.setHeader('refresh', '0; url=/x/'), false) : false,
    fault: /the host tells browsers to open something else after it \(Refresh: 0; url=\/x\/\)/u,
  },
  'by a style sheet of its own': {
    answer: ({ url }, response) =>
      url?.includes('/events/mill/') ? (response.setHeader('link', '</x.css>; rel=stylesheet'), false) : false,
    fault: /the host adds a style sheet to it/u,
  },
};

/** Redirects a path to these addresses; requests with a query are not redirected. */
function leading(from: string, ...locations: readonly string[]): Answering {
  return ({ url }, response, path) =>
    path === from && !url?.includes('?')
      ? response.writeHead(302, [...locations.flatMap((location) => ['Location', location])]).end()
      : false;
}

describe('a host that gives readers other pages is caught', () => {
  test.each(Object.entries(hosts))('%s', async (_, { answer, fault }) => {
    const folder = await builtFolder({ 'timeline.json': '{}' });
    const { code, faults } = await verified(await hosted(folder, { base: '/archive/', answer }));
    expect([code, faults.filter((each) => fault.test(each))]).toEqual([1, [expect.any(String)]]);
  });
});

/** Honest hosts, each with its own behaviour. */
const honest: Readonly<Record<string, Answering>> = {
  'one that has pages under their folders alone': (_, response, path) =>
    path.endsWith('/index.html') ? response.writeHead(404).end() : false,
  'one that leads from the name of a page to its folder': (_, response, path) =>
    path.endsWith('/index.html')
      ? response.writeHead(308, { location: `/archive${path.replace('index.html', '')}` }).end()
      : false,
  'one that offers another protocol': (_, response) => (
    response.setHeader('connection', 'Upgrade, Keep-Alive'),
    response.setHeader('upgrade', 'h2,h2c'),
    false
  ),
  'one that packs with gzip': packing('gzip', gzipSync),
  'one that packs with deflate': packing('deflate', deflateSync),
  'one that packs with deflate and leaves its frame out': packing('deflate', deflateRawSync),
  'one that packs with Brotli': packing('br', brotliCompressSync),
  'one that packs with Zstandard': packing('zstd', zstdCompressSync),
  'one that says what its letters are': (_, response, path) => (
    response.setHeader('content-type', `${/\/$|\.html$/u.test(path) ? 'text/html' : 'text/plain'}; charset=UTF-8`),
    false
  ),
  'one that leads from a file to a copy that may be kept for good': leading('/timeline.json', '/archive/timeline.json?v=1'),
};

describe('an honest host passes', () => {
  test.each(Object.entries(honest))('%s', async (_, answer) => {
    const folder = await builtFolder({ 'timeline.json': '{}' });
    const { code, complained } = await verified(await hosted(folder, { base: '/archive/', answer }));
    expect([code, complained]).toEqual([0, '']);
  });
});

function packing(encoding: string, pack: (bytes: Buffer) => Buffer): Answering {
  return ({ headers }, response, _, file) =>
    file && String(headers['accept-encoding']).includes(encoding)
      ? response.writeHead(200, { 'content-encoding': encoding }).end(pack(file))
      : false;
}

test('what was asked for is said', async () => {
  const { said } = await verified(await hosted(await builtFolder()));
  expect(said).toContain('Asked for as a browser does: 4 pages at the addresses that readers open (…/), and 1 other file.');
  expect(said).toContain('by the names of their files (…/index.html): 4 pages, of which the host gives 4.');
});
