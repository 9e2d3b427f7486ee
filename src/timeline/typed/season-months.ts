/** The first month of the seasons from spring to winter in the north and in the south, as meteorologists count them. */
const seasonStarts = { northern: [3, 6, 9, 12], southern: [9, 12, 3, 6] } as const;

/** The first month of a part of a year, by its number in EDTF (21 to 41), and how many months it has. */
export function monthsOfSeason(season: number): readonly [first: number, count: number] {
  if (season <= 32) return [seasonStarts[season >= 29 ? 'southern' : 'northern'][(season - 21) % 4] ?? 3, 3];
  if (season <= 36) return [(season - 33) * 3 + 1, 3];
  return season <= 39 ? [(season - 37) * 4 + 1, 4] : [(season - 40) * 6 + 1, 6];
}
