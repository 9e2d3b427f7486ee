import { expect, test } from 'vitest';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { eventPage } from '../../../../src/site/pages/event-page.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import { sidesOf } from '../../../../src/site/words/side-words.ts';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const words = ['The mill opened on 4 May 1907 by the river.', 'The mill began on 4 May 1907.', 'It turned on 4 May 1907.'];
const parties = { 'parties/north.yaml': 'name: North\nkind: state\n', 'parties/south.yaml': 'name: South\nkind: state\n' };

/** The sentence on the sources of an event that the first `count` of several documents report, which have these sides. */
function knownFrom(sides: readonly (string | undefined)[], count = sides.length): string {
  const names = sides.map((_, index) => `book-${index + 1}`);
  const files = sides.map((side, index) =>
    sourceFiles(names[index] ?? '', words[index] ?? '', {
      title: `Book ${index + 1}`,
      titleKind: 'formal',
      ...(side === undefined ? {} : { partyTo: side }),
    }),
  );
  const { archive } = checkVariant({
    ...parties,
    ...Object.assign({}, ...files),
    ...{ 'sources/mill-book.txt': null, 'sources/mill-book.yaml': null },
    'events/mill-opens.md': eventFile({
      citations: names.slice(0, count).map((source, index) => ({ source, quote: words[index] ?? '' })),
    }),
  });
  const event = archive?.events[0];
  if (!archive || !event) throw new Error('There is no event');
  return eventPage(archive, event).knownFrom;
}

test.for<[sides: (string | undefined)[], count: number, expected: string]>([
  [['north'], 1, 'Known only from Book 1, written from the side of North.'],
  [[undefined], 1, 'Known only from Book 1.'],
  [[undefined, undefined], 2, 'Known from both documents.'],
  [[undefined, undefined, undefined], 2, 'Known only from Book 1 and Book 2, two of the three documents.'],
  [[undefined, 'north'], 1, 'Known only from Book 1, written from no stated side.'],
  [['north', 'south'], 1, 'Known only from Book 1, written from the side of North.'],
  [
    ['north', 'north', 'south'],
    2,
    'Known only from Book 1 and Book 2, two of the three documents, both written from the side of North.',
  ],
  [['north', 'north', 'north'], 3, 'Known from all three documents, all written from the side of North.'],
  [['north', 'north'], 2, 'Known from both documents, both written from the side of North.'],
  [
    ['north', undefined, 'south'],
    3,
    'Known from all three documents. The documents are written from different sides: Book 1 from the side of North; Book 2 from no stated side; Book 3 from the side of South.',
  ],
])('of sides %j, the first %i tell', ([sides, count, expected]) => {
  expect(knownFrom(sides, count)).toBe(expected);
});

test('an event leads to the timeline, or to the list alone, if no document dated it', () => {
  const { archive } = checkVariant({});
  const event = archive?.events.find(({ id }) => id === 'mill-opens');
  if (!archive || !event) throw new Error('There is no event');
  const amongAll = (ends: Partial<typeof event.date>) =>
    eventPage(archive, { ...event, date: { ...event.date, ...ends } }).amongAll;
  const onTimeline = { href: '/base/?event=mill-opens#mill-opens', words: 'On the timeline', isOnTimeline: true };
  expect(amongAll({})).toEqual(onTimeline);
  expect(amongAll({ start: 'open' })).toEqual(onTimeline);
  expect(amongAll({ start: 'open', end: 'open' })).toEqual({
    ...{ href: '/base/#mill-opens', words: 'In the list', isOnTimeline: false },
  });
});

test('documents of one origin count once, where some others tell of it too', () => {
  const { archive } = runChecks('tests/fixtures/sites/full/content', addressesOf);
  const event = archive?.events.find(({ id }) => id === 'bell-and-families');
  if (!archive || !event) throw new Error('The fixture has problems');
  expect(event.sources).toHaveLength(2);
  expect(eventPage(archive, event).knownFrom).not.toContain('origin');
  const three = { ...event, sources: archive.sources };
  expect(eventPage(archive, { ...three, witnesses: 2 }).knownFrom).toMatch(/ They go back to at most two origins\.$/u);
  expect(eventPage(archive, { ...three, witnesses: 1 }).knownFrom).not.toContain('origin');
});

test('one document is spoken of as one', () => {
  const [source] = checkVariant({}).archive?.sources ?? [];
  expect(sidesOf(source ? [{ ...source, sidesAreStated: true }] : [])).toBe('The document is written from no stated side.');
});
