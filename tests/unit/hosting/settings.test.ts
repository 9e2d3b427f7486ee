import { describe, expect, test } from 'vitest';
import { caddyConfig } from '../../../src/hosting/caddy.ts';
import { contentType } from '../../../src/hosting/content-types.ts';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { nginxConfig } from '../../../src/hosting/nginx.ts';
import { pagePolicy, sentPolicy } from '../../../src/hosting/policy.ts';
import { hostingRules, ruleFor } from '../../../src/hosting/rules.ts';
import { sourceFiles } from '../../support/source-files.ts';

const top = { site: new URL('https://example.org'), base: '/' };
const under = { site: new URL('http://example.org:8080'), base: '/archive/' };
const files = [
  '.nojekyll',
  '.well-known/security.txt',
  '404.html',
  '404.html.br',
  'SHA256SUMS',
  '_astro/a.js',
  '_astro/a.js.br',
  '_astro/a.js.gz',
  '_astro/b.gz',
  '_headers',
  'embed/index.html',
  'events/a/index.html',
  'events/b/index.html',
  'index.html',
];

describe('the policy', () => {
  test('lets a page load its own files alone, with no exception for what is written into it', () => {
    for (const policy of [pagePolicy.join('; '), sentPolicy(false), sentPolicy(true)]) {
      expect(policy).toMatch(/^default-src 'none'; /u);
      expect(policy).not.toMatch(/unsafe|https?:|data:|blob:/u);
    }
    expect(sentPolicy(false)).toContain("script-src 'self'; style-src 'self'; frame-ancestors 'none'");
  });

  test('lets text become markup or a script only by the policies of Trusted Types that islands make', () => {
    const named = sourceFiles().flatMap(({ path, text }) =>
      path.startsWith('islands/') ? [...text.matchAll(/createPolicy\('([^']+)'/gu)].map(([, name]) => name) : [],
    );
    const [, allowed = ''] = /trusted-types ([^;]+)/u.exec(sentPolicy(false)) ?? [];
    expect(allowed.split(' ').sort()).toEqual(named.sort());
    expect(sentPolicy(false)).toContain("require-trusted-types-for 'script'");
  });

  test('is sent whole: it allows nothing that a page forbids itself', () => {
    for (const directive of pagePolicy) expect(sentPolicy(true).split('; ')).toContain(directive);
  });
});

describe('rules', () => {
  const rules = hostingRules(top);
  const of = (path: string) => ruleFor(path, rules).headers;

  test('only the embed may stand in a frame', () => {
    expect(of('/embed/index.html')['Content-Security-Policy']).not.toContain('frame-ancestors');
    expect(of('/embed/index.html')).not.toHaveProperty('X-Frame-Options');
    for (const path of ['/index.html', '/embedded/index.html', '/events/embed/index.html', '/_astro/embed.js']) {
      expect(of(path)['Content-Security-Policy'], path).toMatch(/frame-ancestors 'none'$/u);
      expect(of(path)['X-Frame-Options'], path).toBe('DENY');
    }
  });

  test('only files whose names change with their bytes are kept without asking', () => {
    expect(of('/_astro/a.1b2c3d4e.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/index.html', '/timeline.json', '/sources/a.txt', '/embed/index.html'])
      expect(of(path)['Cache-Control'], path).toBe('no-cache');
  });

  test('https is demanded only of a site whose address has it', () => {
    expect(of('/')).toHaveProperty('Strict-Transport-Security');
    for (const { headers } of hostingRules(under)) expect(headers).not.toHaveProperty('Strict-Transport-Security');
  });
});

describe('a _headers file', () => {
  test.each([top, under])('has one rule for every file under $base, with the headers that are meant', (place) => {
    const blocks = headersFile(files, place)
      .trimEnd()
      .split(/\n(?=\/)/u)
      .map((block) => block.split('\n'));
    const patterns = blocks.map(([pattern = '']) => pattern);
    expect(patterns).toEqual(
      [
        ...['', '.well-known/*', '404.html', 'SHA256SUMS', '_astro/a.js', '_astro/b.gz'],
        ...['embed/*', 'events/*', 'index.html'],
      ].map((path) => place.base + path),
    );
    for (const file of files.filter((each) => !/_headers|\.nojekyll|(?:html|js)\.(?:br|gz)$/u.test(each))) {
      const fitting = blocks.filter(([pattern = '']) => fits(place.base + file, pattern));
      expect(fitting, file).toHaveLength(1);
      const wanted = Object.entries(ruleFor(`/${file}`, hostingRules(place)).headers);
      expect(fitting[0]?.slice(1)).toEqual(wanted.map(([name, value]) => `  ${name}: ${value}`));
    }
  });

  test('lets nothing be kept but files that are there', () => {
    const fitting = patternsOf(headersFile(files, top)).filter(({ text }) => text.includes('immutable'));
    expect(fitting.map(({ pattern }) => pattern)).toEqual(['/_astro/a.js', '/_astro/b.gz']);
  });

  test.each([
    ['a folder of several lines', 'q\n  Evil: 1\n/a', '/q%0A%20%20Evil%3A%201%0A/*'],
    ['another kind of line', 'a\u2028b\u0085c\rd', '/a%E2%80%A8b%C2%85c%0Dd'],
    ['control characters', '\u001b[2J\u007f\0', '/%1B[2J%7F%00'],
    ['marks of direction', '\u202egpj.exe', '/%E2%80%AEgpj.exe'],
    ['stars', 'a*/b', '/a%2A/*'],
    ['a star alone', '*', '/%2A'],
    ['a placeholder', ':any/b', '/%3Aany/*'],
    ['a comment', '#a', '/%23a'],
    ['what asks and what leads elsewhere', 'a?b\\c', '/a%3Fb%5Cc'],
    ['spaces around', ' a ', '/%20a%20'],
    ['a code', 'a%2fb', '/a%252fb'],
    ['letters of other languages', 'événements/a', '/%C3%A9v%C3%A9nements/*'],
    ['half a letter', 'a\ud800', '/a%EF%BF%BD'],
    ['signs that stand for themselves', "a-b_c.d~e!$&'()+,;=@[]|", "/a-b_c.d~e!$&'()+,;=@[]|"],
    ['a star among what is kept', '_astro/*', '/_astro/%2A'],
    ['a line among what is kept', '_astro/a\n  Evil: 1', '/_astro/a%0A%20%20Evil%3A%201'],
  ])('spells a name as it is asked for, and takes nothing of it for its own: %s', (_, file, pattern) => {
    const lines = headersFile([file, 'index.html'], top).trimEnd().split('\n');
    expect(lines.filter((line) => !line.startsWith(' ')).sort()).toEqual(['/', '/SHA256SUMS', '/index.html', pattern].sort());
    const names = new Set(hostingRules(top).flatMap(({ headers }) => Object.keys(headers)));
    for (const line of lines.filter((each) => each.startsWith(' ')))
      expect(names).toContain(/^ {2}([\w-]+): /u.exec(line)?.[1]);
    // Browsers do the same, and so do hosts that parse it as an address.
    expect(new URL(pattern, 'https://example.org').pathname).toBe(pattern);
  });

  test('has a file checked again each time if there are too many to name, whatever their names', () => {
    const many = Array.from({ length: 200 }, (_, number) => `_astro/\n  Evil: ${number}*`);
    const patterns = patternsOf(headersFile(many, top)).map(({ pattern }) => pattern);
    expect(patterns).toEqual(['/', '/SHA256SUMS', '/_astro/*']);
  });

  test('is the same before and after the compressed copies and the sums are made', () => {
    const before = files.filter((file) => !/\.br$|a\.js\.gz$|SHA256SUMS/u.test(file));
    expect(headersFile(before, top)).toBe(headersFile(files, top));
  });

  test.each([
    [94, 1],
    [95, 0],
    [5000, 0],
  ])('stays within what hosts take, 100 rules of lines of 2,000 characters: %i more files', (count, immutable) => {
    const more = Array.from({ length: count }, (_, number) => `_astro/more-${number}.js`);
    const text = headersFile([...more, 'index.html', 'embed/index.html', 'a/b', '404.html'], top);
    const blocks = patternsOf(text);
    expect(blocks.length).toBeLessThanOrEqual(100);
    expect(blocks.filter((block) => block.text.includes('immutable'))).toHaveLength(immutable * count);
    for (const file of more) expect(blocks.filter(({ pattern }) => fits(`/${file}`, pattern))).toHaveLength(1);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  });
});

test.each([
  ['nginx', nginxConfig, /add_header (\S+) (?:"(.*)"|(\S+?))(?: always)?;/gu],
  ['caddy', caddyConfig, /^ +([A-Z][A-Za-z-]+) (?:`(.*)`|(\S+))$/gmu],
] as const)('%s is told every header of every rule, under the path of the site', (_, write, line) => {
  for (const place of [top, under]) {
    const text = write('/srv/my site', place);
    const told = [...text.matchAll(line)].map(([, name, quoted, plain]) => `${name}: ${quoted ?? plain}`);
    const wanted = hostingRules(place).flatMap(({ headers }) =>
      Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    );
    expect(told.slice(0, wanted.length)).toEqual(wanted);
    expect(text).toMatch(/["`]\/srv\/my site/u);
    expect(text.includes('/archive/')).toBe(place === under);
    expect(text).toContain(place === under ? '8080' : 'example.org');
  }
});

test.each([
  ['/srv/a [b]*?\\c', '`/srv/a [b]*?\\c`', '`/srv/a \\[b]\\*\\?\\\\c`'],
  ['/srv/`[b]"', '"/srv/`[b]\\""', '"/srv/`\\[b]\\""'],
  // On Windows, Caddy has no escape for characters of patterns in a path.
  ['C:/a[b]', '`C:/a[b]`', undefined],
  ['//server/a[b]', '`//server/a[b]`', undefined],
  ['/srv/passage', '/srv/passage', undefined],
])('caddy looks for the files of %s in it, and not in what it would match', (folder, root, pattern) => {
  const text = caddyConfig(folder, top);
  expect([...text.matchAll(/root \* (.*)$/gmu)].map(([, path]) => path)).toEqual([root, root]);
  const wanted = pattern === undefined ? [] : [pattern, pattern];
  expect([...text.matchAll(/root ([^*\n].*)$/gmu)].map(([, path]) => path)).toEqual(wanted);
});

test.each(['https://import', 'https://example.org', 'http://[::1]:8080'])(
  'caddy takes the address %s for no word of its own',
  (site) => {
    expect(caddyConfig('/srv/passage', { site: new URL(site), base: '/' })).toContain(`\n${site} {\n`);
  },
);

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['sources/a.b.txt', 'text/plain; charset=utf-8'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
  ['_astro/font.woff2', 'font/woff2'],
  ['unknown.qqq', 'application/octet-stream'],
])('%s is %s', (path, type) => {
  expect(contentType(path)).toBe(type);
});

function patternsOf(text: string): { pattern: string; text: string }[] {
  return text.split(/\n(?=\/)/u).map((block) => ({ pattern: block.split('\n')[0] ?? '', text: block }));
}

function fits(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
