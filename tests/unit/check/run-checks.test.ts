import { expect, test } from 'vitest';
import { runChecks } from '../../../src/check/run-checks.ts';
import { compareProblems } from '../../../src/problems/problem.ts';
import { addressesOf } from '../../../src/site/urls.ts';
import { checkVariant, eventFile } from '../../support/variant.ts';

test.for(['minimal', 'full'])('the %s archive has no problems', (name) => {
  const { archive, problems } = runChecks(`tests/fixtures/sites/${name}/content`, addressesOf);
  expect(problems).toEqual([]);
  expect(archive?.events.length).toBeGreaterThan(0);
});

test('problems of reading, of building and of the rules are told together, in order', () => {
  const { archive, problems, places } = checkVariant({
    'events/a.md': eventFile({ title: 'the mill', body: 'It opened [@2].\n', citations: [{ quote: 'A mill' }] }),
    'events/b.md': 'no front matter',
    'places/a.yaml': 'name: Upper Ford\nkind: village\n',
  });
  expect(places).toEqual([
    'events/a.md:2:8 title-style',
    'events/a.md:7:12 quote-missing',
    'events/a.md:9:11 mark-unknown',
    'events/b.md:1:1 front-matter-missing',
    'places/a.yaml:1:7 spelling-not-found',
  ]);
  expect(problems.toSorted(compareProblems)).toEqual(problems);
  expect(archive?.events.map(({ id }) => id)).toEqual(['mill-opens']);
});
