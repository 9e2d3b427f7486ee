import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { searchWordsOf, timelineData } from '../../../../src/site/pages/timeline-data.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import { countChoices, filtered, noFilters } from '../../../../src/timeline/filter-events.ts';
import { firstWindow, sureSpan } from '../../../../src/timeline/first-view.ts';
import { meets, shownSpan } from '../../../../src/timeline/time-span.ts';
import type { TimelineData } from '../../../../src/timeline/types.ts';
import { dated } from '../../../support/dates.ts';

const { archive } = runChecks('tests/fixtures/sites/full/content', addressesOf);
if (!archive) throw new Error('The fixture has problems.');
const data: TimelineData = timelineData(archive);

test('every event, in order, with the address of its page', () => {
  expect(data.events.map(({ id }) => id)).toEqual(archive.events.map(({ id }) => id));
  expect(data.events[0]?.href).toBe(`/base/events/${archive.events[0]?.id}/`);
});

test('a label stands beside the title, with real marks, and its words are found', () => {
  const { events, ...rest } = archive;
  const [flood] = data.events.filter(({ id }) => id === 'flood');
  expect(flood).toMatchObject({ title: 'The river rises and floods the library', label: '“The river Ashe rose”' });
  expect(data.events.filter(({ label }) => label !== undefined)).toEqual([flood]);
  const labelled = events.map((event) => ({ ...event, label: 'Crue', draft: true }));
  const [first] = timelineData({ ...rest, events: labelled }).events;
  expect(first?.label).toBe('Crue (draft)');
  const words = searchWordsOf({ ...rest, events: labelled });
  expect(words[0]?.split(' ')).toContain('crue');
  expect(words).toHaveLength(events.length);
});

test('days are whole, and lie within the whole span', () => {
  for (const { at } of data.events) {
    for (const day of [at.from, at.to, at.sureFrom, at.sureTo]) expect(Number.isInteger(day)).toBe(true);
    expect(at.from).toBeGreaterThanOrEqual(data.from);
    expect(at.to).toBeLessThanOrEqual(data.to);
    expect(at.from).toBeLessThan(at.to);
  }
});

test('what is sure lies within what is covered', () => {
  for (const { at } of data.events) {
    const sure = sureSpan(at);
    if (sure) expect([sure.from >= at.from, sure.to <= at.to]).toEqual([true, true]);
  }
});

test('a day stated is sure from end to end', () => {
  const index = archive.events.findIndex(({ date }) => /^\d{4}-\d{2}-\d{2}$/u.test(date.edtf));
  const at = data.events[index]?.at;
  expect(at && [at.sureFrom, at.sureTo, at.start, at.end]).toEqual([at?.from, at?.to, 'stated', 'stated']);
});

test('tellings that date an event differently give it other places', () => {
  const disputed = archive.disagreements.filter(({ kind }) => kind === 'dates').flatMap(({ events }) => events);
  for (const { id } of disputed) expect(data.events.find((event) => event.id === id)?.others).not.toBe(undefined);
});

test('the first view begins where an era begins', () => {
  expect(data.eras.map(({ from }) => from)).toContain(firstWindow(data).from);
});

test('every event of an era is counted', () => {
  for (const { counts, total } of data.eras) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
});

test('each kind of doubt is told apart', () => {
  const { events, ...rest } = archive;
  const [event] = events;
  if (!event) throw new Error('The fixture has no events.');
  const at = (edtf: string) => {
    const { start, end, unsure } = timelineData({ ...rest, events: [{ ...event, date: dated(edtf) }] }).events[0]?.at ?? {};
    return [start, end, unsure ?? false];
  };
  expect(at('1988-02-13')).toEqual(['stated', 'stated', false]);
  expect(at('1988~')).toEqual(['about', 'about', false]);
  expect(at('1988?')).toEqual(['unsure', 'unsure', true]);
  expect(at('1988%')).toEqual(['about', 'about', true]);
  expect(at('1988?/1990')).toEqual(['unsure', 'stated', false]);
  expect(at('1988?/1990?')).toEqual(['stated', 'stated', true]);
  expect(at('1988/..')).toEqual(['stated', 'open', false]);
});

test('to choose a place or a party is to choose what lies within it or belongs to it, and its count says so', () => {
  const inside = { place: archive.places.filter(({ within }) => within), party: archive.parties.filter(({ of }) => of) };
  for (const kind of ['place', 'party'] as const) {
    const all = kind === 'place' ? data.places : data.parties;
    const counts = countChoices(data, noFilters, kind);
    for (const [index, { id }] of all.entries())
      expect(filtered(data, { ...noFilters, [kind]: [id] }).events, id).toHaveLength(counts[index] ?? -1);
    expect(inside[kind].length).toBeGreaterThan(0);
  }
  for (const { within, events } of inside.place) {
    const shown = filtered(data, { ...noFilters, place: [within?.id ?? ''] }).events.map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(events.map(({ id }) => id)));
  }
  for (const { of, events } of inside.party) {
    const shown = filtered(data, { ...noFilters, party: [of?.id ?? ''] }).events.map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(events.map(({ id }) => id)));
  }
});

describe('spans with open ends', () => {
  const { events, eras, ...rest } = archive;
  const [event] = events;
  const [era] = eras;
  if (!event || !era) throw new Error('The fixture has no events or eras.');
  const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;
  const spanOf = ({ from, to }: { from: number; to: number }) => [from, to];

  for (const [edtf, from, to] of [
    ['1994/..', '1994-01-01', '1995-01-01'],
    ['../1994-05', '1994-05-01', '1994-06-01'],
    ['1994-05-04/..', '1994-05-04', '1994-05-05'],
  ] as const) {
    test(`an archive of ${edtf} alone is as long as what is stated, and draws it there`, () => {
      const only = timelineData({ ...rest, eras: [], events: [{ ...event, date: dated(edtf) }] });
      expect(spanOf(only)).toEqual([dayOf(from), dayOf(to)]);
      expect(only.events.map(({ at }) => spanOf(at))).toEqual([spanOf(only)]);
      const shown = shownSpan(firstWindow(only), only);
      expect(only.events.filter(({ at }) => meets(at, shown)).length).toBe(1);
    });
  }

  for (const [from, to, first, last] of [
    ['1900', '1910/..', '1900-01-01', '1912-01-01'],
    ['1900', '1950/..', '1900-01-01', '1951-01-01'],
    ['../1905', '1908', '1905-01-01', '1909-01-01'],
    ['../1930', '1931/..', '1911-01-01', '1932-01-01'],
  ] as const) {
    test(`an era from ${from} to ${to} lasts as long as the archive, at its open end`, () => {
      const [start, end] = [dated(from), dated(to)];
      const open = { ...era, from: start, to: end, earliest: start.earliest, latest: end.latest, events: [] };
      const data = timelineData({ ...rest, eras: [open], events: [{ ...event, date: dated('1911') }] });
      expect(data.eras.map(spanOf)).toEqual([[dayOf(first), dayOf(last)]]);
    });
  }
});
