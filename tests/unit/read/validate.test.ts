import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parseYaml } from '../../../src/read/front-matter.ts';
import { validate } from '../../../src/read/validate.ts';
import { event } from '../../../src/schema/event.ts';
import { source } from '../../../src/schema/source.ts';
import { wrong, wrongCitations } from './validate.cases.ts';

const right = ['title: The mill', 'date: 1907', 'topics: [village]', 'citations: [{source: a, quote: b}]'];

/** The problems of these lines; all other fields are valid. */
function report(schema: z.ZodType, lines: string, others: readonly string[] = right): string[] {
  const key = (line: string) => line.slice(0, line.indexOf(':'));
  const yaml = [lines, ...others.filter((line) => key(line) !== key(lines))].join('\n');
  const { value: located } = parseYaml(yaml, 'a.md');
  if (!located) throw new Error(yaml);
  return validate(schema, located).problems.map(
    ({ line, column, code, message, hint }) =>
      `${line}:${column} ${code} ${message}${code === 'key-unknown' ? ` ${hint}` : ''}`,
  );
}

describe('a field of an event', () => {
  test.for(Object.entries(wrong))('%s', ([, [lines, expected]]) => {
    expect(report(event, lines)).toEqual([expected]);
  });
});

describe('a field of a citation', () => {
  test.for(Object.entries(wrongCitations))('%s', ([, [citation, expected]]) => {
    expect(report(event, `citations: [${citation}]`)).toEqual([expected]);
  });
});

describe('a field that may be "not stated"', () => {
  const sourceLines = [
    'title: A document',
    'titleKind: formal',
    'creator: not stated',
    'publisher: not stated',
    'published: not stated',
    'retrieved: not stated',
    'url: not stated',
    'language: en',
    'stance: Short.',
    `sha256: ${'a'.repeat(64)}`,
    'note: Nothing.',
  ];

  test.for([
    ['published: 1912-02-30', ['1:12 date-invalid "1912-02-30" is not a date: February 1912 has the days 01 to 29.']],
    ['published: Not stated', [expect.stringContaining('1:12 date-invalid "Not stated" is not a date')]],
    ['published: 1912', []],
    ['url: javascript:alert(1)', [expect.stringContaining('1:6 field-invalid The field "url" ')]],
    ['url: ftp://archive.example/', [expect.stringContaining('1:6 field-invalid The field "url" ')]],
    ['url: https://archive.example/a', []],
    ['sha256: ABC', ['1:9 field-invalid The field "sha256" must be 64 hexadecimal digits.']],
    ['language: English language', ['1:11 field-invalid The field "language" must be a language tag such as en.']],
    [`shortTitle: ${'a'.repeat(41)}`, ['1:13 field-invalid The field "shortTitle" is longer than 40 characters.']],
  ] as const)('%s', ([lines, expected]) => {
    expect(report(source, lines, sourceLines)).toEqual(expected);
  });
});

test('a missing field says what to write', () => {
  const { value: located } = parseYaml('date: 1907', 'a.md');
  const problems = located ? validate(event, located).problems : [];
  expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toMatchInlineSnapshot(`
    [
      "The field "title" is missing. Add a line "title: …". Who did what, in neutral words: at most 90 characters, sentence case, no full stop.",
      "The field "topics" is missing. Add a line "topics: …". Ids from topics.yaml; the first is the lane on the timeline.",
      "The field "citations" is missing. Add a line "citations: …". The passages the event rests on.",
    ]
  `);
});

test('right data has no problems and its defaults', () => {
  const { value: located } = parseYaml(right.join('\n'), 'a.md');
  expect(located && validate(event, located)).toEqual({
    value: {
      ...{
        title: 'The mill',
        date: '1907',
        topics: ['village'],
        places: [],
        parties: [],
        importance: 3,
        formerly: [],
        draft: false,
      },
      citations: [{ source: 'a', quote: 'b', role: 'supports', dateBasis: 'explicit', values: {} }],
    },
    problems: [],
  });
});
