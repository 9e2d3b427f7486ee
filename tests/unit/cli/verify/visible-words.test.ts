import { expect, test } from 'vitest';
import { visibleWords } from '../../../../src/cli/verify/visible-words.ts';
import { listing, listOf, quoted, verified } from '../../../support/small-site.ts';

/** Everything that a terminal would execute, or that would reorder or hide text. */
const controls = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  ...Array.from({ length: 33 }, (_, code) => String.fromCharCode(0x7f + code)),
  ...['\u2028', '\u2029', '\u061C', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF', '\u{E0041}', '\uD800'],
  ...['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'],
];

test('every control is shown by its code', () => {
  for (const control of controls) {
    const code = /^[\x20-\x7E]*$/u.exec(visibleWords(control))?.[0] ?? '';
    expect(JSON.parse(`"${code}"`)).toBe(control);
    expect(visibleWords(`a${control}b`)).toBe(`a${code}b`);
  }
});

test('words of any script stay as they are', () => {
  for (const words of ['Şuşa, Шуша, שלום', 'می\u200Cخواهم', 'e\u0301 水 𠀀 “x” – 1', '\u{1F468}\u200D\u{1F469}'])
    expect(visibleWords(words)).toBe(words);
});

const evil = '\x1b]52;c;cm0=\x07\x1b[1A\x1b[2K\u202Emill\u2028\x9b31m';

test('nothing that a page, a header or a name says reaches the terminal as it is', async () => {
  const page = quoted(`<p>${evil}</p>`, '/sources/book/#p-1');
  const list = listOf({ 'index.html': page, 'a\u202Eb.txt': '', 'x.json': '' });
  const address = await listing(list, (_, response, path) => {
    if (path === '/x.json') response.writeHead(200, { 'content-type': 'text/plain; charset=\x9b31m' }).end();
    else if (path === '/a\u202Eb.txt') response.writeHead(302, { location: 'https://elsewhere.example/\x9b31m' }).end();
    else response.end(page);
  });
  const { code, said, complained } = await verified(address);
  expect(code).toBe(1);
  expect(said + complained).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202E]/u);
  expect(complained).toContain('“\\u001b]52;c;cm0=\\u0007');
  expect(complained).toContain('a\\u202eb.txt: the host sends readers on');
});

test('a very long name is cut', async () => {
  const address = await listing(listOf({ [`${'a'.repeat(50_000)}`]: '' }), (_, response) => response.writeHead(404).end());
  expect((await verified(address)).complained.length).toBeLessThan(5000);
});
