import { expect, test } from 'vitest';
import { terminalReport } from '../../../../src/check/reporters/terminal.ts';
import { problem } from '../../../../src/problems/problem.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column });

test('without problems it says so', () => {
  expect(terminalReport([])).toBe('No problems.\n');
});

test('one problem', () => {
  expect(terminalReport([problem('summary-empty', at('content/events/mill.md', 2, 1))])).toMatchInlineSnapshot(`
    "content/events/mill.md:2:1 summary-empty
      The event has no summary.
      Write one to three sentences under the front matter, each with a citation mark such as [@1].

    1 problem in 1 file.
    "
  `);
});

test('several problems, file by file, hints of several lines indented', () => {
  const report = terminalReport([
    problem('key-unknown', at('content/events/mill.md', 3, 1), { key: 'tpoics', nearest: 'topics' }),
    problem('quote-missing', at('content/events/mill.md', 7, 12), { source: 'mill-book', nearest: 'One line.\nAnother line.' }),
    problem('text-encoding', at('content/site.yaml', 1, 1)),
  ]);
  expect(report).toMatchInlineSnapshot(`
    "content/events/mill.md:3:1 key-unknown
      There is no field "tpoics" here.
      Did you mean "topics"?

    content/events/mill.md:7:12 quote-missing
      These words are not in "mill-book".
      One line.
      Another line.

    content/site.yaml:1:1 text-encoding
      The file is not UTF-8 text.
      Save the file as UTF-8.

    3 problems in 2 files.
    "
  `);
});
