import { expect, test } from 'vitest';
import { balanceOf } from '../../../src/archive/balance.ts';
import { runChecks } from '../../../src/check/run-checks.ts';
import { addressesOf } from '../../../src/site/urls.ts';
import { checkVariant, eventFile } from '../../support/variant.ts';

const { archive } = runChecks('tests/fixtures/sites/full/content', addressesOf);
if (!archive) throw new Error('The fixture has problems');
const balance = balanceOf(archive);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('every citation counts once, under its topic and its side', () => {
  const citations = archive.events.flatMap((event) => event.citations);
  expect(balance.citations).toBe(citations.length);
  expect(sum(balance.rows.map((row) => row.citations))).toBe(citations.length);
  for (const [index, { party, citations: ofSide }] of balance.sides.entries()) {
    expect(ofSide).toBe(citations.filter(({ source }) => source.party === party).length);
    expect(sum(balance.rows.map(({ counts }) => counts[index] ?? 0))).toBe(ofSide);
  }
});

test('the sides stand by name, and no stated side last', () => {
  expect(balance.sides.map(({ party, sources }) => [party?.name, ...sources.map(({ id }) => id)])).toEqual([
    ['Ashe County', 'county-report'],
    ['parish council', 'parish-chronicle'],
    [undefined, 'librarian-notebook'],
  ]);
});

test('every topic has its row, also one without a citation', () => {
  expect(balance.rows.map(({ topic }) => topic)).toEqual(archive.topics);
  expect(checkedTopics()).toEqual([0, 1]);
});

function checkedTopics(): number[] {
  const { archive: variant } = checkVariant({
    'topics.yaml': '- {id: river, title: River, description: Water.}\n- {id: village, title: Village, description: Houses.}\n',
  });
  return variant ? balanceOf(variant).rows.map(({ citations }) => citations) : [];
}

test('of the parties without a document, those of most events come first; members of others and sides are left out', () => {
  const { archive: variant } = checkVariant({
    'parties/north.yaml': 'name: North\nkind: state\n',
    'parties/south.yaml': 'name: South\nkind: state\n',
    'parties/clerk.yaml': 'name: Clerk\nkind: person\nof: south\n',
    'parties/nobody.yaml': 'name: Nobody\nkind: person\n',
    'events/mill-opens.md': eventFile({ more: 'parties: [north, south, clerk]\n' }),
    'events/mill-opens-again.md': eventFile({ more: 'parties: [south]\n' }),
  });
  expect(variant && balanceOf(variant).without.map(({ id }) => id)).toEqual(['south', 'north']);
  expect(balance.without.map(({ id }) => id)).toEqual(['ada-thorn', 'families-of-nether-ford']);
});
