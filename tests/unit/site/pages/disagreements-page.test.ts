import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { disagreementGroups } from '../../../../src/site/pages/disagreements-page.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import { disagreementView } from '../../../../src/site/words/disagreement-words.ts';
import type { Sentence } from '../../../../src/words/sentence.ts';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const { archive } = runChecks('tests/fixtures/sites/full/content', addressesOf);
if (!archive) throw new Error('The fixture has problems');
const groups = disagreementGroups(archive.disagreements);

test('disagreements stand by kind, each with its count and an address of its own', () => {
  expect(groups.map(({ id, title, count, views }) => [id, title, count, ...views.map(({ to }) => to)])).toEqual([
    ['_values', 'Numbers', '1', '/base/disagreements/#values-books-lost'],
    ['_dates', 'Dates', '1', '/base/disagreements/#dates-flood'],
    ['_declared', 'What is said', '1', '/base/disagreements/#declared-library-opens'],
  ]);
  expect(disagreementGroups([])).toEqual([]);
});

describe('numbers', () => {
  const [view] = groups[0]?.views ?? [];

  test('stand from the smallest to the largest, each with its passages', () => {
    expect(view?.versions).toEqual([
      '97 ≠ 101',
      ' ',
      { name: 'unit', words: 'books' },
      '; also more than 90, at least 95, about 100, 100 to 105, at most 108 and fewer than 110',
    ]);
    expect(view?.sides.map(({ version, passages }) => `${told(version)}: ${passages.length}`)).toContain('97 books: 1');
  });

  test('name the speaker, the date of each passage when they are not one, and our note', () => {
    const passage = view?.sides.find(({ version }) => told(version) === '97 books')?.passages[0];
    expect(passage?.remarks).toEqual([
      { label: 'Dates it', text: '15 November 1911', isOurs: true },
      { label: 'Our note', text: 'The report dates the flood a day later.', isOurs: false },
    ]);
    expect(view?.sides.flatMap(({ passages }) => passages.flatMap(({ remarks }) => remarks))).toContainEqual({
      label: 'Speaker',
      text: 'The clerk',
      isOurs: false,
    });
  });

  test('say from which sides the documents are written', () => {
    expect(view?.witnesses.words).toContain(
      'The documents are written from different sides: County report from the side of Ashe County; ' +
        '[Notebook of the librarian] from no stated side; Parish chronicle from the side of parish council.',
    );
  });
});

test('an event is not named where its own page shows the disagreement', () => {
  const [flood] = archive.disagreements.find(({ id }) => id === 'dates-flood')?.events ?? [];
  const [first] = archive.disagreements;
  if (!flood || !first) throw new Error('The fixture has no disagreement about the flood');
  const differing = archive.disagreements.filter(({ events }) => events.includes(flood));
  expect(differing.flatMap((each) => disagreementView(each, flood).events)).toEqual([]);
  expect(disagreementView(first).events).toHaveLength(1);
});

/** The explanation of the only disagreement between two tellings of one event. */
function explained(...[first, second, third]: readonly Readonly<Record<string, string>>[]): string {
  const { archive: variant } = checkVariant({
    ...sourceFiles('report', 'It has some wheels. It has more wheels.\n'),
    'measures/wheels.yaml': 'title: Wheels of the mill\nunit: wheels\n',
    'events/mill-opens.md': eventFile({
      citations: [
        { source: 'report', quote: 'It has some wheels.', dateBasis: 'context', ...first },
        { source: 'report', quote: 'It has more wheels.', dateBasis: 'context', ...second },
        ...(third ? [{ source: 'report', quote: 'It has', dateBasis: 'context', ...third }] : []),
      ],
    }),
  });
  const [found] = variant?.disagreements ?? [];
  if (!found) throw new Error('The tellings do not disagree');
  const view = disagreementView(found);
  return [
    view.versions && told(view.versions),
    view.explanation,
    ...view.sides.map(({ version }) => told(version)),
    view.witnesses.words,
  ]
    .filter(Boolean)
    .join(' | ');
}

function told(sentence: Sentence<'unit'>): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}

test('a day beside times of that day that do not meet is no day apart', () => {
  const times = [{ date: '1907-05-04T09:40Z' }, { date: '1907-05-04T09:30Z~' }] as const;
  expect(explained(...times)).toMatch(
    /^4 May 1907, about 9:30\sam and 4 May 1907, 9:40\sam: may be compatible \| Passages date this to times that do not meet, but not all of the times are exact/u,
  );
  expect(explained(...times, {})).toContain('to times that do not meet, but');
  expect(explained(times[0], { date: '1907-05-05' })).toContain('to days that do not meet.');
});

const alike = 'Smaller numbers stand first. The date is the same for all: 4 May 1907.';
const one = 'Both versions are passages of one document.';
const oneSaysMore = 'they stand here because they do not say the same.';

test.for([
  [
    { values: '{wheels: 2}' },
    { values: '{wheels: 3}' },
    `2 ≠ 3 wheels | Passages put different numbers on this. No one number fits both. ${alike} | 2 wheels | 3 wheels | ${one}`,
  ],
  [
    { values: '{wheels: ">2"}' },
    { values: '{wheels: 3}' },
    `more than 2 and 3 wheels: compatible | Passages put different numbers on this. One number could fit both, so that they are compatible: ${oneSaysMore} ${alike} | more than 2 wheels | 3 wheels | ${one}`,
  ],
  [
    { values: '{wheels: "~2"}' },
    { values: '{wheels: 3}' },
    `about 2 and 3 wheels: may be compatible | Passages put different numbers on this, not all of them exact, so that they may be compatible: ${oneSaysMore} ${alike} | about 2 wheels | 3 wheels | ${one}`,
  ],
  [
    { values: '{wheels: "~2"}' },
    { values: '{wheels: 30}' },
    `about 2 ≠ 30 wheels | Passages put different numbers on this. No one number fits both. ${alike} | about 2 wheels | 30 wheels | ${one}`,
  ],
  [
    {},
    { date: '1907-05-05' },
    `4 May 1907 ≠ 5 May 1907 | Passages date this to days that do not meet. Earlier dates stand first. | 4 May 1907 | 5 May 1907 | ${one}`,
  ],
  [
    { date: '1907-05-04T09:00Z' },
    { date: '1907-05-04T09:05Z' },
    `4 May 1907, 9:00\u00A0am ≠ 4 May 1907, 9:05\u00A0am | Passages date this to times that do not meet. Earlier times stand first. | 4 May 1907, 9:00\u00A0am | 4 May 1907, 9:05\u00A0am | ${one}`,
  ],
  [
    {},
    { date: '1907-05-05~' },
    `4 May 1907 and about 5 May 1907: may be compatible | Passages date this to days that do not meet, but not all of the dates are exact, so that they may be compatible. Earlier dates stand first. | 4 May 1907 | about 5 May 1907 | ${one}`,
  ],
  [
    {},
    { role: 'disputes' },
    `What is said stands first, then what disputes it. The date is the same for all: 4 May 1907. | One passage says | Another disputes it | ${one}`,
  ],
  [
    {},
    { role: 'differs' },
    `What is said stands first, then what puts it otherwise. Both can be true, so that they are compatible. The date is the same for all: 4 May 1907. | One passage says | Another puts it otherwise | ${one}`,
  ],
] as const)('%o against %o', ([first, second, expected]) => {
  expect(explained(first, second)).toBe(expected);
});

test('the count of a kind says of how many every telling can be right', () => {
  const counted = archive.disagreements.flatMap((each) =>
    each.kind === 'values' ? [each, { ...each, id: 'values-other', apart: [], canAllHold: true }] : [],
  );
  expect(disagreementGroups(counted).map(({ count }) => count)).toEqual(['2, of which 1 can be compatible']);
});
