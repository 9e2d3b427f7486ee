import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { builtSites } from '../built-sites.ts';
import { builtFiles, builtPages, textOf } from './pages.ts';

const [{ outDir }] = builtSites;
const page = builtPages(resolve(outDir)).find(({ path }) => path === '/about/licences/');
const texts = (tag: string) => page?.elements.filter(({ tagName }) => tagName === tag).map(textOf) ?? [];

test('the page of licences names what is in the bundle, and nothing that only builds it', () => {
  const names = texts('h2');
  expect(names).toEqual(expect.arrayContaining(['vis-timeline', 'vis-data', 'vis-util', 'component-emitter', 'vite']));
  expect(names.filter((name) => name.startsWith('@fontsource'))).not.toEqual([]);
  expect(names.filter((name) => ['markdown-it', 'moment', 'xss', 'zod', 'yaml', 'astro'].includes(name))).toEqual([]);
  expect([...names].sort()).toEqual(names);
});

test('every family of fonts that is shipped has its package listed', () => {
  const fonts = builtFiles(resolve(outDir)).filter((file) => file.endsWith('.woff2'));
  const names = texts('h2').flatMap((name) => /^@fontsource[^/]*\/(.+)$/u.exec(name)?.[1] ?? []);
  expect(fonts.filter((file) => !names.some((name) => file.startsWith(`/_astro/${name}-`)))).toEqual([]);
  expect(fonts.length).toBeGreaterThan(0);
});

test('every package has the text of a licence that lets it be passed on', () => {
  const bodies = texts('pre');
  expect(bodies.length).toBeGreaterThanOrEqual(texts('h2').length);
  for (const body of bodies)
    expect(body).toMatch(/permission is hereby granted|Apache License|SIL Open Font License|dual.?licensed|either/iu);
  for (const line of texts('p').filter((text) => text.trim().startsWith('Version ')))
    expect(line).toMatch(/, (?:MIT|OFL-1\.1|ISC|BSD-[23]-Clause|Apache-2\.0|\(Apache-2\.0 OR MIT\))\s*$/u);
});
