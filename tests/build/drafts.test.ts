import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { builtSites } from '../built-sites.ts';
import { builtFiles } from './pages.ts';

const words = ['never-published', 'The library closes for a day', 'draft-mark'];

test('no file of a built site has a word of a draft', () => {
  const [, full] = builtSites;
  const out = resolve(full.outDir);
  const files = builtFiles(out).filter((file) => /\.(?:html|json|xml|txt)$/u.test(file));
  expect(files.length).toBeGreaterThan(20);
  const telling = files.filter((file) =>
    words.some((word) => file.includes(word) || readFileSync(join(out, file), 'utf8').includes(word)),
  );
  expect(telling).toEqual([]);
});
