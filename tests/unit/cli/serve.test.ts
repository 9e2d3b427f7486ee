import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findFile } from '../../../src/cli/serve/find-file.ts';
import { folderOf } from '../../support/variant.ts';

const folder = () =>
  folderOf({
    'site/index.html': 'home',
    'site/index.html.br': brotliCompressSync('home'),
    'site/events/a b/index.html': 'event',
    'secret.txt': 'kept',
  });

test.each([
  ['/', 'home'],
  ['/index.html', 'home'],
  ['/events/a%20b/', 'event'],
  ['/events/a%20b', 'add-slash'],
  ['/events', 'add-slash'],
  ['/events/', undefined],
  ['/nothing', undefined],
  ['/../secret.txt', undefined],
  ['/%2e%2e/secret.txt', undefined],
  ['/%2e%2e%2fsecret.txt', undefined],
  ['/%', undefined],
  ['/index.html%00', undefined],
])('%s', async (path, expected) => {
  const found = await findFile(`${folder()}/site`, path);
  expect(typeof found === 'object' ? Buffer.from(found.bytes).toString() : found).toBe(expected);
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', undefined],
  ['', undefined],
])('with "%s" accepted, the copy that is there is sent', async (accepted, encoding) => {
  const found = await findFile(`${folder()}/site`, '/', accepted);
  expect(typeof found === 'object' && found.encoding).toBe(encoding);
});
