import { expect, test } from 'vitest';
import { runChecks } from '../../../src/check/run-checks.ts';
import { timelineData } from '../../../src/site/pages/timeline-data.ts';
import { addressesOf } from '../../../src/site/urls.ts';
import { packed, type PackedTimeline, unpacked } from '../../../src/timeline/packed.ts';
import type { TimelineData, TimelineEvent } from '../../../src/timeline/types.ts';

const { archive } = runChecks('tests/fixtures/sites/full/content', addressesOf);
if (!archive) throw new Error('The fixture has problems.');
const at = { from: 1, to: 2, sureFrom: 0, sureTo: 0, start: 'stated', end: 'open' } as const;
const event = { id: 'a', title: 'A', words: '1', at, topic: 0, sources: [0], importance: 3, href: '/events/a/' } as const;
const around = { from: 0, to: 9, opening: { from: 0, to: 9 }, topics: [], sources: [], places: [], parties: [], eras: [] };
const ofArchive: TimelineData = timelineData(archive);
const withEvents = (...events: readonly TimelineEvent[]): TimelineData => ({ ...around, events });
const read = (data: TimelineData): PackedTimeline =>
  JSON.parse(JSON.stringify(packed(data, data.events === ofArchive.events ? '/base/events/' : '/events/'))) as PackedTimeline;

const cases: Readonly<Record<string, TimelineData>> = {
  'an archive': ofArchive,
  'no events': withEvents(),
  'one event': withEvents(event),
  'events of which each says what the other does not': withEvents(
    { ...event, label: 'a', topics: [0, 1], at: { ...at, unsure: true } },
    {
      ...event,
      id: 'b',
      href: '/events/b/',
      differ: true,
      others: [{ words: '2', at }],
      at: { ...at, parts: [{ from: 1, to: 2 }] },
    },
  ),
  'what is 0 or empty': withEvents({ ...event, topic: 0, sources: [], title: '' }),
};

test.each(Object.entries(cases))('%s comes back as it was', (_, data) => {
  const back = unpacked(read(data));
  expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(data)));
  expect(back.events.map((each) => Object.keys(each).length)).toEqual(data.events.map((each) => Object.keys(each).length + 1));
});

test('events have their pages where the site has its own', () => {
  const back = unpacked(packed(withEvents(event), '/archive/events/'));
  expect(back.events.map(({ href }) => href)).toEqual(['/archive/events/a/']);
});

test('so they have where addresses were given another form, as in a copy on a disk', () => {
  const data = packed(withEvents(event, { ...event, id: 'b' }), '/events/');
  const back = unpacked({ ...data, href: 'events/a/index.html' });
  expect(back.events.map(({ href }) => href)).toEqual(['events/a/index.html', 'events/b/index.html']);
});

test('what is unpacked twice is the same, and learns what a search finds it by', () => {
  const data = read(withEvents(event));
  const back = unpacked(data);
  expect(unpacked(data)).toBe(back);
  expect(back.events[0]?.search).toBeUndefined();
  data.search = ['bell tower'];
  expect(back.events[0]?.search).toBe('bell tower');
});
