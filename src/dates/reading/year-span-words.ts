/**
 * How decades and centuries are written, by language.
 *
 * - `century`: beginnings of the word; any letters may follow.
 * - `isFirst`: whether it stands before its number: "siglo XIX".
 * - `ordinals`: the ordinals from 1 to 21 in words or their beginnings; a low line stands for a space, a stroke divides forms.
 * - `suffix`: endings of a number in digits or Roman numerals, as a pattern.
 * - `decades`: patterns of a decade in digits; `#` stands for a number of four or two digits that ends in 0, `%` for one of four.
 * - `tens`: the decades from the tens to the nineties in words, with what must stand before and after them.
 */
export interface YearSpanWords {
  readonly century: string;
  /** Abbreviations of it that count only beside a Roman numeral: "XIX в.", "s. XIX". */
  readonly abbreviated?: string;
  readonly isFirst?: boolean;
  readonly suffix?: string;
  readonly ordinals?: string;
  readonly decades: readonly string[];
  readonly tens?: { readonly before?: string; readonly words: string; readonly after?: string };
}

export const yearSpanWords: Readonly<Record<string, YearSpanWords>> = {
  en: {
    century: 'centur',
    suffix: 'st|nd|rd|th',
    ordinals:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first|twenty_first',
    decades: ["%'?s", "'\\d0's|'\\d0s", "(?<=(?:the|early|late|mid)[\\s-])\\d0'?s"],
    tens: {
      before: 'the|early|late|mid|the early|the late|the mid',
      words: '- twenties thirties forties fifties sixties seventies eighties nineties',
    },
  },
  fr: {
    century: 'siècle',
    abbreviated: 's.',
    suffix: 'e|er|eme|ème|ᵉ|ᵉʳ|re',
    ordinals:
      'premier deuxième|second troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième vingt_et_unième|vingt-et-unième',
    decades: ["(?:annees|decennie)\\s'?#(?!\\s?(?:et|a|-|,)\\s?\\d{3}[1-9])"],
    tens: {
      before: 'années|décennie',
      words: 'dix vingt trente quarante cinquante soixante soixante-dix quatre-vingt|quatre-vingts quatre-vingt-dix',
    },
  },
  de: {
    century: 'jahrhundert|jh.|jhs.|jhd.|jhdt.',
    suffix: '\\.|ten|te',
    ordinals:
      'erste zweite dritte vierte fünfte sechste siebte|siebente achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste',
    decades: ['%ern?(?:[\\s-]?jahren?)?', "'?\\d0ern?[\\s-]?jahren?"],
    tens: {
      words: 'zehner zwanziger dreißiger|dreissiger vierziger fünfziger sechziger siebziger achtziger neunziger',
      after: 'jahre|jahren|jahrn',
    },
  },
  es: {
    century: 'siglo',
    abbreviated: 's.|ss.',
    isFirst: true,
    ordinals:
      'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo - - - - - - diecinueve veinte veintiuno',
    decades: [
      "(?:anos|decada de|decada de los|decada de los anos|decenio de)\\s'?#(?!\\s?(?:y|a|-|,)\\s?\\d{3}[1-9])",
      '(?<=los\\s)\\d0(?=\\sdel\\ssiglo)',
    ],
    tens: {
      before: 'años|década de los|década de',
      words: 'diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    },
  },
  it: {
    century: 'secol|sec.',
    suffix: 'º|°',
    ordinals:
      'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo ventesimo ventunesimo',
    decades: ["anni\\s'?#(?!\\s?(?:e|a|-|,)\\s?\\d{3}[1-9])"],
    tens: { before: 'anni', words: 'dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta' },
  },
  pt: {
    century: 'século|séc.',
    abbreviated: 's.',
    isFirst: true,
    ordinals:
      'primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo onze doze treze catorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte vinte_e_um',
    decades: ["(?:anos|decada de|decenio de)\\s'?#(?!\\s?(?:e|a|-|,)\\s?\\d{3}[1-9])"],
    tens: { before: 'anos|década de', words: 'dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa' },
  },
  ca: { century: 'segle', isFirst: true, decades: ["(?:anys|decada de)\\s'?#"] },
  ro: { century: 'secol', isFirst: true, decades: ["anii\\s'?#(?!\\s?(?:si|-|,)\\s?\\d{3}[1-9])"] },
  nl: {
    century: 'eeuw',
    suffix: 'e|ste|de',
    ordinals:
      'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste',
    decades: ["jaren\\s'?#"],
    tens: { before: 'jaren', words: 'tien twintig dertig veertig vijftig zestig zeventig tachtig negentig' },
  },
  sv: { century: 'århundrade|seklet', suffix: ':e|:a|e', decades: ['%-?tal(?:et|ets)?', '\\d0-tal(?:et|ets)?'] },
  da: { century: 'århundrede', suffix: '\\.', decades: ["%'?erne", "\\d0'?erne", '%-?tallet'] },
  nb: { century: 'århundre', suffix: '\\.', decades: ['%-?(?:arene|tallet)', '\\d0-?arene'] },
  fi: { century: 'vuosisa', suffix: '\\.', decades: ['%-luvu', '\\d0-luvu', '%-luku'] },
  pl: {
    century: 'wiek',
    abbreviated: 'w.',
    suffix: '\\.',
    ordinals:
      'pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty dwunasty trzynasty czternasty piętnasty szesnasty siedemnasty osiemnasty dziewiętnasty dwudziesty dwudziesty_pierwszy',
    decades: ['lat(?:a|ach)?\\s#\\.?'],
    tens: {
      before: 'lat|lata|latach',
      words:
        'dziesiątych|dziesiąte dwudziestych|dwudzieste trzydziestych|trzydzieste czterdziestych|czterdzieste pięćdziesiątych|pięćdziesiąte sześćdziesiątych|sześćdziesiąte siedemdziesiątych|siedemdziesiąte osiemdziesiątych|osiemdziesiąte dziewięćdziesiątych|dziewięćdziesiąte',
    },
  },
  cs: { century: 'století|stol.', suffix: '\\.', decades: ['%\\.?\\slet(?:a|ech|y)?', '\\d0\\.?\\slet(?:a|ech|y)'] },
  sk: { century: 'storoči|stor.', suffix: '\\.', decades: ['%\\.?\\srok(?:y|och|ov)', '\\d0\\.?\\srok(?:y|och|ov)'] },
  hu: { century: 'század', suffix: '\\.', decades: ['%-[ae]s\\sevek', '\\d0-[ae]s\\sevek'] },
  ru: {
    century: 'век|столети',
    abbreviated: 'в.|вв.|ст.',
    suffix: '-?(?:и|го|м|е|ом|ого|ый)',
    ordinals:
      'перв втор трет четвёрт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат двадцать_перв',
    decades: [
      '%-?(?:е|х|ые|ых)(?:\\s(?:гг\\.?|год(?:ы|ов|ах|ам|ами)))?',
      '#-?(?:е|х|м|ые|ых|ым|ми|ыми)\\s(?:гг\\.?|год(?:ы|ов|ах|ам|ами))',
    ],
    tens: {
      words: 'десят двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност',
      after: 'годы|годов|годах|годам|годами|гг.',
    },
  },
  uk: {
    century: 'столітт|вік',
    abbreviated: 'ст.',
    suffix: '-?(?:и|го|му|ому|е)',
    ordinals:
      "перш друг трет четверт п'ят шост сьом восьм дев'ят десят одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят двадцят двадцять_перш",
    decades: ['%-?(?:ті|х|ті|их|ми)(?:\\s(?:рр\\.?|рок(?:и|ів|ах)))?', '\\d0-?(?:ті|х|их)\\s(?:рр\\.?|рок(?:и|ів|ах))'],
  },
  bg: { century: 'век', suffix: '-?(?:и|ти|ви)', decades: ['%-?те(?:\\sгодини)?', '\\d0-?те\\sгодини'] },
  sr: {
    century: 'век|вијек|vek|vijek',
    suffix: '\\.',
    decades: ['%-?(?:их|ih|е|e)(?:\\s(?:година|godina))?', '\\d0-?(?:их|ih)\\s(?:година|godina)'],
  },
  hr: {
    century: 'stoljeć',
    abbreviated: 'st.',
    suffix: '\\.',
    decades: ['%-?(?:ih|e)(?:\\sgodina)?', '\\d0-?(?:ih|e)\\sgodina'],
  },
  el: { century: 'αιών', abbreviated: 'αι.', suffix: 'ος|ου|ο', decades: ["δεκαετια\\p{L}?\\sτου\\s'?#"] },
  tr: {
    century: 'yüzyıl|yy.|asır|asr',
    suffix: "\\.|'?(?:inci|nci|uncu|ncu)",
    ordinals:
      'birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu on_birinci on_ikinci on_üçüncü on_dördüncü on_beşinci on_altıncı on_yedinci on_sekizinci on_dokuzuncu yirminci yirmi_birinci',
    decades: ["#'?(?:lar|ler|li\\syil|lu\\syil)"],
    tens: {
      words: 'onlu yirmili otuzlu kırklı ellili altmışlı yetmişli seksenli doksanlı',
      after: 'yıllar|yılların|yıllarda|yıllarında',
    },
  },
  az: {
    century: 'əsr|yüzil',
    suffix: "-?'?(?:ci|cu|inci|nci|uncu)",
    ordinals:
      'birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu on_birinci on_ikinci on_üçüncü on_dördüncü on_beşinci on_altıncı on_yeddinci on_səkkizinci on_doqquzuncu iyirminci iyirmi_birinci',
    decades: ["#-?'?(?:ci|cu)\\sillər"],
    tens: {
      words: 'onuncu iyirminci otuzuncu qırxıncı əllinci altmışıncı yetmişinci səksəninci doxsanıncı',
      after: 'illər|illərin|illərdə|illərində|illərinin|illərindən',
    },
  },
  hy: {
    century: 'դար',
    abbreviated: 'դ.|դդ.',
    suffix: '-?(?:րդ|ին)',
    ordinals:
      'առաջին երկրորդ երրորդ չորրորդ հինգերորդ վեցերորդ յոթերորդ ութերորդ իններորդ|իններորդ տասներորդ տասնմեկերորդ տասներկուերորդ տասներեքերորդ տասնչորսերորդ տասնհինգերորդ տասնվեցերորդ տասնյոթերորդ տասնութերորդ տասնիններորդ|տասնինիներորդ քսաներորդ քսանմեկերորդ',
    decades: ['#-?(?:ական|ականների|ականներին|ականներ)(?:\\sթվական\\p{L}{0,6})?'],
    tens: {
      words: 'տասական քսանական երեսունական քառասունական հիսունական վաթսունական յոթանասունական ութսունական իննսունական',
      after: 'թվականներ|թվականների|թվականներին|թթ.|թվականներից',
    },
  },
  ka: { century: 'საუკუნ', suffix: '-?(?:ე|ის)', decades: ['#-?(?:იან)\\s?წლებ'] },
  ar: {
    century: 'القرن|قرن|القرنين|للقرن|والقرن|بالقرن',
    isFirst: true,
    ordinals:
      'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر العشرين|العشرون الحادي_والعشرين|الحادي_والعشرون',
    decades: ['(?:عقد|سنوات|اعوام|فترة|ال)\\s?%(?:ات)?', '%ات'],
    tens: {
      words:
        '- عشرينيات|عشرينات ثلاثينيات|ثلاثينات أربعينيات|أربعينات خمسينيات|خمسينات ستينيات|ستينات سبعينيات|سبعينات ثمانينيات|ثمانينات تسعينيات|تسعينات',
    },
  },
  fa: {
    century: 'قرن|سده|سدهٔ|سده‌ی',
    isFirst: true,
    suffix: '‌?م|ام',
    ordinals:
      'یکم|اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم|هیجدهم نوزدهم بیستم بیست_و_یکم',
    decades: ['دهه(?:\\sی|ی|ٔ)?\\s%'],
  },
  he: {
    century: 'המאה|במאה|מהמאה|למאה|והמאה|שבמאה',
    isFirst: true,
    ordinals:
      'הראשונה השנייה השלישית הרביעית החמישית השישית השביעית השמינית התשיעית העשירית האחת_עשרה|האחת-עשרה השתים_עשרה|השתים-עשרה השלוש_עשרה|השלוש-עשרה הארבע_עשרה|הארבע-עשרה החמש_עשרה|החמש-עשרה השש_עשרה|השש-עשרה השבע_עשרה|השבע-עשרה השמונה_עשרה|השמונה-עשרה התשע_עשרה|התשע-עשרה העשרים העשרים_ואחת',
    decades: ['(?:שנות|לשנות|משנות)\\sה-?#'],
  },
  hi: { century: 'शताब्दी|सदी', suffix: 'वीं|वी', decades: ['%\\s(?:के|का|की)\\sदशक'] },
  zh: { century: '世纪|世紀', decades: ['%年代', '\\d0年代'] },
  ja: { century: '世紀', decades: ['%年代', '\\d0年代'] },
  ko: { century: '세기', decades: ['%년대', '\\d0년대'] },
  vi: { century: 'thế kỷ|thế kỉ', isFirst: true, decades: ['(?:thap nien|thap ky|nhung nam)\\s#'] },
  id: { century: 'abad', isFirst: true, suffix: '-', decades: ['(?:tahun\\s)?%-an', 'tahun\\s\\d0-an'] },
};
