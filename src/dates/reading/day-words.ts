import { primaryLanguage } from '../../text/languages/primary-language.ts';
import { readable } from './readable.ts';

/*
 * Days of the month in words, by language: "the fourth of May", "le premier mai", "двадцать первого мая", "الرابع من مايو". They
 * count only before the name of a month, so that no other ordinal is taken for a day.
 */

interface DayWords {
  /** Words of the days from 1 to 31, in order; several forms of one are divided by a stroke. */
  readonly days: readonly string[];
  /** Words that stand between the day and the month, and whether there must be one. */
  readonly joins: string;
  readonly needsJoin?: boolean;
}

const withUnits = (upTo19: string, twenty: string, twentyAnd: string, units: string, thirty: string, thirtyFirst: string) => [
  ...upTo19.split(' ').map(spaced),
  twenty,
  ...units.split(' ').map((forms) =>
    forms
      .split('|')
      .map((unit) => twentyAnd.replaceAll('*', unit))
      .join('|'),
  ),
  thirty,
  thirtyFirst,
];

/** A low line in the lists stands for a space. */
function spaced(words: string): string {
  return words.replaceAll('_', ' ');
}

const tables: Readonly<Record<string, DayWords>> = {
  en: {
    days: withUnits(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
      'twentieth',
      'twenty *|twenty-*',
      'first second third fourth fifth sixth seventh eighth ninth',
      'thirtieth',
      'thirty first|thirty-first',
    ),
    joins: 'day of the month',
    needsJoin: true,
  },
  fr: {
    days: withUnits(
      'premier|1er deux|deuxième|second trois|troisième quatre|quatrième cinq|cinquième six|sixième sept|septième huit|huitième neuf|neuvième dix|dixième onze|onzième douze|douzième treize|treizième quatorze|quatorzième quinze|quinzième seize|seizième dix-sept|dix-septième dix-huit|dix-huitième dix-neuf|dix-neuvième',
      'vingt|vingtième',
      'vingt *|vingt-*|vingt et *|vingt-et-*',
      'un|unième deux|deuxième trois|troisième quatre|quatrième cinq|cinquième six|sixième sept|septième huit|huitième neuf|neuvième',
      'trente|trentième',
      'trente et un|trente-et-un|trente-un|trente et unième|trente-et-unième|trente-unième',
    ),
    joins: 'du de mois jour jours d’',
  },
  de: {
    days: withUnits(
      'erste zweite dritte vierte fünfte sechste siebte|siebente achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte',
      'zwanzigste',
      '*undzwanzigste',
      'ein zwei drei vier fünf sechs sieben acht neun',
      'dreißigste|dreissigste',
      'einunddreißigste|einunddreissigste',
    ).map((words) =>
      words
        .split('|')
        .flatMap((word) => [word, `${word}n`, `${word}r`])
        .join('|'),
    ),
    joins: 'tag tage des im monats',
  },
  es: {
    days: withUnits(
      'primero|primer|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
      'veinte',
      'veinti*',
      'uno|ún dós trés cuatro cinco séis siete ocho nueve',
      'treinta',
      'treinta y uno|treinta y un',
    ),
    joins: 'de del mes días día',
    needsJoin: true,
  },
  it: {
    days: withUnits(
      'primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
      'venti',
      'vent*|venti*',
      'uno due tré quattro cinque sei sette otto nove',
      'trenta',
      'trentuno',
    ),
    joins: 'di del mese giorno giorni_del_mese',
  },
  pt: {
    days: withUnits(
      'primeiro|um dois três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove',
      'vinte',
      'vinte e *',
      'um dois três quatro cinco seis sete oito nove',
      'trinta',
      'trinta e um',
    ),
    joins: 'de do mês mez dias dia',
    needsJoin: true,
  },
  ca: {
    days: withUnits(
      'primer|u|un dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou',
      'vint',
      'vint-i-*|vint i *',
      'un|u dos tres quatre cinc sis set vuit nou',
      'trenta',
      'trenta-un|trenta-u|trenta un',
    ),
    joins: 'de d’ del mes dies dia',
    needsJoin: true,
  },
  pl: {
    days: withUnits(
      'pierwszego|pierwszy drugiego|drugi trzeciego|trzeci czwartego|czwarty piątego|piąty szóstego|szósty siódmego|siódmy ósmego|ósmy dziewiątego|dziewiąty dziesiątego|dziesiąty jedenastego|jedenasty dwunastego|dwunasty trzynastego|trzynasty czternastego|czternasty piętnastego|piętnasty szesnastego|szesnasty siedemnastego|siedemnasty osiemnastego|osiemnasty dziewiętnastego|dziewiętnasty',
      'dwudziestego|dwudziesty',
      'dwudziestego *|dwudziesty *',
      'pierwszego|pierwszy drugiego|drugi trzeciego|trzeci czwartego|czwarty piątego|piąty szóstego|szósty siódmego|siódmy ósmego|ósmy dziewiątego|dziewiąty',
      'trzydziestego|trzydziesty',
      'trzydziestego pierwszego|trzydziesty pierwszy',
    ),
    joins: 'dnia miesiąca',
  },
  cs: {
    days: withUnits(
      'prvního druhého třetího čtvrtého pátého šestého sedmého osmého devátého desátého jedenáctého dvanáctého třináctého čtrnáctého patnáctého šestnáctého sedmnáctého osmnáctého devatenáctého',
      'dvacátého',
      'dvacátého *',
      'prvního druhého třetího čtvrtého pátého šestého sedmého osmého devátého',
      'třicátého',
      'třicátého prvního',
    ),
    joins: 'dne měsíce',
  },
  sk: {
    days: withUnits(
      'prvého druhého tretieho štvrtého piateho šiesteho siedmeho ôsmeho deviateho desiateho jedenásteho dvanásteho trinásteho štrnásteho pätnásteho šestnásteho sedemnásteho osemnásteho devätnásteho',
      'dvadsiateho',
      'dvadsiateho *',
      'prvého druhého tretieho štvrtého piateho šiesteho siedmeho ôsmeho deviateho',
      'tridsiateho',
      'tridsiateho prvého',
    ),
    joins: 'dňa mesiaca',
  },
  ru: {
    days: withUnits(
      'первого|первое второго|второе третьего|третье четвёртого|четвёртое пятого|пятое шестого|шестое седьмого|седьмое восьмого|восьмое девятого|девятое десятого|десятое одиннадцатого|одиннадцатое двенадцатого|двенадцатое тринадцатого|тринадцатое четырнадцатого|четырнадцатое пятнадцатого|пятнадцатое шестнадцатого|шестнадцатое семнадцатого|семнадцатое восемнадцатого|восемнадцатое девятнадцатого|девятнадцатое',
      'двадцатого|двадцатое',
      'двадцать *ого|двадцать *его|двадцать *ое|двадцать *е',
      'перв втор треть четвёрт пят шест седьм восьм девят',
      'тридцатого|тридцатое',
      'тридцать первого|тридцать первое',
    ),
    joins: 'дня числа месяца',
  },
  uk: {
    days: withUnits(
      'першого|перше другого|друге третього|третє четвертого|четверте п’ятого|п’яте шостого|шосте сьомого|сьоме восьмого|восьме дев’ятого|дев’яте десятого|десяте одинадцятого дванадцятого тринадцятого чотирнадцятого п’ятнадцятого шістнадцятого сімнадцятого вісімнадцятого дев’ятнадцятого',
      'двадцятого|двадцяте',
      'двадцять *ого|двадцять *ього',
      'перш друг трет четверт п’ят шост сьом восьм дев’ят',
      'тридцятого',
      'тридцять першого',
    ),
    joins: 'дня числа місяця',
  },
  ar: {
    days: withUnits(
      'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر',
      'العشرين|العشرون',
      '* والعشرين|* والعشرون|* و العشرين',
      'الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع',
      'الثلاثين|الثلاثون',
      'الحادي والثلاثين|الحادي والثلاثون',
    ),
    joins: 'من شهر',
    needsJoin: true,
  },
  fa: {
    days: withUnits(
      'یکم|اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم|هیجدهم نوزدهم',
      'بیستم',
      'بیست و *',
      'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم',
      'سی ام|سیام',
      'سی و یکم',
    ),
    joins: 'ماه',
  },
};

/** Pattern of the words of a day before the name of a month, as readable text has them; and the day that words name. */
interface DayWordsReader {
  readonly source: string;
  readonly dayOf: (words: string) => number | undefined;
}

/** The days in words of a language; undefined if it has no table. `months` is a pattern of the names of its months. */
export function dayWordsOf(tag: string, months: string): DayWordsReader | undefined {
  const table = tables[primaryLanguage(tag)];
  if (!table) return undefined;
  const days = new Map(table.days.flatMap((words, index) => words.split('|').map((word) => [plain(word), index + 1] as const)));
  const names = [...days.keys()].sort((a, b) => b.length - a.length).join('|');
  const joins = table.joins.split(' ').map(spaced).map(plain).join('|');
  const source = `(?:${names})(?=\\s(?:(?:${joins})(?:\\s|(?<='))){${table.needsJoin ? 1 : 0},5}(?:${months}))`;
  return { source, dayOf: (words) => days.get(words) };
}

function plain(words: string): string {
  return readable(words).text;
}
