import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { runChecks } from '../../../src/check/run-checks.ts';
import { addressesOf } from '../../../src/site/urls.ts';
import { reportPage } from '../../../src/vite/report-page.ts';
import { descend, textOf } from '../../build/pages.ts';

const { problems, texts } = runChecks('tests/fixtures/sites/broken/content', addressesOf);
const elements = [...descend(parse(reportPage(problems, texts, '/archive/')))];
const textsOf = (name: string) => elements.filter(({ tagName }) => tagName === name).map(textOf);

test('the page has every problem under its file, with its words as they are written', () => {
  expect(textsOf('h2')).toEqual([...new Set(problems.map(({ file }) => file))]);
  expect(textsOf('article')).toHaveLength(problems.length);
  for (const [index, { message, hint }] of problems.entries()) {
    expect(textsOf('article')[index]).toContain(message);
    expect(textsOf('article')[index]).toContain(hint);
  }
});

test('what an author wrote is shown and never run', () => {
  expect(textsOf('pre').join('\n')).toContain('<img src=x onerror=alert(1)>');
  expect(textsOf('img')).toEqual([]);
});
