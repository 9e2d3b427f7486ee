import { expect, test } from 'vitest';
import { githubReport } from '../../../../src/check/reporters/github.ts';
import { problem } from '../../../../src/problems/problem.ts';

test('an annotation has the place, the kind and the words', () => {
  const place = { file: 'content/events/mill.md', line: 3, column: 7, end: { line: 3, column: 11 } };
  expect(
    githubReport([problem('id-unknown', place, { kind: 'topic', id: 'mil', nearest: 'mill', folder: 'topics.yaml' })]),
  ).toBe(
    '::error file=content/events/mill.md,line=3,endLine=3,col=7,endColumn=11,title=An id that nothing has (id-unknown)::' +
      'There is no topic "mil".%0ADid you mean "mill"?\n',
  );
});

test('what an author wrote cannot begin a command of its own, end a field or be decoded', () => {
  const place = { file: 'content/a,b:c%\n::x.md', line: 1, column: 1 };
  const report = githubReport([problem('quotation-unsupported', place, { words: '100%\r\n::warning::no' })]);
  expect(report.trimEnd()).not.toMatch(/[\r\n]/u);
  expect(report).toContain('file=content/a%2Cb%3Ac%25%0A%3A%3Ax.md,');
  expect(report).toContain('"100%25%0D%0A::warning::no"');
});

test('a warning is one, and a place of several lines has no columns', () => {
  const place = { file: 'a.md', line: 1, column: 5, end: { line: 3, column: 2 } };
  expect(githubReport([problem('word-loaded', place, { word: 'x', instead: 'y' }, 'warning')])).toMatch(
    /^::warning file=a\.md,line=1,endLine=3,title=/u,
  );
});
