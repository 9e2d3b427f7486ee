import type { DateKind } from '../../../src/dates/date-expression.ts';

/** Ways to write a time, most of which are not in the documents: expressions in square brackets, by kind. */
export const styles: Readonly<Record<DateKind, readonly string[]>> = {
  calendar: [
    'On [2020-09-27] it rained; on [27.09.2020] and [27/09/2020] too.',
    'the [27th of September 2020], a holiday',
    'On the [2d of April 1755], and [April 23d, 1755], a 2d time',
    '[Sept. 27, 2020] was dry, [27 Sep 2020] as well',
    'on [Sunday, 27 September 2020], they rested, and on [Monday morning] they left',
    '[June 5th], or [5 June, 2001]',
    '[the 1990s], [the mid-1990s], [the late ’80s]',
    '[20th-century] painting in [the nineteenth century]',
    'from [1988 to 1994], in [1988–94] and in [1991/92]',
    'from [January to March 1990]',
    'on [1 and 2 May 1998]',
    '[December 31, 1994–January 2, 1995]',
    '[the night of 19-20 January 1990], [the first half of 1992], [mid-March 1988]',
    'In [May] it rained, in [April] and [May] too, and until [March] it was cold.',
    'since [the summer], in [winter]',
    'In [1492] a fleet sailed, before [1453], after the year [1066], in [1204-1261], from [1347 to 1351], between [1337] and [1453]',
    'on [12 October 1492], [October 12, 1492], [July 1099], [the summer of 1348], [1492-10-12], [the 1340s]',
    'in [480] BC, from [336 to 323] BC, in [336–323] BC, by [10,000] BC, about [1250] BCE, in AD [79], [44] CE',
    'the war ([1337–1453]), the plague ([1348]), in A.D. [1000], [1066] AD',
  ],
  relative: [
    '[last year], [next week], [last March], [the previous day]',
    '[two days later], [a week earlier], [three years ago], [a few months before], [six months later]',
    '[that autumn], [the following spring], [that evening], [this historic day]',
    '[the past decade], [the last three years]',
    '[today], [yesterday] and [tomorrow]',
  ],
  duration: [
    'for [several weeks], [almost 30 years], [Thirty years], [half an hour]',
    'a [five-year] plan, a [24-hour] strike, a [two-week] truce, the [44-day] war, a [three-decade-long] war',
  ],
  clock: ['at [6 p.m.], at [10:30 a.m.], [around 06:00], at [noon], [Midnight]'],
};

/** Words that look like times but are not. */
export const notDates: readonly string[] = [
  'He may leave. May we go? They march on. The March on Rome. Theresa May spoke.',
  'the 30-year-old man, aged 30 years, 5 years old, a thirty-year-old',
  'room 1905, No. 1946, page 1999, p. 1982, Resolution 1996, Resolutions 1822, 1853',
  'some 2000 people fled; 1950 soldiers; 2020 tons of steel',
  '$1999 and 1,999 and 1999.5 and 19990 and 2020%',
  'the 75th session, the 2nd attempt, the third battalion, the 1st Army, at the last second',
  'One day he would return.',
  'the happiest days of my life, for centuries, over the years, in recent years',
  'at the same time, from time to time, at the time, until then, during the war',
  'version 2.0, a 3-2 win, a 12-inch gun, 155-mm, T-72, chapter 12, verse 3',
  'Euro 2020 and Bloody January',
  'They had 1200 oxen and 1100 sheep, and sold 1499 of them at 1000 a head; 1000s of people came.',
  'a force of 1200 men, in 1300 villages',
];
