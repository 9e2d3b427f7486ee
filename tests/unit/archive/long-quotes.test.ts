import { expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../support/variant.ts';

const long = 30_000;
const uncited = (fields: string) => ({ uncited: `\n  - ${fields}\n    reason: It tells of the weather.` });
const cited = (citation: Readonly<Record<string, string>>) => ({
  'events/a.md': eventFile({ citations: [{ source: 'long', ...citation, dateBasis: 'context' }] }),
});

/** A naive search would compare each of these at every letter, because the document consists of the same letters. */
const cases = {
  'a quotation of one letter': [cited({ quote: 'a'.repeat(long) }), 'quote-too-long'],
  'a quotation of two words': [cited({ quote: 'a b '.repeat(long / 4).trim() }), 'quote-too-long'],
  'a quotation that is not there': [
    cited({ quote: Array.from({ length: long / 6 }, (_, index) => `v${index}`).join(' ') }),
    'quote-too-long',
  ],
  'words before it': [cited({ quote: 'a', prefix: 'a b '.repeat(long / 4).trim() }), 'field-invalid'],
  'words after it': [cited({ quote: 'a', suffix: 'b a '.repeat(long / 4).trim() }), 'field-invalid'],
} as const;

test.for(Object.entries(cases))('%s, too long to be looked for', { timeout: 60_000 }, ([, [files, code]]) => {
  const { problems } = checkVariant({ ...sourceFiles('long', 'a b '.repeat(long)), ...files });
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(problems[0]?.file).toMatch(/a\.md$/u);
});

test.for([
  ['stand too often', `${'It rained. '.repeat(2000)}`],
  ['stand in the same surroundings', `${'It rained and rained all day. '.repeat(120)}`],
] as const)('words that %s are reported without a suggestion', { timeout: 60_000 }, ([, text]) => {
  const { problems } = checkVariant({ ...sourceFiles('long', text), ...cited({ quote: 'It rained' }) });
  expect(problems.map(({ code }) => code)).toEqual(['quote-ambiguous']);
  expect(problems[0]?.hint).toMatch(/^Quote more of what it says/u);
});

test('an excuse quotes only the beginning of a long sentence, and is found by it', () => {
  const sentence = `It rained on 4 May 1907, ${'and it rained, '.repeat(30)}and it stopped.`;
  const source = (fields: Readonly<Record<string, string>>) =>
    sourceFiles('long', `${sentence}\n\n${sentence} It was wet.\n`, fields);
  const { problems } = checkVariant(source({}));
  expect(problems.map(({ code }) => code)).toEqual(['dated-sentence-uncited', 'dated-sentence-uncited']);
  const excuses = problems.map(({ hint }) =>
    hint
      .slice(hint.indexOf('\n') + 1)
      .replace(/^ {2}/gmu, '')
      .replace('…', 'It tells of the weather.'),
  );
  const files = Object.fromEntries(excuses.map((excuse, index) => [`uncited/${index}.yaml`, excuse]));
  expect(checkVariant({ ...source({}), ...files }).problems).toEqual([]);
  const whole = uncited(`quote: ${'and it rained, '.repeat(200)}`);
  expect(checkVariant(source(whole)).problems).toMatchObject([{ code: 'field-invalid' }]);
});

test('a sentence that no words tell from others is reported without a suggestion', () => {
  const { problems } = checkVariant(sourceFiles('long', `Once. ${'It rained on 4 May 1907. '.repeat(300)}`));
  expect(problems).toHaveLength(300);
  expect(problems[150]?.hint).not.toContain('quote:');
  expect(problems[0]?.hint).toContain('prefix:');
});
