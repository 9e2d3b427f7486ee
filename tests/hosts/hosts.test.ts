import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verify } from '../../src/cli/verify/verify.ts';
import { contentType } from '../../src/hosting/content-types.ts';
import { hostingRules, ruleFor } from '../../src/hosting/rules.ts';
import { builtFiles } from '../build/pages.ts';
import { rawRequest } from '../support/raw-request.ts';
import { findProgram, type Host, startHost } from './host-program.ts';
import { hostCases, mistakes } from './hosts.cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'passage hosts '));
const rules = hostingRules({ site: new URL('http://localhost') });
const encodings = { nginx: ['gzip'], caddy: ['br', 'gzip'] } as const;

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['/', '/archives/full/'])('a site at %s', (base) => {
  // A name with all the letters that settings could take for their own.
  const outDir = join(folder, `${base === '/' ? 'top' : 'under'} "it's" \`;#%20 [é] *?\\x`);
  let built: string[] = [];

  beforeAll(() => {
    build(join(folder, 'built'), base);
    renameSync(join(folder, 'built'), outDir);
    built = builtFiles(outDir);
    for (const [name, text] of Object.entries(mistakes)) {
      mkdirSync(dirname(join(outDir, name)), { recursive: true });
      writeFileSync(join(outDir, name), text);
    }
    chmodSync(join(outDir, '_astro/closed.js'), 0);
    symlinkSync('loop.js', join(outDir, '_astro/loop.js'));
  }, 300_000);

  describe.each(['nginx', 'caddy'] as const)('on %s', (name) => {
    const run = test.skipIf(!findProgram(name));
    let host: Host | undefined;
    beforeAll(async () => {
      if (findProgram(name)) host = await startHost(name, outDir, base);
    });
    afterAll(() => host?.stop());

    run(
      'every file is there, whole, with its type and the headers of its rule and no others of theirs',
      async () => {
        for (const file of built.filter((each) => !/\.(?:br|gz|nojekyll)$|\/_headers$/u.test(each))) {
          const path = file.replace(/\/index\.html$/u, '/');
          const { status, headers, body } = await ask(path);
          expect([path, status]).toEqual([path, 200]);
          expect(body.equals(readFileSync(outDir + file)), path).toBe(true);
          expectHeaders(headers, file);
          if (/\.(?:html|css|js|txt|woff2|svg|json)$/u.test(file))
            expect(plain(headers['content-type']), path).toBe(plain(contentType(file)));
        }
      },
      60_000,
    );

    run('the compressed copies are sent, and name what they are', async () => {
      for (const encoding of encodings[name])
        for (const path of ['/', '/sources/', '/timeline.json', '/sources/parish-chronicle.txt'].filter(hasCopy)) {
          const { headers, body } = await ask(path, encoding);
          expect([path, headers['content-encoding']]).toEqual([path, encoding]);
          expect(headers['vary']).toMatch(/accept-encoding/iu);
          expect(headers['content-type']).toBe((await ask(path)).headers['content-type']);
          expectHeaders(headers, path);
          const unpacked = encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
          expect(unpacked.equals(readFileSync(fileOf(path)))).toBe(true);
        }
    });

    run('an address without a page gets the page of missing addresses, never kept for long', async () => {
      for (const path of ['/nothing/', '/_astro/nothing.js', '/embed/nothing', '/events/nothing']) {
        const { status, headers, body } = await ask(path);
        expect([path, status]).toEqual([path, 404]);
        expect(body.toString()).toBe(readFileSync(join(outDir, '404.html'), 'utf8'));
        expectHeaders(headers, '/404.html');
      }
    });

    run('an address without its last slash leads to the one that has it', async () => {
      for (const path of ['/places', '/sources', ...(base === '/' ? [] : [''])]) {
        const { status, headers } = await ask(path);
        expect([301, 308], path).toContain(status);
        expect(new URL(headers.location ?? '', host?.address).href).toBe(`${host?.address.slice(0, -1)}${path}/`);
      }
    });

    describe.each(Object.entries(hostCases))('%s', (_, cases) => {
      const named = cases.map((each) => [`${each.method ?? 'GET'} ${each.target} ${JSON.stringify(each.headers ?? {})}`, each]);
      run.each(named as [string, (typeof cases)[number]][])('%s', async (_name, { status, rule, location, ...request }) => {
        const { port } = new URL(host?.address ?? '');
        const target = base.slice(0, -1) + request.target.replace('{hashed}', hashed());
        const got = await rawRequest(Number(port), { ...request, target });
        expect([status].flat()).toContain(got.status);
        const isKept = rule === '/_astro/' && [200, 206, 304].includes(got.status);
        if (isKept) expect(got.headers['cache-control']).toContain('immutable');
        else expect(got.headers['cache-control'] ?? 'no-cache').toBe('no-cache');
        // What is no request at all nginx refuses in words of its own, before it looks for a rule.
        if (got.status !== 400) expect(got.headers['x-frame-options'], 'frames').toBe(rule === '/embed/' ? undefined : 'DENY');
        if (got.status === 404) expect(got.body).toContain(readFileSync(join(outDir, '404.html'), 'latin1'));
        expect(got.body).not.toContain('secret');
        // Not every host finds its way back out of a folder that is not there; none leads to another site.
        if (location !== undefined && got.status < 400)
          expect(new URL(got.headers['location'] ?? '', 'http://localhost').href).toBe(`http://localhost${base}${location}`);
      });
    });

    function hashed(): string {
      return built.find((file) => /^\/_astro\/.*\.js$/u.test(file))?.slice(1) ?? '';
    }

    test.skipIf(base === '/' || !findProgram(name))(
      'what is asked of the site goes along to its path with a slash',
      async () => {
        expect((await ask('?topic=a&from=b')).headers.location).toMatch(/\/archives\/full\/\?topic=a&from=b$/u);
      },
    );

    run('the hosted copy passes its own check', async () => {
      expect(await verify(host?.address ?? '')).toBe(0);
    });

    function hasCopy(path: string): boolean {
      return built.includes(`${fileOf(path).slice(outDir.length)}.gz`);
    }

    function fileOf(path: string): string {
      return outDir + path + (path.endsWith('/') ? 'index.html' : '');
    }

    function ask(path: string, encoding = 'identity'): Promise<Answer> {
      const address = (host?.address ?? '').slice(0, -1) + path;
      return new Promise((done, fail) => {
        get(address, { headers: { 'accept-encoding': encoding } }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
          );
        }).once('error', fail);
      });
    }
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function expectHeaders(headers: IncomingHttpHeaders, file: string): void {
  const wanted = ruleFor(file, rules).headers;
  for (const name of new Set(rules.flatMap((rule) => Object.keys(rule.headers))))
    expect([file, name, headers[name.toLowerCase()]]).toEqual([file, name, wanted[name]]);
}

function plain(type: string | undefined): string {
  return (type ?? '').toLowerCase().replaceAll(' ', '');
}

function build(outDir: string, base: string): void {
  execFileSync(
    process.execPath,
    ['src/cli/main.ts', 'build', '--content', 'tests/fixtures/sites/full/content', '--outDir', outDir],
    {
      cwd: resolve(import.meta.dirname, '../..'),
      stdio: 'pipe',
      env: { ...process.env, PASSAGE_BASE: base, PASSAGE_SITE: 'http://localhost' },
    },
  );
}
