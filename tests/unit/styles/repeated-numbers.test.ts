import { expect, test } from 'vitest';
import { sizes } from '../../../src/timeline/lane-layout.ts';
import { minMarkPixels, tails } from '../../../src/timeline/layout-events.ts';
import { topicClass } from '../../../src/timeline/topic-class.ts';
import { sourceFiles } from '../../support/source-files.ts';

const sheets = sourceFiles().filter(({ path }) => path.endsWith('.css'));

/** The first group of each match in the style sheets whose paths begin so. */
function found(path: string, pattern: RegExp): string[] {
  return sheets
    .filter((sheet) => sheet.path.startsWith(path))
    .flatMap(({ text }) => [...text.matchAll(pattern)].map(([, first = '']) => first));
}

/** The lengths that a custom property has, each once. */
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
  const begins = found('styles/timeline/', /(@container[^{]*)\{/gu).flatMap((query) => query.match(/\d+(?=px)/gu) ?? []);
  expect([...new Set(begins.map(Number))].sort((a, b) => a - b)).toEqual(wider.map(({ least }) => least));
  expect(pixelsOf('tl-names').sort((a, b) => a - b)).toEqual([...new Set(sizes.map(({ names }) => names))]);
});

test('the style sheets have a colour for each class of a topic, in light and in dark, and no other', () => {
  const classes = [...new Set(Array.from({ length: 100 }, (_, index) => topicClass(index)))].sort();
  expect(found('styles/base/labels.css', /\.(topic-\d+) \{/gu).sort()).toEqual(classes);
  expect(found('styles/base/tokens.css', /--(topic-\d+):/gu).sort()).toEqual([...classes, ...classes].sort());
});
