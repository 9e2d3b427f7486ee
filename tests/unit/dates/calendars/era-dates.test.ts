import { expect, test } from 'vitest';
import { eraDates } from '../../../../src/dates/calendars/era-dates.ts';

test('the days behind the twelve months of the French Republican calendar', () => {
  const found = eraDates("le 3e jour complémentaire de l'an III", 'french-republican') ?? [];
  expect(found.map(({ year, month, day }) => [year, month, day])).toEqual([[3, 13, 3]]);
});
