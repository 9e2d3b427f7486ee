import { describe, expect, test } from 'vitest';
import { checkExample } from '../../../src/check/check-example.ts';
import type { ProblemCode } from '../../../src/problems/catalogue.ts';
import { type Example, examples } from '../../../src/problems/examples.ts';
import { groups } from '../../../src/problems/explanation.ts';
import { explanations } from '../../../src/problems/explanations.ts';
import { helpIndex, helpPage } from '../../../src/site/pages/help-page.ts';
import { addressesOf } from '../../../src/site/urls.ts';

describe('every example of the help has its problem and no other, and none when it is put right', () => {
  test.for(Object.entries(examples) as [ProblemCode, Example][])('%s', ([code, example]) => {
    const codesOf = (isRight: boolean) => checkExample(example, isRight, addressesOf).problems.map((found) => found.code);
    expect(codesOf(false)).toEqual([code]);
    expect(codesOf(true)).toEqual([]);
  });
});

test('every kind is listed once, under a heading', () => {
  const listed = helpIndex().flatMap(({ kinds }) => kinds.map(({ code }) => code));
  expect(listed.toSorted()).toEqual(Object.keys(explanations).sort());
  expect(helpIndex().map(({ title }) => title)).toEqual([...groups]);
});

test('a page has the mistake, the report of it and what is done about it', () => {
  expect(helpPage('quote-missing')).toMatchObject({
    file: 'content/events/mill-opens.md',
    report: expect.stringContaining('content/events/mill-opens.md:9:12 quote-missing') as string,
    removed: ['    quote: The mill at Lower Ford closed on 4 May 1907.'],
    added: ['    quote: The mill at Lower Ford opened on 4 May 1907.'],
  });
  expect(helpPage('text-encoding').wrong).toContain('caf\uFFFD');
  expect(helpPage('content-empty').wrong).toBeUndefined();
  expect(helpPage('file-name').renamed).toBe('content/events/mill-opens-again.md');
});
