import { expect, test } from 'vitest';
import { terminalReport } from '../../../src/check/reporters/terminal.ts';
import { checkVariant, eventFile, type Files, millQuote, sourceFiles } from '../../support/variant.ts';

/** Mistakes of one kind in one value: the cost of each must not grow with their number. */
const count = 20_000;
const page = (body: string) => ({ 'pages/a.md': `---\ntitle: A page\ndescription: Words.\n---\n${body}\n` });
const noted = (note: string) => sourceFiles('diary', 'Words.\n', { note });
const loaded = 'loaded:\n  - words: [regime]\n    instead: government\n';
const each = (make: (index: number) => string, times = count) => Array.from({ length: times }, (_, index) => make(index));

const cases: Readonly<Record<string, readonly [files: Files, code: string, found: number]>> = {
  'loaded words of a note': [{ ...noted('regime '.repeat(count)), 'editorial.yaml': loaded }, 'word-loaded', count],
  'letters that YAML writes by their codes': [noted(`"${'a\\u202e '.repeat(count)}"`), 'character-unseen', 50],
  'tags of a note': [noted('a <b> '.repeat(count)), 'markup-refused', count],
  'dead links in letters outside ASCII': [page(each((index) => `[a](/ü${index}/)`).join(' ')), 'link-dead', count],
  'words in marks that no passage has': [
    {
      'events/a.md': eventFile({
        citations: Array.from({ length: 3000 }, () => ({ ...millQuote, note: 'It is "a mill" here.' })),
      }),
    },
    'quotation-unsupported',
    3000,
  ],
  'marks that nothing closes': [
    { 'events/a.md': eventFile({ body: `${'“'.repeat(count)} [@1].` }) },
    'quotation-unsupported',
    count,
  ],
  'marks of no citation': [{ 'events/a.md': eventFile({ body: `${'[@9]'.repeat(count)}.` }) }, 'mark-unknown', count],
};

test.for(Object.entries(cases))('%s', { timeout: 60_000 }, ([, [files, code, found]]) => {
  const { problems } = checkVariant(files);
  expect(problems.filter((problem) => problem.code === code)).toHaveLength(found);
});

test('loaded words that are allowed', { timeout: 60_000 }, () => {
  const allowed = each((index) => `  - words: regime${' regime'.repeat(index + 1)}\n    reason: A name.\n`, 20);
  const { problems } = checkVariant({
    ...noted('regime '.repeat(count)),
    'editorial.yaml': `${loaded}allowed:\n${allowed.join('')}`,
  });
  expect(problems).toEqual([]);
});

test('the report of a line with any number of faults', { timeout: 60_000 }, () => {
  const text = 'éa'.repeat(count);
  const problems = Array.from({ length: count }, (_, index) => index * 2 + 1).map((column) => ({
    ...({ file: 'a.md', line: 1, column: Number(column), code: 'markup-refused', severity: 'error' } as const),
    ...{ message: 'A tag.', hint: 'Write words.' },
  }));
  expect(terminalReport(problems, { texts: new Map([['a.md', text]]) }).split('^')).toHaveLength(count + 1);
});
