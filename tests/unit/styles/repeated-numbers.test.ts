import { expect, test } from 'vitest';
import { drawFades } from '../../../src/timeline/first-view.ts';
import { sizes } from '../../../src/timeline/layout/lanes.ts';
import { minMarkPixels, tails } from '../../../src/timeline/layout/spots.ts';
import type { Shape } from '../../../src/timeline/svg.ts';
import { topicClass } from '../../../src/timeline/topic-class.ts';
import { sourceFiles } from '../../support/source-files.ts';

const files = sourceFiles();
const sheets = files.filter(({ path }) => path.endsWith('.css'));

/** The first group of each match in style sheets whose paths begin like this. */
function found(path: string, pattern: RegExp): string[] {
  return sheets
    .filter((sheet) => sheet.path.startsWith(path))
    .flatMap(({ text }) => [...text.matchAll(pattern)].map(([, first = '']) => first));
}

/** The values of a custom property in pixels, without duplicates. */
function pixelsOf(property: string): number[] {
  const lengths = found('styles/timeline/', new RegExp(`--${property}: (\\d+)px`, 'gu'));
  return [...new Set(lengths.map(Number))];
}

test('marks and their ends are as long in the style sheet as in the drawing', () => {
  expect(pixelsOf('tl-mark')).toEqual([minMarkPixels]);
  expect(pixelsOf('tl-doubted')).toEqual([...new Set([tails.about, tails.unsure])]);
  expect(pixelsOf('tl-open')).toEqual([tails.open]);
});

test('the style sheet shows each size of drawing in the widths it is made for', () => {
  const [, ...wider] = sizes;
  const queries = (path: string) => found(path, /(@container[^{]*)\{/gu);
  const pixelsIn = (query: string) => (query.match(/\d+(?=px)/gu) ?? []).map(Number);
  const ofSteps = queries('styles/timeline/steps.css');
  const begins = new Set(queries('styles/timeline/').flatMap((query) => (ofSteps.includes(query) ? [] : pixelsIn(query))));
  expect([...begins].sort((a, b) => a - b)).toEqual(wider.map(({ least }) => least));
  const upTo = (index: number) => wider.slice(index, index + 1).map(({ least }) => least);
  expect(ofSteps.map(pixelsIn)).toEqual(
    sizes[0].steps.map((_, step) => sizes.flatMap(({ steps }, index) => [...steps.slice(step, step + 1), ...upTo(index)])),
  );
  expect(pixelsOf('tl-names').sort((a, b) => a - b)).toEqual([...new Set(sizes.map(({ names }) => names))]);
});

test('the style sheets have a colour for each class of a topic, in light and in dark, and no other', () => {
  const classes = [...new Set(Array.from({ length: 100 }, (_, index) => topicClass(index)))].sort();
  expect(found('styles/base/labels.css', /\.(topic-\d+) \{/gu).sort()).toEqual(classes);
  expect(found('styles/base/tokens.css', /--(topic-\d+):/gu).sort()).toEqual([...classes, ...classes].sort());
});

test('the dashes of a mark are as long in the style sheet as in the drawing', () => {
  const [pattern] = drawFades(1, [[['rect', { fill: 'url(#_dashes-0)' }]]]) as [Shape];
  const [dash] = pattern[2] as [Shape];
  const [drawn, period] = [dash, pattern].map(([, { width }]) => `${String(width)}px`);
  expect(found('styles/timeline/', /(0 \d+px, transparent \d+px \d+px)/gu)).toEqual([
    `0 ${String(drawn)}, transparent ${String(drawn)} ${String(period)}`,
  ]);
});

test('scripts and pages know the widths, levels and gaps of the style sheets of the reader', () => {
  const saidIn = (path: string, pattern: RegExp) => pattern.exec(files.find((file) => file.path === path)?.text ?? '')?.[1];
  const width = saidIn('islands/reader/margin-notes.ts', /matchMedia\('\((min-width: [\d.]+rem)\)'\)/u);
  expect(found('styles/reader/notes.css', /@media (?:screen and )?\((min-width: [\d.]+rem)\)/gu)).toContain(width);
  const highest = (name: string) => Math.max(...found('styles/reader/', new RegExp(`\\.${name}-(\\d)`, 'gu')).map(Number));
  expect(saidIn('components/reader/ReaderTools.astro', /maxIndentedLevel = (\d+)/u)).toBe(String(highest('at')));
  expect(saidIn('components/reader/ReaderBlocks.astro', /maxIndentedDepth = (\d+)/u)).toBe(String(highest('in')));
  expect(saidIn('site/pages/reader-notes.ts', /noteGapPixels = (\d+)/u)).toBe(
    saidIn('islands/reader/margin-notes.ts', /margin = \{ gap: (\d+)/u),
  );
});
