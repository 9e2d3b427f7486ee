/**
 * First months of the seasons from spring to winter, as meteorologists count them; EDTF leaves this to its users. Seasons
 * without a hemisphere (21 to 24) are taken as northern.
 */
const seasonStarts = { northern: [3, 6, 9, 12], southern: [9, 12, 3, 6] } as const;

/**
 * The first month of a season or another part of a year, by its number in EDTF (21 to 41), and its number of months. A season may
 * end in the next year.
 */
export function monthsOfSeason(season: number): readonly [first: number, months: number] {
  if (season <= 32) return [seasonStarts[season >= 29 ? 'southern' : 'northern'][(season - 21) % 4] ?? 3, 3];
  if (season <= 36) return [(season - 33) * 3 + 1, 3];
  return season <= 39 ? [(season - 37) * 4 + 1, 4] : [(season - 40) * 6 + 1, 6];
}
