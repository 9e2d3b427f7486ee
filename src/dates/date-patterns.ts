/**
 * The patterns of `find-dates.ts`, one list for each kind, built from named pieces. They are case-sensitive, because a capital
 * distinguishes the month of May from the verb. White space is `\s+`, since an expression may continue on the next line. Texts
 * must have no two consecutive white space characters, or the work would be quadratic in their number.
 */

import { monthNames } from './month-names.ts';

const anyOf = (...words: readonly string[]) => `(?:${words.join('|')})`;
/** Words with a small or a capital first letter. */
const either = (...words: readonly string[]) =>
  anyOf(...words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1).replaceAll(' ', '\\s+')}`));
const optional = (pattern: string) => `(?:${pattern})?`;

/**
 * The beginning and the end of a word in letters of any script, whereas `\b` knows only ASCII. The letters are given as ranges,
 * because the engine takes a second to compile these patterns with `\p{L}`.
 */
const inWord = '[\\w\\u00C0-\\u1FFF\\u3041-\\uD7FF]';
const wordStart = `(?<!${inWord})`;
const wordEnd = `(?!${inWord})`;

const dash = '\\s*[-‐‑–—]\\s*';
/** The names of months that are not also other words. */
const plainMonths = anyOf(...monthNames.filter((name) => name !== 'March' && name !== 'May'));
const month = anyOf(plainMonths, 'March', 'May', `(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)${wordEnd}\\.?`);
const weekday = anyOf('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday');
const season = anyOf('spring', 'summer', 'autumn', 'fall', 'winter');
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|(?<=[23])d)?';
const dayAlone = `(?<![\\p{L}\\d.,/:-])${day}`;
const dayEnd = '(?![\\p{L}\\d:%]|[.,/]\\d)';
/** Rules out numbers of four digits that count something, by the noun after them. */
const counted = `(?!\\s+(?:\\p{Ll}+\\s+){0,2}(?:people|persons|men|women|children|soldiers|troops|servicemen|personnel|civilians|horsemen|knights|ships|houses|villages|hectares|acres|tons|metres|meters|miles|kilometres|kilometers|pounds|dollars|euros|manats)${wordEnd})`;
const lateYear = '(?:1[5-9]|20)\\d\\d';
/** Numbers from 1000 to 1499 are mostly counts: on their own they are years only where `yearAlone` says so. */
const earlyYear = `1[0-4]\\d\\d${counted}`;
const year = anyOf(lateYear, earlyYear);
const yearEnd = `(?![\\p{L}\\d%]|[.,:]\\d|/(?!\\d\\d${wordEnd}))`;
const ofYear = `(?:\\s*,|\\s+of)?[\\s-]{1,9}${year}${yearEnd}`;

const number = anyOf(
  '(?<![\\d.,$€£])\\d{1,3}(?:,\\d{3})*',
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(ofAnyCase),
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'].map(ofAnyCase),
  `${anyOf(...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(ofAnyCase))}(?:-[a-z]+)?`,
  ...['several', 'a few', 'a dozen', 'half an', 'half a'].map(ofAnyCase),
);
const unit = '(?:hour|day|night|week|month|year|decade|century|centurie)';
const partOfDay = '(?:morning|afternoon|evening|night)';
const about = `${either('about', 'around', 'almost', 'nearly', 'approximately', 'over', 'more than', 'less than', 'at least', 'some')}\\s+`;
const the = either('the');

/** Which part of a longer time is meant: "late", "the end of", "the morning of", "noon on". */
const part = anyOf(
  `${optional(`${the}\\s+`)}${either('early', 'late', 'mid')}[\\s-]{1,9}`,
  `${the}\\s+(?:very\\s+)?(?:beginning|start|middle|end|eve|(?:first|second|latter)\\s+half)\\s+of\\s+(?:the\\s+)?`,
  `${the}\\s+(?:(?:early|late|small)\\s+)?(?:hours|${partOfDay})\\s+of\\s+`,
  `${either('noon', 'midnight')}\\s+(?:on|of)\\s+`,
  `(?<![\\d:.])(?:[01]?\\d|2[0-4]):[0-5]\\d(?:\\s*[ap]\\.?m${wordEnd}\\.?)?\\s+on\\s+`,
  `${either('early', 'late')}\\s+on\\s+`,
);

const dayMonth = `${dayAlone}${dayEnd}${optional(`(?:${dash}|\\s+(?:to|and)\\s+)${day}`)}[\\s-]{1,9}(?:of\\s+)?${month}${optional(ofYear)}`;
const monthDay = `${wordStart}${month}\\s+${day}${dayEnd}${optional(`${dash}${day}${dayEnd}`)}${optional(ofYear)}`;
const monthYear = `${wordStart}${optional(`${month}${dash}`)}${month}${ofYear}`;
/** A year of two digits that is no day, or one cut short: "October 79", "October ’79"; nothing that is counted follows. */
const monthShortYear = `${wordStart}${month}\\s+(?:['’]\\d\\d${dayEnd}|(?:3[2-9]|[4-9]\\d)(?=\\s*(?:$|[.,;:!?)–—])|\\s+(?:the|an?|his|her|its|their|this|that|there|he|she|it|they|we|when|and|or|by|at|as|in|on)${wordEnd}))`;
/** Words after which "May" and "March" alone are months. */
const beforeMonth = `(?<=${wordStart}${either('in', 'of', 'since', 'until', 'till', 'by', 'during', 'from', 'before', 'after', 'early', 'late', 'mid', 'last', 'next', 'this')}[\\s-]{1,9})`;
const monthAlone = anyOf(
  `(?<!(?:Bloody|Black)\\s+)${wordStart}${plainMonths}${wordEnd}`,
  `(?:(?<=${wordStart}${plainMonths}\\s+(?:and|or|to)\\s+)|${beforeMonth})${wordStart}(?:March|May)${wordEnd}(?!\\s+\\p{Lu})`,
);
const date = anyOf(dayMonth, monthDay, monthYear, monthShortYear, monthAlone);
const numericDate = anyOf(
  `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])${dayEnd}`,
  `${dayAlone}[./](?:0?[1-9]|1[0-2])[./]${year}${yearEnd}`,
);

/** Rules out numbers of four digits after other numbers of a list, or after the name of a law, a prize or a cup. */
const noYear = `(?<![\\p{L}\\d.,:/$€£°-]|\\d-\\s+|(?:[Nn]os?\\.?|[Rr]esolutions?|[Aa]rticles?|[Pp]aragraphs?|[Pp]ages?|pp?\\.|[Rr]oom|Euro|Expo|Agenda|Vision)\\s+(?:\\d+(?:,|\\s+and)\\s+){0,9})`;
const spanEnd = optional(`(?:${dash}|/)(?:${year}|\\d\\d)${yearEnd}`);
/** Words after which a number from 1000 to 1499 is a year: "in 1492", "the year 1066", "from 1204 to 1261". */
const beforeYear = `(?<=${wordStart}${either('in', 'since', 'until', 'till', 'by', 'from', 'before', 'after', 'between', 'during', 'of', 'early', 'late', 'mid', 'year', 'anno', 'circa', 'ca?\\.', 'A\\.?D\\.?')}[\\s-]{1,9}(?:about\\s+)?(?:1[0-4]\\d\\d\\s+(?:and|or|to)\\s+)?)`;
const earlyYearAlone = anyOf(
  `${beforeYear}${noYear}${earlyYear}${yearEnd}${spanEnd}`,
  `${noYear}${earlyYear}(?=\\s+(?:A\\.?D|C\\.?E)${wordEnd})`,
  `(?<=\\()${earlyYear}(?:(?=\\))|${dash}${year}${yearEnd})`,
);
/** Words after a number that make it a year of an era, and the number of years before our era, which may be great. */
const era = '(?=\\s?(?:AD|CE|BC|BCE|A\\.D\\.|C\\.E\\.|B\\.C\\.(?:E\\.)?)(?!\\p{L}))';
const eraYear = '(?:[1-9]\\d{0,4}|[1-9]\\d{0,2},\\d{3})';
/** Years of an era, and those of three digits, which need a word that says so: "the year 871", "AD 79", "336–323 BC". */
const shortYear = anyOf(
  `(?<=${wordStart}(?:[Yy]ear|[Aa]nno)\\s)[1-9]\\d\\d${yearEnd}${counted}`,
  `(?<=${wordStart}(?:AD|A\\.D\\.)\\s)[1-9]\\d{0,2}${yearEnd}`,
  `${noYear}${eraYear}${optional(`(?:${dash}|\\s+(?:to|and)\\s+)${eraYear}`)}${era}`,
);
const yearAlone = anyOf(shortYear, `${noYear}${lateYear}${yearEnd}${spanEnd}${counted}`, earlyYearAlone);
const decade = `${optional(`${the}\\s+`)}(?<![\\p{L}\\d])(?:(?!1000)(?:1\\d|20)\\d0['’]?|['’]\\d0)s${wordEnd}`;
const century = `${optional(`${the}\\s+`)}(?<!\\d)(?:\\d{1,2}(?:st|nd|rd|th)|${wordStart}\\p{L}+(?:th|first|second|third))[\\s-]{1,9}century${wordEnd}`;
const seasonYear = anyOf(
  `${optional(`${the}\\s+`)}${season}(?:\\s+of)?\\s+${year}${yearEnd}`,
  `(?<=${wordStart}(?:[Ii]n|[Dd]uring|[Ss]ince|[Uu]ntil|[Bb]y)\\s+)(?:the\\s+)?${season}${wordEnd}`,
);
const oneDate = anyOf(numericDate, date, seasonYear, decade, century, yearAlone);

/** Calendar dates, complete or partial, alone or as a span. */
export const calendar: readonly string[] = [
  `${optional(part)}${optional(`${wordStart}${weekday},?\\s+`)}${oneDate}${optional(`(?:${dash}|\\s+(?:to|until|till|through)\\s+)${optional(part)}${oneDate}`)}`,
  `${optional(part)}${wordStart}${weekday}s?${wordEnd}${optional(`\\s+${partOfDay}${wordEnd}`)}`,
];

/** Times of day without a day. */
export const clock: readonly string[] = [
  `${optional(about)}(?<![\\d:.])(?:[01]?\\d|2[0-4]):[0-5]\\d(?![\\d:])(?:\\s*[ap]\\.?m${wordEnd}\\.?)?`,
  `${optional(about)}(?<![\\d:.,])(?:1[0-2]|[1-9])\\s*[ap]\\.?m${wordEnd}\\.?`,
  `${wordStart}${either('noon', 'midnight')}${wordEnd}`,
];

const unitOrName = anyOf(`${unit}s?`, `${partOfDay}s?`, 'weekend', season, month, weekday);

/** Times relative to a neighbouring date or to the moment of speaking. */
export const relative: readonly string[] = [
  `${wordStart}${either('the', 'that', 'this')}\\s+(?:very\\s+)?(?:same|next|following|previous|preceding|coming)\\s+${unitOrName}${wordEnd}`,
  `${wordStart}${the}\\s+(?:past|last|next|first|following|previous|preceding|coming)\\s+${optional('few\\s+')}(?:${number}\\s+)?${unit}s?${wordEnd}(?!\\s+of\\s+(?:my|his|her|our|their)\\s+li)`,
  `${wordStart}${either('next', 'last')}\\s+${unitOrName}${wordEnd}`,
  `${wordStart}${optional(`${either('early', 'late')}\\s+`)}${either('this', 'that')}\\s+(?:\\p{Ll}+\\s+)?${unitOrName}${wordEnd}`,
  `${optional(about)}${wordStart}(?:${number}|${either('an', 'a')})\\s+${unit}s?\\s+(?:later|earlier|ago|before|after|afterwards)${wordEnd}`,
  `${wordStart}${either('today', 'yesterday', 'tomorrow', 'tonight')}${wordEnd}`,
];

/** Counted lengths of time, except ages, and "one day", which may mean any day. */
export const duration: readonly string[] = [
  `${optional(about)}(?<!${wordStart}[Aa]ged\\s+)${wordStart}(?![Oo]ne\\s+day${wordEnd})${number}${anyOf('\\s+', '-')}${unit}s?${wordEnd}(?:-long${wordEnd})?(?![\\s-]{1,9}old${wordEnd})(?!\\s+of\\s+age${wordEnd})`,
];

function ofAnyCase(word: string): string {
  return `${wordStart}[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1).replaceAll(' ', '\\s+')}`;
}
