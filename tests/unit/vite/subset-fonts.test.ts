import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inRange, rangeOf } from '../../../src/site/unicode-range.ts';
import { subsetFonts } from '../../../src/vite/subset-fonts.ts';

const folder = resolve('node_modules/@fontsource-variable/noto-serif-armenian');

test('a face keeps the characters of its range', () => {
  expect(inRange('abcé−ş', 'U+0000-00FF, U+2212')).toBe('abcé−');
  expect(inRange('a', 'U+0530-058F,U+2010')).toBe('');
});

test('characters are named as a range', () => {
  expect(rangeOf(' abcéş−')).toBe('U+20,U+61-63,U+E9,U+15F,U+2212');
  expect(inRange('abcdé', rangeOf('abdé'))).toBe('abdé');
});

test('fonts of the build are smaller files, and only those in which something is written', { timeout: 60_000 }, async () => {
  const { load } = subsetFonts();
  const css = (await load(resolve(folder, 'wght.css'))) ?? '';
  const files = [...css.matchAll(/url\(([^)]+)\)/gu)].map(([, file = '']) => file);
  expect(files.some((file) => file.endsWith('-latin-wght-normal.woff2'))).toBe(true);
  for (const file of files) {
    const [bytes, whole] = [
      readFileSync(resolve(folder, file)),
      readFileSync(resolve(folder, 'files', file.replace(/.*\//u, ''))),
    ];
    expect(bytes.toString('latin1', 0, 4)).toBe('wOF2');
    expect(bytes.length).toBeLessThan(whole.length);
  }
  expect(dirname(files[0] ?? '')).toMatch(/\.passage\/fonts\/[0-9a-f]{32}\/[0-9a-f]{64}$/u);
});

test('all but common Latin has a family of its own, so that none is looked for before it is needed', async () => {
  const css = (await subsetFonts().load(resolve(folder, 'wght.css'))) ?? '';
  const families = [...css.matchAll(/font-family: '([^']+)'[^}]*\/([^/)]+)\)/gu)];
  const named = families.map(([, family = '', file = '']) => `${file}: ${family}`);
  expect(named.filter((each) => each.startsWith('noto-serif-armenian-latin-wght-normal.woff2'))).toEqual([
    'noto-serif-armenian-latin-wght-normal.woff2: Noto Serif Armenian Variable more',
    'noto-serif-armenian-latin-wght-normal.woff2: Noto Serif Armenian Variable',
  ]);
  expect(named).toContain('noto-serif-armenian-armenian-wght-normal.woff2: Noto Serif Armenian Variable more');
});

test('a font asked for by its address is the file that the style sheet names', async () => {
  const { load } = subsetFonts();
  const css = (await load(resolve(folder, 'wght.css'))) ?? '';
  const asked = await load(resolve(folder, 'files/noto-serif-armenian-latin-wght-normal.woff2?url'));
  const [, made = ''] = /"(.*)\?url"/u.exec(asked ?? '') ?? [];
  const named = [...css.matchAll(/url\(([^)]+)\)/gu)].map(([, file = '']) => resolve(folder, file));
  expect(named).toContain(made);
});

async function first(): Promise<string> {
  const css = (await subsetFonts().load(resolve(folder, 'wght.css'))) ?? '';
  return resolve(folder, /url\(([^)]+)\)/u.exec(css)?.[1] ?? '');
}

test('a font that was made before is used again, and made anew where it is damaged', async () => {
  const made = await first();
  const bytes = readFileSync(made);
  writeFileSync(made, bytes.subarray(0, 100));
  expect(await first()).toBe(made);
  expect(readFileSync(made)).toEqual(bytes);
});

/** What may stand in the place of a font that was made, of its folder, or of the folder of that. */
const inTheWay: Readonly<Record<string, (made: string) => void>> = {
  'a pipe': (made) => execFileSync('mkfifo', [made]),
  'a folder': (made) => mkdirSync(resolve(made, 'inside'), { recursive: true }),
  'a link to what never ends': (made) => symlinkSync('/dev/zero', made),
  'a file of gigabytes': (made) => {
    writeFileSync(made, '');
    truncateSync(made, 3 * 512 * 1024 ** 2);
  },
  'a file for its folder': (made) => {
    rmSync(dirname(made), { recursive: true });
    writeFileSync(dirname(made), '');
  },
  'a file for the folder of that': (made) => {
    rmSync(dirname(dirname(made)), { recursive: true });
    writeFileSync(dirname(dirname(made)), '');
  },
  'a link to nothing for the folder of that': (made) => {
    rmSync(dirname(dirname(made)), { recursive: true });
    symlinkSync('nowhere', dirname(dirname(made)));
  },
  'a link round in a circle for the folder of that': (made) => {
    rmSync(dirname(dirname(made)), { recursive: true });
    symlinkSync(resolve(dirname(dirname(made))), dirname(dirname(made)));
  },
};

test.skipIf(process.platform === 'win32').for(Object.entries(inTheWay))(
  'a font is made, though in its place there is %s',
  async ([, put]) => {
    const made = await first();
    const bytes = readFileSync(made);
    rmSync(made);
    put(made);
    try {
      expect(readFileSync(await first())).toEqual(bytes);
    } finally {
      for (const end of ['', '.1']) rmSync(dirname(dirname(made)) + end, { recursive: true, force: true });
    }
  },
);

test('other styles are left alone', async () => {
  expect(await subsetFonts().load(resolve('src/styles/base/tokens.css'))).toBeUndefined();
});

test('the faces of upright letters are listed as the files that the style sheet names, and none by a dev server', async () => {
  const plugin = subsetFonts();
  const id = plugin.resolveId('virtual:serif-faces') ?? '';
  const css = (await plugin.load(resolve(folder, 'wght.css'))) ?? '';
  const named = [...css.matchAll(/url\(([^)]+)\)/gu)].map(([, file = '']) => resolve(folder, file));
  const imported = [...((await plugin.load(id)) ?? '').matchAll(/from "([^"]+)\?url"/gu)].map(([, file = '']) => file);
  expect(imported).toEqual(expect.arrayContaining(named));
  expect(imported.filter((file) => file.includes('italic'))).toEqual([]);
  plugin.configResolved({ command: 'serve' });
  expect(await plugin.load(id)).toBe('export const faces = [];');
  expect(await plugin.load(resolve(folder, 'wght.css'))).toBeUndefined();
});
