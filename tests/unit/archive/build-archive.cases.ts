import { eventFile, type Files, sourceFiles, storyFile } from '../../support/variant.ts';

const river = { quote: 'by the river', dateBasis: 'context' };
const era = (from: string, to: string) => `- id: a\n  title: A\n  from: ${from}\n  to: ${to}\n`;

/** Changes to the smallest archive that leave a reference unresolved, and the report. */
export const unresolved: Readonly<Record<string, readonly [files: Files, ...places: string[]]>> = {
  'a topic': [{ 'events/a.md': eventFile().replace('[village]', '[village, city]') }, 'events/a.md:4:19 id-unknown'],
  'a place': [{ 'events/a.md': eventFile({ more: 'places: [ford]\n' }) }, 'events/a.md:5:10 id-unknown'],
  'a party': [{ 'events/a.md': eventFile({ more: 'parties: [clerk]\n' }) }, 'events/a.md:5:11 id-unknown'],
  'a source': [{ 'events/a.md': eventFile({ citations: [{ source: 'book', quote: 'x' }] }) }, 'events/a.md:6:13 id-unknown'],
  'a measure': [
    { 'events/a.md': eventFile({ citations: [{ ...river, values: '{wheels: 1}' }] }) },
    'events/a.md:9:14 id-unknown',
  ],
  'a measure of a source that is not there': [
    { 'events/a.md': eventFile({ citations: [{ source: 'book', quote: 'x', values: '{wheels: 1}' }] }) },
    'events/a.md:6:13 id-unknown',
    'events/a.md:8:14 id-unknown',
  ],
  'the place a place lies in': [
    { 'places/mill.yaml': 'name: mill\nkind: building\nwithin: ford\n' },
    'places/mill.yaml:3:9 id-unknown',
  ],
  'the party a party belongs to': [
    { 'parties/ford.yaml': 'name: Lower Ford\nkind: group\nof: ashe\n' },
    'parties/ford.yaml:3:5 id-unknown',
  ],
  'the side of a source': [sourceFiles('other', 'Words.\n', { partyTo: 'ashe' }), 'sources/other.yaml:12:10 id-unknown'],

  'the event of a step': [{ 'stories/a.md': storyFile('## @mill-open\n') }, 'stories/a.md:5:5 id-unknown'],

  'a quotation that is missing': [
    { 'events/a.md': eventFile({ citations: [{ quote: 'The mill closed' }] }) },
    'events/a.md:7:12 quote-missing',
  ],
  'a quotation that stands twice': [
    {
      ...sourceFiles('other', 'A mill and a mill.\n'),
      'events/a.md': eventFile({ citations: [{ source: 'other', quote: 'mill' }] }),
    },
    'events/a.md:7:12 quote-ambiguous',
  ],
  'words that are excused but missing': [
    sourceFiles('other', 'Words of 1907.\n', { uncited: '[{quote: Words of 1908, reason: None}]' }),
    'sources/other.yaml:12:19 quote-missing',
  ],

  'an era that ends before it begins': [{ 'eras.yaml': era('1908', '1907') }, 'eras.yaml:4:7 span-backwards'],
  'an era of one day': [{ 'eras.yaml': era('1907-05-04', '1907-05-04') }],
  'an era that ends in the year it begins': [{ 'eras.yaml': era('1907-05', '1907') }],
};
