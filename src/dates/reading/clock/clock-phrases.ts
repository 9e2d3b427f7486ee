import { looseWords } from '../loose-words.ts';
import { numbersInWords } from '../number-in-words.ts';
import { readable } from '../readable.ts';
import { counted, either, numbersOf, valueOf } from './numbered-words.ts';

/*
 * Times of day that words count from an hour, by language: "half past two", "Viertel vor sechs", "seis menos cuarto", "без
 * четверти шесть". In the patterns, `{m}` stands for minutes, `{h}` for an hour, `{o}` for noon or midnight, and `{n}` for an
 * hour that is not full, as in "halb drei" and "в половине третьего".
 */

interface Phrase {
  readonly words: string;
  /** Whether the minutes are counted after the hour, or before it. */
  readonly sign: 1 | -1;
  /** Where the minutes are counted from, after the hour: "fünf vor halb drei". */
  readonly from?: number;
  /** Whether a word such as "at", a part of the day or "o'clock" must stand beside it: else it is more often something else. */
  readonly needsBeside?: boolean;
  /** Whether it tells no minutes. */
  readonly isHour?: boolean;
}

interface PhraseTable {
  /** A word without which there is none of these phrases, as a pattern. */
  readonly hint: string;
  /** The hours from one to twelve; several words for one are divided by a stroke, and a low line stands for a space. */
  readonly hours: string;
  /** The same where an hour is named before it is full, if they are others. */
  readonly nextHours?: string;
  /** Noon and midnight, as hours. */
  readonly noon?: string;
  readonly midnight?: string;
  /** Minutes in words, each with its number. */
  readonly minutes: string;
  /** Words that may stand behind the hour: "o'clock", "Uhr". */
  readonly behind?: string;
  readonly phrases: readonly Phrase[];
}

/** An ordinal before such a word counts no hours: "четверть пятого века". */
const notOfSpan = '(?! (?:век|столет|тысячелет|год|месяц|том))';

/** Where nothing follows that an hour without a noun could count: the end of a clause, or a date. */
const atEnd = '(?= ?(?:$|[.,;:!?)]|(?:del?|di|da|do|em|en|il|el|το|του) \\d))';

const tables: Readonly<Record<string, PhraseTable>> = {
  en: {
    hint: 'past|to|before|quarter|after|of|minutes?',
    hours: 'one two three four five six seven eight nine ten eleven twelve',
    noon: 'noon|midday',
    midnight: 'midnight',
    minutes: 'five=5 ten=10 quarter=15 twenty=20 twenty-five|twenty_five=25 half=30',
    behind: "o'clock|oclock",
    phrases: [
      { words: '(?:a )?{m}(?: minutes?)? past {h}', sign: 1 },
      // "Nine hours and forty minutes" alone are a length of time.
      {
        words: `{h} hours?,?(?: and)? {w} minutes(?=,? (?:(?:in|of) the (?:forenoon|morning|afternoon|evening)|at night|[ap]\\.?m(?![a-z])))`,
        sign: 1,
        needsBeside: true,
      },
      { words: '(?:a )?{m} minutes? to {h}', sign: -1, needsBeside: true },
      {
        // "At ten to twelve knots" is a speed.
        words: `(?:a )?{m} to {h}(?= ?(?:$|[.,;:!?)]|(?:o'?clock|[ap]\\.?m|at night|on|in|he|she|it|they|we|i|and|the|that|when|this)(?![a-z])))`,
        sign: -1,
        needsBeside: true,
      },
      { words: '(?:a )?{m}(?: minutes?)? before {h}', sign: -1, needsBeside: true },
      { words: 'a quarter of {h}', sign: 1, from: -15, needsBeside: true },
      { words: '(?:a )?{m}(?: minutes?)? after {h}', sign: 1, needsBeside: true },
    ],
  },
  de: {
    hint: 'nach|vor|halb|viertel|½|1/2',
    hours: 'eins|ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    minutes: 'fünf=5 zehn=10 viertel=15 zwanzig=20 fünfundzwanzig=25',
    behind: 'Uhr',
    phrases: [
      { words: '{m}(?: minuten)? nach {h}', sign: 1, needsBeside: true },
      { words: '{m}(?: minuten)? vor {h}', sign: -1, needsBeside: true },
      { words: '{m}(?: minuten)? vor halb {n}', sign: -1, from: 30, needsBeside: true },
      { words: '{m}(?: minuten)? nach halb {n}', sign: 1, from: 30, needsBeside: true },
      { words: '(?:halb|½|1/2) {n}', sign: 1, from: 30, needsBeside: true },
      { words: 'viertel {n}', sign: 1, from: 15, needsBeside: true },
      { words: 'drei ?viertel {n}', sign: 1, from: 45, needsBeside: true },
    ],
  },
  fr: {
    hint: 'heures?|midi|minuit',
    hours: 'une deux trois quatre cinq six sept huit neuf dix onze douze',
    noon: 'midi',
    midnight: 'minuit',
    minutes: 'cinq=5 dix=10 quart=15 vingt=20 vingt-cinq=25 demie|demi=30',
    phrases: [
      { words: '{h} heures? et (?:un )?{m}', sign: 1, needsBeside: true },
      { words: '{h} heures? {m}', sign: 1, needsBeside: true },
      { words: '{h} heures?,? moins (?:le |un )?{m}', sign: -1, needsBeside: true },
      { words: '{o}(?: et)? {m}', sign: 1 },
      { words: '{o},? moins (?:le |un )?{m}', sign: -1 },
    ],
  },
  es: {
    hint: 'y|menos|para|treinta|cuarenta|cincuenta|diez|quince|veinte|las?',
    hours: 'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
    minutes: 'cinco=5 diez=10 cuarto=15 veinte=20 veinticinco=25 media=30',
    phrases: [
      { words: '{h}(?: horas)? y {m}(?: minutos)?', sign: 1, needsBeside: true },
      { words: '{h}(?: horas)? y {w}(?: minutos)?', sign: 1, needsBeside: true },
      { words: '{h}(?: horas)? menos {m}(?: minutos)?', sign: -1, needsBeside: true },
      {
        words: `(?<=(?<!\\p{L})(?:a|hacia|desde|hasta|sobre|antes de|despues de|eso de|tras|pasadas) las? ){h}${atEnd}`,
        sign: 1,
        isHour: true,
      },
      // "Diecisiete treinta", where nothing that is counted follows.
      { words: '{h} {w}(?= ?(?:$|[.,;:!?)]|de la |horas|h(?![a-z])))', sign: 1, needsBeside: true },
      { words: '(?:un )?cuarto para las? {h}', sign: 1, from: -15 },
      { words: 'falta(?:ba)?n {m}(?: minutos)? para las? {h}', sign: -1 },
    ],
  },
  it: {
    hint: 'e|meno|alle|dalle|delle|le',
    hours: 'una due tre quattro cinque sei sette otto nove dieci undici dodici',
    noon: 'mezzogiorno',
    midnight: 'mezzanotte',
    minutes: 'cinque=5 dieci=10 quarto|un_quarto=15 venti=20 venticinque=25 mezza|mezzo=30 tre_quarti=45',
    phrases: [
      { words: '{h} e {m}', sign: 1, needsBeside: true },
      { words: '{h} e {w}', sign: 1, needsBeside: true },
      { words: '{h} meno {m}', sign: -1, needsBeside: true },
      { words: `(?<=(?<!\\p{L})(?:alle|dalle|delle|verso le|dopo le|entro le) ){h}${atEnd}`, sign: 1, isHour: true },
      { words: '{o} e {m}', sign: 1 },
      { words: '{o} meno {m}', sign: -1 },
    ],
  },
  pt: {
    hint: 'e|menos|para|as|às|pelas|das',
    hours: 'uma duas três quatro cinco seis sete oito nove dez onze doze',
    noon: 'meio-dia',
    midnight: 'meia-noite',
    minutes: 'cinco=5 dez=10 quarto|um_quarto=15 vinte=20 vinte_e_cinco=25 meia=30',
    phrases: [
      { words: '{h}(?: horas?)? e {m}(?: minutos)?', sign: 1, needsBeside: true },
      { words: '{h}(?: horas?)? e {w}(?: minutos)?', sign: 1, needsBeside: true },
      { words: '{h}(?: horas?)? menos {m}(?: minutos)?', sign: -1, needsBeside: true },
      { words: `(?<=(?<!\\p{L})(?:as|pelas|das|ate as|desde as|apos as) ){h}${atEnd}`, sign: 1, isHour: true },
      { words: '{m}(?: minutos)? para (?:as|a) {h}', sign: -1, needsBeside: true },
      { words: 'um quarto para (?:as|a) {h}', sign: 1, from: -15 },
      { words: '{o} e {m}', sign: 1 },
    ],
  },
  nl: {
    hint: 'half|kwart|over|voor',
    hours: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
    minutes: 'vijf=5 tien=10 kwart=15 twintig=20',
    behind: 'uur',
    phrases: [
      { words: 'half {n}', sign: 1, from: 30, needsBeside: true },
      { words: '{m}(?: minuten)? over half {n}', sign: 1, from: 30, needsBeside: true },
      { words: '{m}(?: minuten)? voor half {n}', sign: -1, from: 30, needsBeside: true },
      { words: '{m}(?: minuten)? over {h}', sign: 1, needsBeside: true },
      { words: '{m}(?: minuten)? voor {h}', sign: -1, needsBeside: true },
    ],
  },
  sv: {
    hint: 'halv|kvart|över|i',
    hours: 'ett två tre fyra fem sex sju åtta nio tio elva tolv',
    minutes: 'fem=5 tio=10 kvart=15 tjugo=20',
    phrases: [
      { words: 'halv {n}', sign: 1, from: 30, needsBeside: true },
      { words: '{m}(?: minuter)? över {h}', sign: 1, needsBeside: true },
      { words: '{m}(?: minuter)? i {h}', sign: -1, needsBeside: true },
    ],
  },
  da: {
    hint: 'halv|kvart|over|i',
    hours: 'et to tre fire fem seks syv otte ni ti elleve tolv',
    minutes: 'fem=5 ti=10 kvart|kvarter=15 tyve=20',
    phrases: [
      { words: 'halv {n}', sign: 1, from: 30, needsBeside: true },
      { words: '(?:et )?{m}(?: minutter)? over {h}', sign: 1, needsBeside: true },
      { words: '(?:et )?{m}(?: minutter)? i {h}', sign: -1, needsBeside: true },
    ],
  },
  nb: {
    hint: 'halv|kvart|over|på',
    hours: 'ett to tre fire fem seks sju|syv åtte ni ti elleve tolv',
    minutes: 'fem=5 ti=10 kvart=15 tjue|tyve=20',
    phrases: [
      { words: 'halv {n}', sign: 1, from: 30, needsBeside: true },
      { words: '{m}(?: minutter)? over {h}', sign: 1, needsBeside: true },
      { words: '{m}(?: minutter)? på {h}', sign: -1, needsBeside: true },
    ],
  },
  pl: {
    hint: 'wpół|pół|kwadrans|po|za',
    hours:
      'pierwsza|pierwszej druga|drugiej trzecia|trzeciej czwarta|czwartej piąta|piątej szósta|szóstej siódma|siódmej ósma|ósmej dziewiąta|dziewiątej dziesiąta|dziesiątej jedenasta|jedenastej dwunasta|dwunastej',
    minutes: 'pięć=5 dziesięć=10 kwadrans=15 dwadzieścia=20',
    phrases: [
      { words: '(?:wpół|w pół) do {n}', sign: 1, from: 30 },
      { words: 'kwadrans po {h}', sign: 1, from: 15 },
      { words: '{m}(?: minut)? po {h}', sign: 1, needsBeside: true },
      { words: 'za {m}(?: minut)? {h}', sign: -1 },
    ],
  },
  uk: {
    hint: 'пів|чверть|за|по',
    hours:
      'перша|першу|першої друга|другу|другої третя|третю|третьої четверта|четверту|четвертої п’ята|п’яту|п’ятої шоста|шосту|шостої сьома|сьому|сьомої восьма|восьму|восьмої дев’ята|дев’яту|дев’ятої десята|десяту|десятої одинадцята|одинадцяту|одинадцятої дванадцята|дванадцяту|дванадцятої',
    minutes: 'п’ять=5 десять=10 чверть=15 двадцять=20',
    phrases: [
      { words: 'пів (?:на|до) {n}', sign: 1, from: 30 },
      { words: 'чверть на {n}', sign: 1, from: 15 },
      { words: 'чверть по {h}', sign: 1, from: 15 },
      { words: 'за {m}(?: хвилин)? {h}', sign: -1 },
    ],
  },
  tr: {
    hint: 'buçuk\\p{L}*|çeyrek|geçe|kala',
    hours:
      'bir|biri|bire iki|ikiyi|ikiye üç|üçü|üçe dört|dördü|dörde beş|beşi|beşe altı|altıyı|altıya yedi|yediyi|yediye sekiz|sekizi|sekize dokuz|dokuzu|dokuza on|onu|ona on_bir|on_biri|on_bire on_iki|on_ikiyi|on_ikiye',
    minutes: 'beş=5 on=10 çeyrek=15 yirmi=20 yirmi_beş=25',
    phrases: [
      { words: '{h} buçuk(?:ta|tan|a)?', sign: 1, from: 30, needsBeside: true },
      { words: '{h} {m} geçe', sign: 1 },
      { words: '{h} {m} kala', sign: -1 },
    ],
  },
  el: {
    hint: 'και|παρά|στις|στη',
    hours: 'μία|μια δύο|δυο τρεις τέσσερις|τέσσερεις πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά δέκα έντεκα|ένδεκα δώδεκα',
    minutes: 'πέντε=5 δέκα=10 τέταρτο=15 είκοσι=20 είκοσι_πέντε=25 μισή=30',
    phrases: [
      { words: '{h} και {m}', sign: 1, needsBeside: true },
      { words: '{h} παρά {m}', sign: -1, needsBeside: true },
      { words: '{h} και {w}', sign: 1, needsBeside: true },
      { words: `(?<=(?<!\\p{L})(?:στις|στη) ){h}${atEnd}`, sign: 1, isHour: true },
    ],
  },
  ar: {
    hint: 'و(?:ال)?(?:نصف|ربع|ثلث|دقائق)|الا',
    hours:
      'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة|الحادية_عشر الثانية_عشرة|الثانية_عشر',
    minutes: 'النصف|نصف=30 الربع|ربع|ربعا=15 الثلث|ثلث|ثلثا=20',
    phrases: [
      { words: '{h} و{m}', sign: 1, needsBeside: true },
      { words: '{h} الا {m}', sign: -1, needsBeside: true },
    ],
  },
  az: {
    hint: 'yarısı\\p{L}*|yarım|yarımda',
    hours: 'bir iki üç dörd beş altı yeddi səkkiz doqquz on on_bir on_iki',
    nextHours: 'birin ikinin üçün dördün beşin altının yeddinin səkkizin doqquzun onun on_birin on_ikinin',
    minutes: 'beş=5 on=10',
    phrases: [
      { words: '{n} yarısı(?:nda|ndan|na)?', sign: 1, from: 30, needsBeside: true },
      { words: '{h} yarım(?:da)?', sign: 1, from: 30, needsBeside: true },
    ],
  },
  ru: {
    hint: 'пол\\p{L}*|четверт[ьи]|без|минут[ыу]?',
    hours: 'час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
    nextHours:
      'первого|1-го второго|2-го третьего|3-го четвёртого|4-го пятого|5-го шестого|6-го седьмого|7-го восьмого|8-го девятого|9-го десятого|10-го одиннадцатого|11-го двенадцатого|12-го',
    minutes: 'пять|пяти=5 десять|десяти=10 четверть|четверти=15 двадцать|двадцати=20 двадцать_пять|двадцати_пяти=25',
    phrases: [
      {
        // Not half of a century: "в первой половине пятого века".
        words: `(?<!(?:перв|втор)[а-я]{2} )половин[аеыу] {n}${notOfSpan}`,
        sign: 1,
        from: 30,
      },
      { words: `четверть {n}${notOfSpan}`, sign: 1, from: 15 },
      { words: `{m}(?: минут[ыу]?)? {n}${notOfSpan}`, sign: 1, needsBeside: true },
      { words: '(?:пол-?){n}', sign: 1, from: 30 },
      { words: 'без {m}(?: минут[ыу]?)? {h}', sign: -1 },
    ],
  },
};

/** The phrases of a language. */
export interface ClockPhrases {
  readonly hint: RegExp;
  readonly phrases: readonly { readonly source: string; readonly needsBeside: boolean; readonly timeOf: TimeOf }[];
  /** Pattern of the words behind the hour. */
  readonly behind: string;
}

/** The hour of a clock of twelve hours, and the minute; from noon or midnight, the hour of the day. */
type TimeOf = (groups: Readonly<Record<string, string | undefined>>) => {
  readonly hour: number;
  readonly minute?: number;
  readonly isOfDay: boolean;
};

export function clockPhrasesOf(language: string): ClockPhrases | undefined {
  const table = tables[language];
  if (!table) return undefined;
  const hours = numbersOf(counted(table.hours));
  const next = table.nextHours === undefined ? hours : numbersOf(counted(table.nextHours));
  const ofDay = numbersOf([`${table.noon ?? ''}=12`, `${table.midnight ?? ''}=24`]);
  const minutes = numbersOf(table.minutes.split(' '));
  const inWords = numbersInWords(language);
  const digits = '(?:1[0-2]|[1-9])(?!\\d|[.,:]\\d)';
  const parts: Readonly<Record<string, string>> = {
    m: `(?<m>${either(minutes)}|(?:[12]\\d|[1-9])(?!\\d))`,
    w: `(?<w>${inWords.fromFive}|[1-5]\\d(?!\\d))`,
    h: `(?:(?<h>${inWords.fromThirteen}|${either(hours)}|${digits})|(?<o>${either(ofDay)}))`,
    n: table.nextHours === undefined ? `(?<n>${either(next)}|${digits})` : `(?<n>${either(next)})`,
    o: `(?<o>${either(ofDay)})`,
  };
  return {
    hint: new RegExp(`(?<!\\p{L})(?:${readable(table.hint).text.replaceAll('p{l}', 'p{L}')})(?!\\p{L})`, 'u'),
    behind: looseWords(table.behind ?? ''),
    phrases: table.phrases.map(({ words, sign, from = 0, needsBeside = false, isHour = false }) => ({
      needsBeside,
      source: readable(words)
        .text.replaceAll('p{l}', 'p{L}')
        .replaceAll(/\{([mhnow])\}/gu, (_, part: string) => parts[part] ?? '')
        .replaceAll(' ', '[\\s-]'),
      timeOf({ m, h, n, o, w }) {
        const spelled = h === undefined || hours.has(h) ? undefined : inWords.valueOf(h);
        const hour = spelled ?? valueOf(h, hours) ?? valueOf(o, ofDay) ?? (valueOf(n, next) ?? 0) - 1;
        const minute = hour * 60 + from + sign * (valueOf(m, minutes) ?? inWords.valueOf(w ?? '') ?? Number(w ?? 0));
        if (isHour) return { hour, isOfDay: hour > 12 };
        if (o !== undefined || hour > 12) return { hour: Math.floor(minute / 60) % 24, minute: minute % 60, isOfDay: true };
        return { hour: ((Math.floor(minute / 60) + 11) % 12) + 1, minute: ((minute % 60) + 60) % 60, isOfDay: false };
      },
    })),
  };
}
