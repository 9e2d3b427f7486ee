import { expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const recorded = 'The mill opened in May. It had one wheel.\n';
const withText = (text: string) => ({ ...sourceFiles('diary', recorded), 'sources/diary.txt': text });
const citing = {
  'events/a.md': eventFile({
    citations: [
      { source: 'diary', quote: 'The mill opened in May.', dateBasis: 'context' },
      { source: 'diary', quote: 'It had one wheel.', dateBasis: 'context' },
    ],
  }),
};

test('bytes that match their sum are right', () => {
  expect(checkVariant({ ...sourceFiles('diary', recorded), ...citing }).places).toEqual([]);
});

test.for([
  [
    'a letter changed',
    recorded.replace('one', 'two'),
    '1 of its 2 quotations still stand; in other surroundings: a [@1]; broken: a [@2].',
    ['events/a.md:10:12 quote-missing'],
  ],
  [
    'a letter added elsewhere',
    `A ${recorded}`,
    '2 of its 2 quotations still stand; in other surroundings: a [@1], a [@2].',
    [],
  ],
  [
    'a byte order mark added',
    `\uFEFF${recorded}`,
    '2 of its 2 quotations still stand; in other surroundings: a [@1], a [@2].',
    [],
  ],
  [
    'the line end changed',
    recorded.replace('\n', '\r\n'),
    'Only its line ends changed. 2 of its 2 quotations still stand; in other surroundings: a [@1], a [@2].',
    [],
  ],
] as const)('%s', ([, text, standing, others]) => {
  const { places, problems } = checkVariant({ ...withText(text), ...citing });
  expect(places).toEqual([...others, 'sources/diary.yaml:11:9 source-changed']);
  expect(problems.at(-1)?.message).toBe(`The document "diary" is not the one whose sum is recorded here. ${standing}`);
  expect(problems.at(-1)?.hint).toBe('Restore the document. If the change is meant: npm run source -- update diary');
});
