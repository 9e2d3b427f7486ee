import fc from 'fast-check';
import type { TimelineData, TimelineEvent } from '../../../../src/timeline/types.ts';

/** Everything that is needed of an event to draw it. */
export type Drawable = Pick<TimelineEvent, 'title' | 'label' | 'at' | 'topic' | 'importance' | 'others'>;

/** The window that most of these events lie in or near. */
export const view = { from: 0, to: 1000 };

/** A date whose days are stated. */
export function stated(from: number, to: number) {
  return { from, to, sureFrom: from, sureTo: to, start: 'stated', end: 'stated' } as const;
}

/** A day somewhere in a span. */
export function somewhere(from: number, to: number) {
  return { from, to, sureFrom: from, sureTo: from, start: 'stated', end: 'stated', unsure: true } as const;
}

/** An archive of events, of so many topics and documents. */
export function dataOf(events: readonly Drawable[], titles: readonly string[] = ['One', 'Two', 'Three']): TimelineData {
  const titled = titles.map((title) => ({ id: title.toLowerCase().replaceAll(' ', '-'), title }));
  const full = events.map((event, index) => ({
    ...event,
    id: `e${index}`,
    words: '',
    sources: [index % titles.length],
    search: '',
    href: '/',
  }));
  return {
    from: -600,
    to: 1800,
    opening: view,
    topics: titled,
    sources: titled,
    places: [],
    parties: [],
    eras: [],
    events: full,
  };
}

const aDate = fc
  .record({
    from: fc.integer({ min: -500, max: 1400 }),
    // Days and weeks, months and years.
    days: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 300 }), fc.integer({ min: 300, max: 2000 })),
    end: fc.constantFrom('stated', 'about', 'unsure', 'open'),
    isStated: fc.boolean(),
  })
  .map(({ from, days, end, isStated }) => ({
    ...(isStated ? stated(from, from + days) : somewhere(from, from + days)),
    end,
  }));

const anEvent = fc
  .record({
    at: aDate,
    words: fc.integer({ min: 1, max: 12 }),
    word: fc.constantFrom('A word', 'Überschwemmungsschutz', 'ШКОЛА ЖДЁТ', '聯合國大會', 'الجمعية العامة', 'महासभा'),
    isShort: fc.boolean(),
    topic: fc.integer({ min: 0, max: 2 }),
    importance: fc.integer({ min: 1, max: 5 }),
    other: fc.option(aDate, { freq: 8 }),
  })
  .map(({ words, word, isShort, other, ...rest }) => ({
    ...rest,
    title: `${word} `.repeat(words).trim(),
    ...(isShort ? { label: `¶ ${word}` } : {}),
    ...(other ? { others: [{ words: '', at: other }] } : {}),
  }));

/** Archives of any size, many of them with a crowd. */
export const archives = fc.array(anEvent, { minLength: 1, maxLength: 400 }).map((events) => dataOf(events));

const lengths = fc.constantFrom(3, 30, 1000, 2400);

/** Windows of many lengths in such archives and beside them. */
export const views = fc.record({ from: fc.integer({ min: -600, max: 1500 }), length: lengths }).map(({ from, length }) => ({
  ...{ from, to: from + length },
}));
