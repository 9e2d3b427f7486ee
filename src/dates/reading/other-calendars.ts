import type { Range } from '../../text/fold.ts';
import { perLanguage } from '../../text/languages/per-language.ts';
import type { DateLanguage } from './date-language.ts';
import { type Readable, readable } from './readable.ts';

/*
 * Years of other calendars and eras, so that none of their numbers is taken as a Gregorian year. They are not converted: only a
 * person can do that. The year of a lunar calendar includes its month and day.
 */

/** The ranges of a text with dates of other calendars, in characters of the readable text. */
export function otherCalendars({ text, cased }: Readable, language: DateLanguage): Range[] {
  if (language.isOfOtherCalendar) return [];
  const found = patternsOf(language).flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...found, ...cased.matchAll(abbreviated)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** A number, or two, that as a Gregorian year would be in the distant past or future. */
const unusualYear = '(?<!\\d)(?!(?:1[5-9]|2[01])\\d\\d(?!\\d))\\d{1,4}(?!\\d)';
const unusualYears = `(?:${unusualYear}\\s?(?:-|\\p{L}{1,3})\\s?)?${unusualYear}`;
/** The same after a name, where a number of two digits is more often a day. */
const unusualYearAfterName = `(?=\\d{3})${unusualYear}`;
/** A year in a calendar that differs little from ours. */
const nearYear = '(?<!\\d)\\d{3,4}(?!\\d)';

/**
 * Beginnings of words for the epochs of calendars in many languages: the Hijra, the solar calendar of Iran, the creation, the
 * founding of Rome.
 */
const epochs = [
  'hijr|hejir|hegir|egira|hedschra|hidschra|hidjra|hidzr|hixhr|hicri|hicret|rumi(?!\\p{L})|shamsi|solar hij',
  'хиджр|гиджр|гіджр|хижр|хиџр|εγιρα|հիջր|հիջրեթ|ჰიჯრ|הגר|היג|ہجری|هجر|للهجر|شمسی|خورشیدی|قمری|हिजरी|হিজরি',
  'anno mundi|anno hegirae|ab urbe cond|сотворения|створення|основания рима|buddhis|minguo|juche|민국|단기|주체',
  'republic(?!\\p{L})|republique|republicain|reign|regne|regierung|reinado|regno|правления|царствования|selevk|seleuc|селевк',
].join('|');
const calendarsNearOurs = 'ethiopi|athiopi|эфиоп|saka(?!\\p{L})|samvat|vikram|शक|संवत|বঙ্গাব্দ|bangabda|bikram';
/** Words between a year and its epoch. ("In 622 the Hijra began" is not a year of it.) */
const joined =
  "(?:(?:of|year|de|del|du|della|dell|da|der|des|nach|van|po|od|по|от|год|года|году|г|р|року|рік|от|του|της|yili|yil|il|ildə)[\\s.']{1,2})";
const ofThe =
  "(?:of|the|year|de|del|du|della|dell|da|la|l|der|des|nach|van|po|od|по|от|год|года|году|г|р|року|рік|от|του|της|yili|yil|il|ildə|his|her|king's|in|en|im)[\\s.']{1,2}";

/** Letters in Arabic script after a year that abbreviate a calendar: the lunar or solar Hijra. */
const arabicLetters = '(?:ه|ھ|ہ|ق(?!\\.?\\s?م)|ش)(?!\\p{L})';
const thai = `(?:พ\\.?\\s?ศ\\.?|ร\\.?\\s?ศ\\.?|จ\\.?\\s?ศ\\.?|พุทธศักราช)\\s?\\d{1,4}`;
/** A year of the Ethiopian calendar, unless the abbreviation for the Gregorian one is before it. */
const amharic = '(?<!አ\\.?\\s?)(?<!\\d)\\d{4}\\s?ዓ[./]?\\s?ም';

const numeral = '[\\d〇零一二三四五六七八九十廿卅百]';
const monthAndDay = `(?:\\s?閏|闰)?(?:\\s?[正冬臘腊]月|\\s?${numeral}{1,3}月)?(?:\\s?初?${numeral}{1,3}日?)?`;
/** Eras with Gregorian months and days: only the year differs. */
const solar = '(?:民[国國]|大正|昭和|平成|令和|明治(?=\\s?(?:[6-9]|[1-4]\\d|[六七八九]|[二三四]?十)))';
const eastern = [
  `${solar}\\s?(?:${numeral}{1,3}|元)年`,
  `(?!公元|西元|西[历曆暦]|公[历曆]|元前|${solar})(?:(?!${numeral}|[年月日])\\p{Script=Han}){2}\\s?(?:(?![\\d〇零一二三四五六七八九]{3})${numeral}{1,4}|元)年${monthAndDay}`,
  `[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年${monthAndDay}`,
  `(?:[农農旧舊夏阴陰][历曆暦]|음력)\\s?(?:${numeral}{2,4}[年년])?(?:\\s?\\d{1,2}월(?:\\s?\\d{1,2}일)?|${monthAndDay})`,
  `(?:回[历曆]|伊[历曆]|伊斯[兰蘭][历曆]|希吉[来來拉][历曆]|黄帝[纪紀]元|佛[历曆]|仏暦|佛[纪紀]|皇[纪紀]|ヒジュラ暦|イスラム暦|히즈라력|이슬람력|불기)\\s?${numeral}{1,4}(?:年|년)?${monthAndDay}`,
];

/** Abbreviations, which in lower case would be other words. */
const abbreviated = new RegExp(
  `${unusualYears}\\s\\(?(?:A\\.?\\s?H|A\\.?\\s?M|S\\.?H|A\\.?P|B\\.?E|H|AUC)(?!\\p{L})|(?<!\\p{L})(?:A\\.?\\s?H|A\\.?\\s?M|S\\.?H|B\\.?E|AUC)\\.?\\s${unusualYear}|${nearYear}\\sE\\.?C(?!\\p{L})`,
  'gu',
);

const republicanMonths =
  'vendemiaire|brumaire|frimaire|nivose|pluviose|ventose|germinal|floreal|prairial|messidor|thermidor|fructidor|jours?\\scomplementaires?|sans-?culottides?';

/** The day before the name of a month. */
const dayBefore = "(?:(?<![\\d.,:/])\\d{1,2}(?:st|nd|rd|th|er|e|\\.)?\\s(?:of\\s|de\\s|d')?)";

const solarInLatin = 'minguo|meiji|taisho|showa|heisei|reiwa';

/** A Hebrew year in letters, of the sixth thousand: "תש״ח". */
const hebrewLetters =
  "(?:(?<!\\p{L})[א-ל][א-ט]?['\"״׳]?[א-ט]?\\s)?(?<!\\p{L})\\p{L}{2,6}\\s(?:א'\\s|ב'\\s|שנת\\s)?ה?['׳]?ת[א-ת]{0,2}[\"״][א-ת](?!\\p{L})";

const patternsOf = perLanguage(newPatterns);

function newPatterns(language: DateLanguage): RegExp[] {
  const { tag, months } = language;
  const around = (number: string, after: string, names: string) =>
    `${number}[\\s.]{0,2}\\(?(?:${joined}(?:${ofThe}){0,2})?(?:${names})|(?<!\\p{L})(?:${names})\\p{L}{0,6}\\.?\\s(?:${ofThe}){0,1}${after}`;
  const names = monthsOfOtherCalendars(tag).filter((name) => !months.some(({ words }) => words === name));
  const [long, short] = [true, false].map((isLong) => names.filter((name) => name.length >= minLength(name) === isLong));
  // Hebrew attaches "in" to the month.
  const prefix = /^he/u.test(tag) ? '[בל]?' : '';
  const inYear = (name: string, ending: string) =>
    `(?<!\\p{L})${prefix}(?:${name})${ending}[\\s,]{1,2}(?:${ofThe}|سنه\\s|سنة\\s|عام\\s|سال\\s)?${unusualYearAfterName}`;
  const sources = [
    around(unusualYears, unusualYearAfterName, epochs),
    around(nearYear, nearYear, calendarsNearOurs),
    `${unusualYears}\\s?\\(?${arabicLetters}`,
    `${dayBefore}?(?:${republicanMonths})[\\s,]{1,2}(?:de\\s|of\\s|des\\s)?(?:l'|the\\s)?(?:an|year|jahres?|anno|ano)\\s(?:\\d{1,2}|[ivx]{1,4})(?![\\p{L}\\d])`,
    `${dayBefore}?${inYear(long?.join('|') || '(?!)', '\\p{L}{0,2}')}`,
    `${dayBefore}${inYear(short?.join('|') || '(?!)', '')}`,
    `(?<![\\p{L}-])(?:${solarInLatin})\\s\\d{1,3}(?![\\p{L}\\d-])`,
    ...[thai, amharic, hebrewLetters, ...eastern],
    // In Thai, a year of the 24th to 27th century is one of the Buddhist era, named or not, unless the text says that it is ours.
    ...(/^th/u.test(tag) ? ['(?<!ค\\.?\\s?ศ\\.?\\s?)(?<!\\d)2[3-6]\\d\\d(?!\\d)'] : []),
    // In Persian, a year is Gregorian only if the text says so.
    ...(/^(?:fa|ps|prs)/u.test(tag) ? ['(?:سال|سنه|در|از|تا)\\s1[234]\\d\\d(?!\\d)(?!\\s?(?:م(?!\\p{L})|میلادی))'] : []),
  ];
  return sources.map((source) => new RegExp(source, 'gu'));
}

/** Names that are shorter are too often other words, except in scripts without vowels, and count only after a day. */
const minLength = (name: string) => (/^\p{Script=Latin}/u.test(name) ? 5 : 3);

/** The names of Islamic, Persian, Hebrew and Ethiopian months in a language. */
function monthsOfOtherCalendars(tag: string): string[] {
  const names = ['islamic-umalqura', 'persian', 'hebrew', 'ethiopic'].flatMap((calendar) => {
    const format = new Intl.DateTimeFormat(tag, { calendar, month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 14 }, (_, month) => readable(format.format(new Date(Date.UTC(2000, 0, 10 + month * 29)))).text);
  });
  const escaped = [...new Set(names)].map((name) => name.replace(/[^\p{L}\p{M}\s]/gu, '.'));
  return [
    ...escaped,
    'rabi[^\\d]{1,12}',
    'jumada[^\\d]{1,10}',
    'dhu.?l?[^\\d]{1,12}',
    'ramazan',
    'moharram',
    'ab',
    'iyyar',
  ].filter((name) => name.length > 1);
}
