import { describe, expect, test } from 'vitest';
import { compared, type ComparedText, sharedRuns } from '../../../../src/archive/wording/shared-wording.ts';
import { documentSentences } from '../../../../src/text/document-sentences.ts';
import { documents } from '../../../support/documents.ts';

const read = (text: string) => compared(text, documentSentences(text));

/** The shared runs of two texts: "0-1 2-3 | 9-9" means three pairs of sentences in two runs. */
function runs(a: string, b: string): string {
  const [shared] = sharedRuns([read(a), read(b)]);
  return (shared?.runs ?? []).map((pairs) => pairs.map(({ at }) => at.join('-')).join(' ')).join(' | ');
}

const flood = 'In the night of the storm the river rose to the second floor of the mill and took it away.';
const bell = 'Then the vicar rang the bell of the church for an hour until all had come.';
const weaker = 'At last the bell of the church for the dead was heard in every village.';
const other = (number: number) => `Something else number${number} altogether happened${number} here${number}.`;
const others = (count: number, from = 0) => Array.from({ length: count }, (_, index) => other(from + index)).join(' ');

describe('two texts', () => {
  test.for([
    ['the same sentence', flood, flood, '0-0'],
    ['the same sentence in other capitals, dashes and lines', flood, flood.replace(' the river', ' The\n  River'), '0-0'],
    ['nothing in common', flood, bell, ''],
    ['a sentence set inside a longer one', flood, `${flood.slice(0, -1)}, as the clerk wrote in his book long after.`, '0-0'],
    [
      'a sentence that the other splits',
      flood,
      'In the night of the storm the river rose to the second floor. The second floor of the mill and took it away.',
      '0-0 0-1',
    ],
    [
      'a name alone, however long',
      'The Organization for Security and Cooperation in Europe met.',
      'All had heard that the Organization for Security and Cooperation in Europe was against it.',
      '',
    ],
    ['too short a sentence', 'The mill burnt.', 'The mill burnt.', ''],
    [
      'a heading',
      'THE HISTORY OF THE MILL AND OF ITS RIVER AND ITS PEOPLE\n\nIt burnt.',
      'THE HISTORY OF THE MILL AND OF ITS RIVER AND ITS PEOPLE\n\nIt fell.',
      '',
    ],
    ['nothing at all', '', '', ''],
  ] as const)('%s', ([, a, b, expected]) => {
    expect(runs(a, b)).toBe(expected);
  });

  test('a formula that a document repeats tells nothing, but a sentence said twice is no formula', () => {
    const formula = 'by the council of the free parish of Lower Ford';
    const a = `It was decided ${formula}. It was read ${formula}.`;
    expect(runs(a, `It was decided ${formula}.`)).toBe('');
    expect(runs(`${flood} ${other(1)} ${flood}`, flood)).toBe('0-0');
  });

  test.for([
    ['beside a shared sentence', `${flood} ${bell}`, `${flood} ${weaker}`, '0-0 1-1'],
    ['a few sentences on', `${flood} ${others(7)} ${bell}`, `${flood} ${others(3, 9)} ${weaker}`, '0-0 8-4'],
    ['too far on', `${flood} ${others(8)} ${bell}`, `${flood} ${weaker}`, '0-0'],
    ['in another order', `${flood} ${bell}`, `${weaker} ${flood}`, '0-1'],
    ['with no shared sentence near', bell, weaker, ''],
  ] as const)('a weaker pair counts %s', ([name, a, b, expected]) => {
    expect(runs(a, b), name).toBe(expected);
  });

  test('sentences far apart are two runs', () => {
    expect(runs(`${flood} ${others(20)} ${bell}`, `${flood} ${others(20, 30)} ${bell}`)).toBe('0-0 | 21-21');
  });
});

describe('the five documents', () => {
  const texts = documents.map(({ folded }) => read(folded.raw));
  const names = documents.map(({ name }) => name.replace('.txt', ''));
  const told = (all: readonly ComparedText[]) =>
    sharedRuns(all).map(({ texts: [a, b], runs: found }) => ({ a, b, pairs: found.map((run) => run.map(({ at }) => at)) }));
  const shared = told(texts).map(({ a, b, pairs }) => [names[a], names[b], pairs]);

  test('two pairs share wording: one almost word for word, one a prelude told in the same order', () => {
    expect(shared).toEqual([
      [
        'background-and-battles',
        'second-karabakh-war',
        [
          [
            [0, 8],
            [2, 10],
            [2, 11],
            [5, 17],
            [6, 18],
            [8, 20],
            [9, 21],
            [10, 22],
          ],
        ],
      ],
      [
        'forty-four-day-war',
        'offensive-and-counter-offensive',
        [
          [
            [0, 0],
            [2, 4],
          ],
        ],
      ],
    ]);
  });

  test('the result does not depend on the order of the documents', () => {
    const turned = told(texts.toReversed()).map(({ a, b, pairs }) => [
      names.at(-1 - b),
      names.at(-1 - a),
      pairs.map((run) =>
        run
          .map(([first, second]) => [second, first])
          .sort((x, y) => Number(x[0]) - Number(y[0]) || Number(x[1]) - Number(y[1])),
      ),
    ]);
    expect(turned.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual(shared);
  });

  test('what two documents share does not depend on other documents', () => {
    const [a, b] = [texts[names.indexOf('forty-four-day-war')], texts[names.indexOf('offensive-and-counter-offensive')]];
    expect(told([a as ComparedText, b as ComparedText])).toEqual([
      {
        a: 0,
        b: 1,
        pairs: [
          [
            [0, 0],
            [2, 4],
          ],
        ],
      },
    ]);
  });

  test.each(texts.map((text, index) => [names[index], text] as const))(
    '%s shares all that it tells with a copy of itself',
    (_, text) => {
      const [copy] = sharedRuns([text, text]);
      const alike = copy?.runs.flat().filter(({ at: [a, b] }) => a === b) ?? [];
      expect(alike.length).toBeGreaterThan(text.sentences.length / 2);
      expect(alike.every(({ shared: same, of }) => same === of)).toBe(true);
    },
  );
});

test('of two copies of a long document every sentence is in one run', () => {
  const sentence = (n: number) => `The mill number${n} stood by weir${n} near ford${n} until storm${n} broke wheel${n} there.`;
  const long = Array.from({ length: 5000 }, (_, index) => sentence(index)).join(' ');
  const [shared] = sharedRuns([read(long), read(long)]);
  expect(shared?.runs.map((pairs) => pairs.length)).toEqual([5000]);
});
