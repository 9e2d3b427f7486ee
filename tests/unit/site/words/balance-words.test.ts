import { expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/types.ts';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import { balanceTable } from '../../../../src/site/words/balance-words.ts';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const full = runChecks('tests/fixtures/sites/full/content', addressesOf).archive;
if (!full) throw new Error('The fixture has problems');

/** The smallest archive, with this side for its document. */
function archiveFrom(side: string | undefined): Archive {
  const text = 'The mill at Lower Ford opened on 4 May 1907. It stood by the river.\n';
  const { archive } = checkVariant({
    ...sourceFiles('mill-book', text, side === undefined ? {} : { partyTo: side }),
    'parties/north.yaml': 'name: North\nkind: state\n',
    'parties/south.yaml': 'name: South\nkind: state\n',
    'events/mill-opens.md': eventFile({ more: 'parties: [north, south]\n' }),
  });
  if (!archive) throw new Error('There is no archive');
  return archive;
}

test('of one side alone, an empty column shows that there is no other', () => {
  const { columns, rows, statement } = balanceTable(archiveFrom('north'));
  expect(columns).toEqual([
    { title: 'From the side of North', documents: '1 document', total: '1', share: '100%' },
    { title: 'From any other side, or none', documents: 'no document', total: '0', share: '0%' },
  ]);
  expect(rows.map(({ cells, total }) => [...cells.map(({ count, size }) => `${count} ${size}`), total])).toEqual([
    ['1 100', '0 0', '1'],
  ]);
  expect(statement).toEqual([
    'The one citation is of one document written from the side of North.',
    'Not one, in any topic, is of a document from another side: no such document confirms or contradicts anything here.',
    'Parties that the events name most, and from whose side no document here is written: South (1 event).',
  ]);
});

test('where nothing is said of sides, citations are counted by topic alone', () => {
  const { title, columns, rows, total, statement } = balanceTable(archiveFrom(undefined));
  expect({ title, columns, statement, total }).toEqual({ title: 'Citations by topic', columns: [], statement: [], total: '1' });
  expect(rows.map(({ cells, total: ofTopic }) => [...cells, ofTopic])).toEqual([['1']]);
});

test('of several sides, the totals are told, and the topics that rest on one of them', () => {
  const { columns, total, statement } = balanceTable(full);
  expect(columns.map(({ title, total: ofSide }) => `${title}: ${ofSide}`)).toMatchInlineSnapshot(`
    [
      "From the side of Ashe County: 4",
      "From the side of parish council: 16",
      "From no stated side: 9",
    ]
  `);
  expect(total).toBe('29');
  expect(statement).toMatchInlineSnapshot(`
    [
      "Of the 29 citations, 4 (14%) are of documents from the side of Ashe County, 16 (55%) from the side of parish council and 9 (31%) from no stated side.",
      "Of the three topics with a citation, one rests on documents of one side alone, or of no stated side: Council.",
      "Parties that the events name most, and from whose side no document here is written: Ada Thorn (2 events) and families of Nether-Ford (1 event).",
    ]
  `);
});

test('an archive without citations says so', () => {
  expect(balanceTable({ ...full, events: [] }).statement).toEqual(['There are no citations.']);
});
