import { expect, test } from 'vitest';
import { checkVariant, sourceFiles } from '../../../support/variant.ts';

const text = 'Lower Ford, in Bakuria, near Nether-\nFord and Şuşa; the “Old  Mill”.\n';
const check = (name: string) =>
  checkVariant({
    ...sourceFiles('diary', text),
    'places/a.yaml': `name: Bakuria\nkind: region\nspellings:\n  - Lower Ford\n  - ${JSON.stringify(name)}\n`,
  });

test.for(['Lower Ford', 'Bakuria', 'Nether-Ford', 'Şuşa', '"Old Mill"', 'Mill'])('%s stands in a source', (name) => {
  expect(check(name).places).toEqual([]);
});

test.for([
  ['Lower Fjord', 'The nearest is "Lower Ford".'],
  ['lower ford', 'The nearest is "Lower Ford".'],
  ['kuria', 'The nearest is "Bakuria".'],
  ['Baku', 'The nearest is "Bakuria".'],
  ['Şusa', 'The nearest is "Şuşa".'],
  ['Constantinople', 'List only spellings that stand in a source.'],
] as const)('%s does not', ([name, hint]) => {
  const { places, problems } = check(name);
  expect(places).toEqual(['places/a.yaml:5:5 spelling-not-found']);
  expect(problems[0]?.hint).toBe(hint);
});

test('names of parties are held to it too', () => {
  expect(checkVariant({ 'parties/a.yaml': 'name: The clerk\nkind: person\n' }).places).toEqual([
    'parties/a.yaml:1:7 spelling-not-found',
  ]);
});
