import { expect, test } from 'vitest';
import { accepted } from '../../support/hostile-archive.ts';
import { hostileStrings } from '../../support/hostile-strings.ts';
import { checkVariant, eventFile, type Files, millQuote } from '../../support/variant.ts';

const laughs = Array.from({ length: 9 }, (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index},`.repeat(9)}]`).join('\n');

test.for<[string, Files, string]>([
  ['an anchor and its alias', { 'places/a.yaml': 'name: &n Lower Ford\nkind: *n\n' }, 'yaml-syntax'],
  ['a merge key', { 'places/a.yaml': 'b: &b {name: Lower Ford}\n<<: *b\nkind: village\n' }, 'yaml-syntax'],
  ['a billion laughs', { 'places/a.yaml': `l0: &l0 lol\n${laughs}\nname: *l9\n` }, 'yaml-syntax'],
  ['a function', { 'places/a.yaml': 'name: !!js/function "alert(1)"\nkind: village\n' }, 'yaml-syntax'],
  ['an object of another language', { 'places/a.yaml': 'name: !!python/object:os.system x\nkind: village\n' }, 'yaml-syntax'],
  ['the key __proto__', { 'places/a.yaml': 'name: Lower Ford\nkind: village\n__proto__: {note: x}\n' }, 'yaml-syntax'],
  ['the key constructor', { 'places/a.yaml': 'name: Lower Ford\nkind: village\nconstructor: x\n' }, 'key-unknown'],
  ['a second document', { 'places/a.yaml': 'name: Lower Ford\nkind: village\n---\nname: x\n' }, 'yaml-syntax'],
  [
    'a value of the measure __proto__',
    { 'events/a.md': eventFile({ citations: [{ ...millQuote, values: '{__proto__: 1}' }] }) },
    'yaml-syntax',
  ],
  [
    'a value of the measure constructor',
    { 'events/a.md': eventFile({ citations: [{ ...millQuote, values: '{constructor: 1}' }] }) },
    'id-unknown',
  ],
  ['an id that climbs', { 'events/a.md': eventFile({ more: 'places: ["../../etc/passwd"]\n' }) }, 'field-invalid'],
  ['an id with a letter like another', { 'events/a.md': eventFile({ more: 'places: ["l\u043Ewer"]\n' }) }, 'field-invalid'],
  ['an id of the prototype', { 'events/a.md': eventFile({ more: 'places: [constructor]\n' }) }, 'id-unknown'],
  ['a date with markup', { 'events/a.md': eventFile({ date: '"1907<script>"' }) }, 'date-invalid'],
  ['a date without end', { 'events/a.md': eventFile({ date: `"${'9'.repeat(100_000)}"` }) }, 'date-invalid'],
  ['a title of 100 kB', { 'events/a.md': eventFile({ title: 'A'.repeat(100_000) }) }, 'field-invalid'],
  ['a file name with markup', { 'events/<script>.md': eventFile() }, 'file-name'],
  ['a file name that climbs', { 'events/a..b.md': eventFile() }, 'file-name'],
  ['a file name with a letter like another', { 'events/\u0430.md': eventFile() }, 'file-name'],
  ['a file name of what nobody sees', { 'events/a\u202Eb.md': eventFile() }, 'file-name'],
  ['HTML in a summary', { 'events/a.md': eventFile({ body: '<img src=x onerror=alert(1)> [@1].\n' }) }, 'markup-refused'],
  ['a link that runs a script', { 'events/a.md': eventFile({ body: 'A [b](javascript:alert) [@1].\n' }) }, 'markup-refused'],
  ['a lock of ids of the prototype', { 'passages.lock.json': '{"__proto__": {"source": "a"}}' }, 'json-syntax'],
])('refused, at its place: %s', ([, files, code]) => {
  const { places } = checkVariant(files);
  const [path = ''] = Object.keys(files);
  expect(places).toContainEqual(expect.stringMatching(new RegExp(`^${RegExp.escape(path)}:\\d+:\\d+ ${code}$`, 'u')));
  expect(({} as { note?: string }).note).toBeUndefined();
});

test('most hostile strings are refused in our own words, and none that has a tag or runs a script', () => {
  const { words, titles, bodies } = accepted();
  expect(hostileStrings.length - words.length).toBeGreaterThan(150);
  for (const text of [...words, ...titles, ...bodies]) expect(text).not.toMatch(/<[a-z!/]|\bjavascript:|\bvbscript:/iu);
});

test('ten thousand brackets are read in no time', () => {
  const begun = performance.now();
  const { places } = checkVariant({ 'pages/a.md': `---\ntitle: A\ndescription: B\n---\n${'['.repeat(10_000)}\n` });
  expect(places).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(5000);
});
