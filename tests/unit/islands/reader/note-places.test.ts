import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NoteSize, placeNotes } from '../../../../src/islands/reader/note-places.ts';

const margin = { gap: 5, pinGap: 10, reach: 60 };
const note = (wanted: number, full = 40, short = 20): NoteSize => ({ wanted, full, short });
const tops = (notes: readonly NoteSize[], pinned?: number) => placeNotes(notes, margin, pinned).map(({ top }) => top);

const anyNotes = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 20, max: 90 })), { maxLength: 40 }).map((pairs) => {
  let wanted = 0;
  return pairs.map(([step, full]) => note((wanted += step), full));
});

describe('notes', () => {
  test('stand beside their words where there is room', () => {
    expect(tops([note(0), note(50), note(200)])).toEqual([0, 50, 200]);
  });

  test('give way downward where there is little', () => {
    expect(tops([note(0), note(10), note(200)])).toEqual([0, 45, 200]);
  });

  test('are shortened, the nearest above first, where one would drift too far', () => {
    expect(placeNotes([note(0), note(10), note(20), note(500)], margin)).toEqual([
      { top: 0, isShort: false },
      { top: 45, isShort: true },
      { top: 70, isShort: false },
      { top: 500, isShort: false },
    ]);
  });

  test('make room, up and down, for the one that is pinned', () => {
    expect(placeNotes([note(80), note(100), note(110)], margin, 1)).toEqual([
      { top: 70, isShort: true },
      { top: 100, isShort: false },
      { top: 150, isShort: false },
    ]);
  });

  test('never lie over each other, keep their order, and the pinned one stands beside its words', () => {
    fc.assert(
      fc.property(anyNotes, fc.nat(40), (notes, at) => {
        const pinned = at < notes.length ? at : undefined;
        const places = placeNotes(notes, margin, pinned);
        for (const [index, { top, isShort }] of places.entries()) {
          const { full, short } = notes[index] as NoteSize;
          const next = places[index + 1];
          if (next) expect(top + (isShort ? short : full) + margin.gap).toBeLessThanOrEqual(next.top);
        }
        if (pinned === undefined) expect(places.every(({ top }, index) => top >= (notes[index] as NoteSize).wanted)).toBe(true);
        else expect(places[pinned]).toEqual({ top: notes[pinned]?.wanted, isShort: false });
      }),
    );
  });
});
