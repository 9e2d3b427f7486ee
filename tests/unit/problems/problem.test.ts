import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/problems/catalogue.ts';
import { compareProblems, problem } from '../../../src/problems/problem.ts';

const place = { file: 'content/events/mill.md', line: 3, column: 7 };

test('a problem has its place, and the words of its row filled in', () => {
  expect(problem('id-unknown', place, { kind: 'topic', id: 'mil', nearest: 'mill', folder: 'topics.yaml' })).toEqual({
    ...place,
    code: 'id-unknown',
    severity: 'error',
    message: 'There is no topic "mil".',
    hint: 'Did you mean "mill"?',
  });
});

test('a word that is not known reads as nothing', () => {
  const { hint } = problem('id-unknown', place, { kind: 'topic', id: 'mil', nearest: undefined, folder: 'topics.yaml' });
  expect(hint).toBe('Add it to topics.yaml, or take one that is there.');
});

test('the message of a row depends on a count', () => {
  expect(problem('mark-unknown', place, { mark: '3', count: 2 })).toMatchObject({
    message: '[@3] has no citation: the event has only 2.',
    hint: 'Write one of [@1] to [@2], or add the citation to the event.',
  });
});

test('problems are in the order of files, lines, columns and codes', () => {
  const at = (file: string, line: number, column: number) => ({ file, line, column });
  const inOrder = [
    problem('summary-empty', at('a.md', 2, 1)),
    problem('markup-refused', at('a.md', 10, 1), { markup: '<b>', kind: 'tag' }),
    problem('markup-refused', at('a.md', 10, 9), { markup: '<b>', kind: 'tag' }),
    problem('summary-empty', at('a.md', 10, 9)),
    problem('markup-refused', at('b.md', 1, 1), { markup: '<b>', kind: 'tag' }),
  ];
  expect(inOrder.toReversed().sort(compareProblems)).toEqual(inOrder);
});

test('every code is kebab-case and has its own title', () => {
  for (const code of Object.keys(catalogue)) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  const titles = Object.values(catalogue).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('a row uses all parameters of its type', () => {
  const source = readFileSync(new URL('../../../src/problems/catalogue.ts', import.meta.url), 'utf8');
  const parameters = [...source.matchAll(/(?:message|hint): \(\{(?<read>[^}]*)\}: (?<asked>[^)]*)\) =>/gu)];
  expect(parameters.length).toBeGreaterThan(50);
  for (const [whole, read = '', asked = ''] of parameters) {
    const names = asked.match(/(?<=')\w+(?=')|\w+(?=: number)/gu);
    expect(names?.toSorted(), whole).toEqual(read.match(/\w+/gu)?.toSorted());
  }
});
