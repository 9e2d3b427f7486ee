import { expect, test } from 'vitest';
import { terminalReport } from '../../../../src/check/reporters/terminal.ts';
import { problem } from '../../../../src/problems/problem.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column });

test('without problems it says so', () => {
  expect(terminalReport([])).toBe('No problems.\n');
});

test('a name of a file breaks out of no line', () => {
  const report = terminalReport([problem('summary-empty', at('a\n::error::x\u001b[2J\u202e.md', 2, 1))]);
  expect(report.split('\n', 1)).toEqual(['a\\u000a::error::x\\u001b[2J\\u202e.md:2:1 summary-empty']);
});

test.for(['::error::no', ' \t::add-mask::no', '##[error]no', 'words ##[group]no', '##vso[task.complete]no', '\r::error::no'])(
  'what an author wrote gives no command to a workflow: %j',
  (words) => {
    const texts = new Map([['a.md', `one\n${words}\n`]]);
    const problems = [problem('quote-missing', at('a.md', 2, 1), { source: words, nearest: `Near:\n${words}` })];
    expect(terminalReport(problems, { texts })).not.toMatch(/^\s*::|##\w*\[/mu);
  },
);

test('one problem', () => {
  expect(terminalReport([problem('summary-empty', at('content/events/mill.md', 2, 1))])).toMatchInlineSnapshot(`
    "content/events/mill.md:2:1 summary-empty
      The event has no summary.
      Write one to three sentences under the front matter, each with a citation mark such as [@1].

    1 problem in 1 file.
      1  summary-empty  An event without a summary
    What a kind means, with an example: npm run check -- --explain summary-empty
    "
  `);
});

test('several problems, file by file, hints of several lines indented', () => {
  const report = terminalReport([
    problem('key-unknown', at('content/events/mill.md', 3, 1), { key: 'tpoics', nearest: 'topics', known: 'topics' }),
    problem('quote-missing', at('content/events/mill.md', 7, 12), { source: 'mill-book', nearest: 'One line.\nAnother line.' }),
    problem('text-encoding', at('content/site.yaml', 1, 1), { byte: 'FF' }),
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
      The file is not UTF-8 text: the byte FF here is none.
      Save the file with the encoding UTF-8. Editors name it in the status bar or under "Save as".

    3 problems in 2 files.
      1  key-unknown    An unknown key
      1  quote-missing  A quotation that is not in its source
      1  text-encoding  Not UTF-8
    What a kind means, with an example: npm run check -- --explain key-unknown
    "
  `);
});
