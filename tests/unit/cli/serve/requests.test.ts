import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RawAnswer, type RawRequest, rawRequest, sendBytes } from '../../../support/raw-request.ts';
import { type ServedSite, serveSite } from '../../../support/served-site.ts';
import { type RequestCase, requestCases } from './requests.cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'passage-serve-'));
const files: Readonly<Record<string, string | Uint8Array>> = {
  'site/index.html': 'home',
  // Not real compressed copies: the server only passes them on.
  'site/index.html.br': 'home br',
  'site/index.html.gz': 'home gzip',
  'site/404.html': 'missing',
  'site/404.html.gz': gzipSync('missing'),
  'site/empty.txt': '',
  'site/events/index.html': 'events',
  'site/events/.hidden': 'secret',
  'site/embed/index.html': 'embed',
  'site/a b/index.html': 'spaced',
  'site/bare/file.txt': 'file',
  'site/_astro/a.js': 'let a = 1;',
  'site/.env': 'secret',
  'site/.git/config': 'secret',
  'site/.well-known/security.txt': 'contact',
  'site/.well-known/.hidden': 'secret',
  'secret.txt': 'secret',
};
let served: ServedSite;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync('../secret.txt', join(folder, 'site/link-out.txt'));
  symlinkSync('..', join(folder, 'site/folder-out'));
  symlinkSync('index.html', join(folder, 'site/link-in.txt'));
  execFileSync('mkfifo', [join(folder, 'site/pipe')]);
  served = await serveSite(join(folder, 'site'));
});

afterAll(() => {
  served.stop();
  rmSync(folder, { recursive: true });
});

describe.each(Object.entries(requestCases))('%s', (_, cases) => {
  test.each(cases.map((each) => [nameOf(each), each] as const))('%s', async (_name, { body, sent = {}, ...asked }) => {
    const got = await ask(asked);
    expect(got.status).toBe(asked.status);
    for (const [name, value] of Object.entries(sent)) {
      if (value === null) expect(got.headers, name).not.toHaveProperty(name);
      else if (typeof value === 'string') expect(got.headers[name], name).toBe(value);
      else expect(got.headers[name], name).toMatch(value);
    }
    if (asked.method === 'HEAD') expect([got.headers['content-length'], got.body]).toEqual([String(body?.length), '']);
    else if (body !== undefined) expect(got.body).toBe(body);
    if (got.status !== 200) expect(got.body).not.toContain('secret');
  });
});

test('a file that the reader has, and its parts, are known by its tag and its date', async () => {
  const { etag = '', 'last-modified': modified = '' } = (await ask({ target: '/' })).headers;
  const status = async (headers: Readonly<Record<string, string>>) => (await ask({ target: '/', headers })).status;
  expect(await status({ 'if-none-match': `"x", W/${etag}` })).toBe(304);
  expect(await status({ 'if-modified-since': modified })).toBe(304);
  expect(await status({ 'if-match': etag, range: 'bytes=0-1', 'if-range': etag })).toBe(206);
  expect(await status({ 'if-none-match': etag, 'accept-encoding': 'br' })).toBe(200);
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is said to be so, and is not kept', async () => {
  writeFileSync(join(folder, 'site/_astro/closed.js'), '', { mode: 0 });
  const { status, headers } = await ask({ target: '/_astro/closed.js' });
  expect([status, headers['cache-control']]).toEqual([403, 'no-cache']);
});

test('what is no request at all, or ends early, does not stop the server', async () => {
  const port = portOf(served.address);
  for (const bytes of ['\0\0\0\n\n', 'GET\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n', '{}'.repeat(50_000)])
    expect(await sendBytes(port, bytes), bytes.slice(0, 20)).toMatch(/^HTTP\/1\.1 4\d\d /u);
  const early = connect(port, '127.0.0.1');
  early.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n', () => early.destroy());
  expect((await ask({ target: '/' })).body).toBe('home');
});

test.skipIf(process.platform !== 'linux')('no other address of this machine leads to it', async () => {
  await expect(sendBytes(portOf(served.address), '', '127.0.0.2')).rejects.toThrow('ECONNREFUSED');
});

test('a site under a path has nothing outside it, and its path without the last slash leads to it', async () => {
  const under = await serveSite(join(folder, 'site'), '/archives/full/');
  try {
    const asked = ['', '?q=1', '/', '/events', '/..', '/../full/', '-other/', '/..%2f..%2fevents/'];
    const answers = await Promise.all(asked.map((path) => ask({ target: `/archives/full${path}` }, under)));
    expect(answers.map(({ status, headers }) => headers['location'] ?? status)).toEqual([
      ...['/archives/full/', '/archives/full/?q=1', 200, '/archives/full/events/'],
      ...[404, 200, 404, 404],
    ]);
  } finally {
    under.stop();
  }
});

function ask(request: RawRequest, { address } = served): Promise<RawAnswer> {
  return rawRequest(portOf(address), request);
}

function portOf(address: string): number {
  return Number(new URL(address).port);
}

function nameOf({ method = 'GET', target, headers }: RequestCase): string {
  return `${method} ${target.slice(0, 60)}${headers ? ` ${JSON.stringify(headers)}` : ''}`;
}
