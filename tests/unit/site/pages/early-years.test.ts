import { expect, test } from 'vitest';
import { chronicle } from '../../../../src/site/pages/chronicle.ts';
import { timelineData } from '../../../../src/site/pages/timeline-data.ts';
import { firstDate as dateOf } from '../../../../src/timeline/calendar/address-date.ts';
import { spanWords } from '../../../../src/timeline/calendar/span-words.ts';
import { ticksOf } from '../../../../src/timeline/calendar/ticks.ts';
import { readView } from '../../../../src/timeline/query.ts';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const text = 'In 480 BC the fleet met. In 44 the town was founded. The king was crowned on 25 December 800.';

function build() {
  const { archive, places } = checkVariant({
    ...sourceFiles('annals', `${text}\n`),
    ...Object.fromEntries(
      [
        ['fleet', '-0479', 'In 480 BC the fleet met'],
        ['town', '0044', 'In 44 the town was founded'],
        ['king', '0800-12-25', 'The king was crowned on 25 December 800'],
      ].map(([id, date = '', quote = '']) => [
        `events/${id}.md`,
        eventFile({ title: `A ${id}`, date, citations: [{ source: 'annals', quote }], body: 'It is told [@1].\n' }),
      ]),
    ),
  });
  if (!archive) throw new Error(places.join(' '));
  return { archive, places, events: archive.events.filter(({ id }) => ['fleet', 'town', 'king'].includes(id)) };
}

test('years before 1000 are taken as they are written, ordered and told', () => {
  const { places, events } = build();
  expect(places).toEqual([]);
  expect(events.map(({ date }) => date.words)).toEqual(['480 BC', 'AD 44', '25 December AD 800']);
  expect(chronicle(events).map(({ title }) => title)).toEqual(['480 BC', 'AD 44', 'AD 800']);
});

test('and drawn at their places', () => {
  const data = timelineData(build().archive);
  const at = (id: string) => dateOf(data.events.find((event) => event.id === id)?.at.from ?? 0);
  expect(['fleet', 'town', 'king'].map(at)).toEqual(['-0479-01-01', '0044-01-01', '0800-12-25']);
  const span = { from: data.from, to: data.to };
  expect(spanWords(span)).toBe('480 BC to 1907');
  expect(ticksOf(span, 400).map(({ label }) => label)).toEqual(['AD 1', '500', '1000', '1500']);
  expect(ticksOf({ from: span.to - 366 * 12_000, to: span.to }, 400).length).toBeLessThan(10);
});

test('and a view of them has an address', () => {
  const url = new URL('https://archive.example/?from=-0479-03-15&to=0044');
  const { window } = readView(url);
  expect(window && [dateOf(window.from), dateOf(window.to)]).toEqual(['-0479-03-15', '0045-01-01']);
});

test('a number alone is no early year: it may be a slip for a late one', () => {
  for (const date of ['44', '480', '-479'])
    expect(checkVariant({ 'events/a.md': eventFile({ date }) }).problems.map(({ message }) => message)).toEqual([
      `"${date}" is not a date: a year has four digits, as in 0044 or 1944, and -0479 is 480 BC.`,
    ]);
});

test('how a date is written is told once', () => {
  const [problem] = checkVariant({ 'events/a.md': eventFile({ date: 'soon' }) }).problems;
  expect(`${problem?.message ?? ''} ${problem?.hint ?? ''}`.match(/1997-23/gu)).toHaveLength(1);
});
