import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { addPublicFiles, findPublicFault } from '../../../../../src/cli/build/output/add-public-files.ts';
import { folderOf } from '../../../../support/variant.ts';

const site = { 'index.html': 'the page', '404.html': '', 'timeline.json': '{}', 'events/mill-opens/index.html': '' };

test.for([
  'a\nb.txt',
  'a\rb.txt',
  'a\u2028b.txt',
  'a\\b.txt',
  'a\u001B[31m.txt',
  '\u202Ex.txt',
  'a\u200Bb.txt',
  'inside/a\u0001b.txt',
  'SHA256SUMS',
  'sha256sums',
  '_headers',
  '_Headers',
])('a file of the name %j is in no site', (name) => {
  const shown = `public/${/[^ -~]/u.test(name) ? '' : name}`;
  const fault = findPublicFault(folderOf({ 'favicon.svg': '', [name]: '' }));
  expect(fault).toContain(shown);
  expect(fault).toMatch(/Give the file another name/u);
  expect(fault).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
});

test.for([
  'index.html',
  'INDEX.HTML',
  '404.html',
  'timeline.json',
  'events/mill-opens/index.html',
  'events',
  'Events/mill-opens',
  'timeline.json/more.txt',
  'index.html.br',
  'timeline.json.gz',
  'index.html.js',
])('a file %j takes the place of nothing that the build makes', async (name) => {
  const [folder, built] = [folderOf({ 'robots.txt': '', [name]: 'mine' }), folderOf(site)];
  expect(await addPublicFiles(folder, built)).toContain(`public/${name} would stand in the place`);
  expect(readFileSync(join(built, 'index.html'), 'utf8')).toBe('the page');
  expect(existsSync(join(built, 'robots.txt'))).toBe(false);
});

test('every other file comes into the site, and nothing that editors and systems leave', async () => {
  const folder = folderOf({ 'é #a?b%20.txt': 'a', 'events/list.csv': 'b', 'x.csv.br': 'c', '.DS_Store': '', 'a.txt~': '' });
  const built = folderOf(site);
  expect(findPublicFault(folder)).toBeUndefined();
  expect(await addPublicFiles(folder, built)).toBeUndefined();
  expect(readFileSync(join(built, 'é #a?b%20.txt'), 'utf8')).toBe('a');
  expect(readFileSync(join(built, 'events/list.csv'), 'utf8')).toBe('b');
  expect(readFileSync(join(built, 'x.csv.br'), 'utf8')).toBe('c');
  expect([existsSync(join(built, '.DS_Store')), existsSync(join(built, 'a.txt~'))]).toEqual([false, false]);
});

test('the script of this program comes without its comments, and does the same', async () => {
  const folder = folderOf({
    'lay-out.js': '// Begins.\nbegin(document);\n\n/** Begins. */\nfunction begin(page) {\n  page.begun = 1;\n}\n',
  });
  const built = folderOf(site);
  expect(await addPublicFiles(folder, built)).toBeUndefined();
  const script = readFileSync(join(built, 'lay-out.js'), 'utf8');
  expect(script).not.toContain('Begins');
  const document = { begun: 0 };
  runInNewContext(script, { document });
  expect(document.begun).toBe(1);
});

test.for([
  ...['_redirects', 'functions/_middleware.js', '_worker.js', 'sw.js', 'a.mjs', 'web.config'],
  ...['a.html', 'a.htm', 'A.HTML', 'a.xhtml', 'a.xml', 'a.php', 'serve.json', 'vercel.json', 'netlify.toml', 'a', 'x.br'],
  ...['sources/other.txt', 'a.wasm', 'a.css', 'events/a/b/index.html'],
])('a file that a host obeys, a browser runs or nobody knows is in no site: %s', (name) => {
  expect(findPublicFault(folderOf({ 'favicon.svg': '', [name]: '' }))).toContain(`public/${name} is of a kind`);
});

test('pictures, texts and data may be in a site', () => {
  const names = ['robots.txt', 'CNAME', 'logo.png', 'data/list.json', 'manifest.json', 'a.csv.gz'];
  expect(findPublicFault(folderOf(Object.fromEntries(names.map((name) => [name, '']))))).toBeUndefined();
});

test('there need be no such folder', async () => {
  const none = join(folderOf({}), 'public');
  expect([findPublicFault(none), await addPublicFiles(none, folderOf(site))]).toEqual([undefined, undefined]);
});
