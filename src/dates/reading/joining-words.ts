/**
 * Words between the parts of a date, and between two dates, that `Intl` does not provide: by language, in the form that
 * `readable` gives them. `between`: "of", "the", "year" and the like. `to`: from one date to another, as in "the night of 3 to
 * 4". `year`: words before any number that is a year. `yearAfter`: words after a year of three digits; after a shorter number
 * they more often count years ("2 года"). `ends`: endings that a number may have, as a pattern.
 */
export interface JoiningWords {
  readonly between?: string;
  readonly to?: string;
  /** Words for "or" besides that of `Intl`. */
  readonly or?: string;
  readonly year?: string;
  readonly yearAfter?: string;
  /** Words after which a number from 1000 to 1499 is a year, if they begin the sentence or nothing that is counted follows. */
  readonly inYear?: string;
  readonly ends?: string;
}

/** The signs of an ordinal, with which the first of a month is written: "1.º", "1°". */
const ordinal = '\\.?[º°]';

export const joiningWords: Readonly<Record<string, JoiningWords>> = {
  en: {
    between: 'of the day on in year month our lord grace',
    to: 'to until till through thru',
    year: 'year anno',
    // "2d" and "3d" are older forms of days; "3d in May" is a price.
    ends: 'st|nd|rd|th|(?<=[23])d(?!\\.?\\sin\\s)',
  },
  fr: {
    inYear: 'en vers depuis',
    between: 'de du d l an annee le mois jour grace',
    to: 'au a jusqu jusque',
    year: 'an annee',
    ends: `${ordinal}|\\.?(?:er|re|e|eme|ieme)`,
  },
  de: {
    inYear: 'anno um',
    between: 'des der den dem am im jahr jahre jahres monat monats tag tage herrn',
    to: 'bis auf zum',
    or: 'bzw beziehungsweise',
    year: 'jahr jahre jahres',
    ends: 'ten|te|er',
  },
  es: {
    inYear: 'en hacia desde',
    between: 'de del el ano dia dias mes gracia senor',
    to: 'a al hasta',
    or: 'u ó',
    year: 'ano',
    ends: `${ordinal}|\\.?(?:o|ro|er|ero)`,
  },
  it: {
    inYear: 'nel dal verso',
    between: 'di del dell l il anno mese giorno giorni',
    to: 'a al fino',
    year: 'anno',
    ends: `${ordinal}|\\.?o`,
  },
  pt: {
    inYear: 'em desde',
    between: 'de do o ano anno dia dias mes mez graca senhor',
    to: 'a ao ate para',
    year: 'ano anno',
    ends: `${ordinal}|\\.?(?:o|er)`,
  },
  ca: {
    inYear: 'el',
    between: 'de d del l any mes dia dies',
    to: 'a al fins',
    year: 'any',
    ends: `${ordinal}|\\.?(?:er|r|n|t|e)`,
  },
  gl: { inYear: 'en', between: 'de do o ano dia dias mes', to: 'a ao ata', year: 'ano', ends: `${ordinal}|\\.?o` },
  ro: { inYear: 'in', between: 'din anul al lui', to: 'pana la spre', year: 'anul' },
  nl: { inYear: 'in', between: 'van het jaar de in', to: 'tot op', year: 'jaar', ends: 'e|de|ste' },
  sv: { between: 'den ar', to: 'till', year: 'ar aret', ends: ':e|:a|e|a' },
  da: { between: 'den ar i', to: 'til', year: 'ar aret' },
  nb: { between: 'den ar i', to: 'til', year: 'ar aret' },
  nn: { between: 'den ar i', to: 'til', year: 'ar aret' },
  is: { between: 'arið', to: 'til', year: 'arið' },
  fi: { between: 'paivana paiva vuonna', to: 'asti', year: 'vuonna' },
  et: { between: 'aasta aastal', to: 'kuni', year: 'aasta aastal', yearAfter: 'aasta aastal' },
  lv: { between: 'gada gads g', to: 'lidz', year: 'gada gads', yearAfter: 'gada' },
  lt: { between: 'm metu metai d diena dienos', to: 'iki', year: 'metu metais', yearAfter: 'metais m' },
  pl: {
    inYear: 'w',
    between: 'roku r dnia panskiego',
    to: 'do po na',
    or: 'lub albo',
    year: 'roku rok',
    yearAfter: 'roku rok r',
  },
  cs: { between: 'roku r dne', to: 'do az na', year: 'roku rok roce' },
  sk: { between: 'roku r dna', to: 'do az na', year: 'roku rok' },
  sl: { between: 'leta', to: 'do na', year: 'leta leto' },
  hr: { between: 'godine god g', to: 'do na', year: 'godine godina', yearAfter: 'godine godini' },
  bs: { between: 'godine god g', to: 'do na', year: 'godine godina', yearAfter: 'godine godini' },
  sr: {
    between: 'godine god g године год г',
    to: 'do до na на',
    year: 'godine године',
    yearAfter: 'godine godini године години',
  },
  mk: { between: 'година год г', to: 'до спроти на', year: 'година', yearAfter: 'година' },
  bg: { between: 'година год г', to: 'до срещу', year: 'година', yearAfter: 'година г', ends: '-ви|-ри|-ти|-ми' },
  ru: {
    or: 'либо',
    between: 'года год г году',
    to: 'по до на',
    year: 'году год года',
    yearAfter: 'году год года годом годами годах',
    ends: '-го|-е|-м|гг?',
  },
  uk: {
    or: 'чи',
    between: 'року р рік рок',
    to: 'по до на',
    year: 'році року роци',
    yearAfter: 'році року рік роком',
    ends: '-го|-е|рр?',
  },
  be: { between: 'года год г годзе', to: 'па да на', year: 'годзе года', yearAfter: 'годзе год года', ends: '-га' },
  el: { inYear: 'το στο', between: 'του ετους την', to: 'εως μεχρι ως προς', year: 'ετος ετους', ends: 'η|ης' },
  hu: {
    between: 'ev evi napjan',
    to: 'ig',
    year: 'evben ev',
    yearAfter: 'evben ev',
    ends: '-an|-en|-ig|-jen|-ja|-e|-i|-ei|-tol|-ban|-ben',
  },
  tr: {
    between: 'yili yilinin yilinda gunu',
    to: 'e dek kadar ila',
    year: 'yili yilinda',
    yearAfter: 'yili yilinda yilinin',
    ends: "'?(?:de|da|te|ta|den|dan|ten|tan|in|un|nin|ya|ye)",
  },
  az: {
    ...{
      between: 'il ilin ildə ilə ayinin tarixində ci cu sənə',
      to: 'qədər',
      year: 'il ilin ildə ilində',
      yearAfter: 'ildə ilində ilin',
    },
    ends: "['-]?(?:ci|cu|in|un|de|da|den|dan|si|i|ne|na|e|a|inde|sinde|ə|də|dən|ndə|ində|sində|nə)",
  },
  kk: { between: 'жылы жылгы жылғы ж', to: '', year: 'жылы', yearAfter: 'жылы', ends: '-?(?:шы|ші|и|ы|нде|нда)' },
  ky: { between: 'жылдын жылы ж', to: '', year: 'жылы', yearAfter: 'жылы', ends: '-?(?:жылы|жылдын|да|де)' },
  uz: { between: 'yil yili', to: '', year: 'yil yili', yearAfter: 'yil yili yilda', ends: '-?da' },
  hy: {
    between: 'թ թվականի թվականին թուականի թուականին թուին',
    to: '',
    year: 'թվականին',
    yearAfter: 'թ թվականին թվականի',
    ends: '-?(?:ին|ից|ի|ն)|թթ?',
  },
  ka: { between: 'წლის წ წელს', to: '', year: 'წელს წლის', yearAfter: 'წელს წლის', ends: '-?(?:ში|ს|ის|ე|მდე|დან)' },
  ar: { inYear: 'في', between: 'من عام سنة سنه العام م شهر یوم لعام لسنة', to: 'الی حتی', year: 'عام سنة العام', ends: 'م' },
  fa: { inYear: 'در', between: 'سال م ماه میلادی', to: 'تا به', year: 'سال', ends: 'م' },
  ur: { between: 'سن ء', to: 'تک سے', year: 'سن', ends: 'ء|ع' },
  he: { between: 'ב ל שנת ה', to: 'עד', year: 'שנת בשנת' },
  hi: { between: 'सन् सन को की के', to: 'से तक', year: 'सन् सन' },
  bn: { between: 'সালের সাল', to: 'থেকে', year: 'সালে সাল' },
  zh: { between: '于', to: '至 到 夜至 夜到 晚至 晚到', year: '公元' },
  ja: { between: 'の', to: 'から 至 夜から', year: '西暦' },
  ko: { between: '', to: '부터 에서', year: '서기' },
  vi: { between: 'ngay nam', to: 'đen', year: 'nam' },
  id: { between: 'tahun tanggal', to: 'sampai hingga', year: 'tahun' },
  ms: { between: 'tahun haribulan', to: 'hingga', year: 'tahun' },
  th: { between: 'ค.ศ. พ.ศ. เดือน วันที่ ปี ค ศ', to: 'ถึง', year: 'ปี' },
  eu: { between: 'ren eko ko', to: 'arte', year: 'urtean', yearAfter: 'urtean', ends: 'a|an|ko|eko|ean' },
  sq: { between: 'te e', to: 'deri', year: 'viti vitin' },
};
