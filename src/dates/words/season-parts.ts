import type { DateParts } from '../../words/en/dates.ts';

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** The numbers of seasons in EDTF: 21 to 24, 25 to 28 in the north and 29 to 32 in the south. Those after them are no seasons. */
const firstSeason = 21;
const firstSouthernSeason = 29;
export const lastSeason = 32;

/** Winter in the north, which nothing or the north is said of, and summer in the south: from December to February. */
const overNewYear = [24, 28, 30];

/** What a season is called, and whether it is one of two years. */
export function seasonParts(season: number): Pick<DateParts, 'season' | 'isSouthern' | 'isOverNewYear'> {
  return {
    season: seasons[(season - firstSeason) % seasons.length],
    isSouthern: season >= firstSouthernSeason,
    isOverNewYear: overNewYear.includes(season),
  };
}
