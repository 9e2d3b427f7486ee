/**
 * What languages write years with besides the words of `text/numbers`, each word with its number. A stroke divides forms. Beginnings of
 * ordinals are those a year may end in: "тысяча восемьсот десятого года".
 */
export interface YearNumberWords {
  readonly more?: string;
  readonly ordinals?: string;
  /** Endings that make an ordinal of any number, as a pattern. */
  readonly ordinalEnding?: string;
  /** Whether several numbers are written as one word: "achtzehnhundertzehn". */
  readonly isJoined?: true;
  /** Whether the ones stand before the tens. */
  readonly hasOnesFirst?: true;
  /** Whether a year may be told as two numbers: "eighteen ten". */
  readonly hasPairs?: true;
  /** A letter that is written at the next word: "and". */
  readonly prefix?: string;
  /** Words in a year of which it is certain that it is one. */
  readonly sure?: string;
  /** Words before a year besides those of `inYear`: "in", "since". */
  readonly inYear?: string;
}

const hundreds = (words: string) =>
  words
    .split(' ')
    .map((forms, index) => `${forms}=${(index + 2) * 100}`)
    .join(' ');

export const yearNumberWords: Readonly<Record<string, YearNumberWords>> = {
  en: { hasPairs: true, inYear: 'in since until till by before after around about' },
  fr: { more: 'mil=1000', sure: 'mil', inYear: 'avant après jusqu’en' },
  de: { more: 'einhundert=100 dreissig=30', isJoined: true, hasOnesFirst: true, inYear: 'seit bis nach vor in' },
  nl: { isJoined: true, hasOnesFirst: true, inYear: 'in sinds tot na voor' },
  sv: { more: 'ett=1 aderton=18', isJoined: true, inYear: 'år sedan' },
  es: { more: 'quinientos=500 setecientos=700 novecientos=900', isJoined: true, inYear: 'antes después' },
  it: { more: 'cent=100 tre=3', isJoined: true, inYear: 'nel dal del al verso' },
  pt: {
    more: hundreds('duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'),
    inYear: 'em desde até',
  },
  ru: {
    more: hundreds('двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'),
    ordinals:
      'перв=1 втор=2 трет=3 четвёрт=4 пят=5 шест=6 седьм=7 восьм=8 девят=9 десят=10 одиннадцат=11 двенадцат=12 тринадцат=13 четырнадцат=14 пятнадцат=15 шестнадцат=16 семнадцат=17 восемнадцат=18 девятнадцат=19 двадцат=20 тридцат=30 сороков=40 пятидесят=50 шестидесят=60 семидесят=70 восьмидесят=80 девяност=90 сот=100 двухсот=200 трёхсот=300 четырёхсот=400 пятисот=500 шестисот=600 семисот=700 восьмисот=800 девятисот=900 двухтысячн=2000',
  },
  uk: {
    more: hundreds('двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот'),
    ordinals:
      'перш=1 друг=2 трет=3 четверт=4 п’ят=5 шост=6 сьом=7 восьм=8 дев’ят=9 десят=10 одинадцят=11 дванадцят=12 тринадцят=13 чотирнадцят=14 п’ятнадцят=15 шістнадцят=16 сімнадцят=17 вісімнадцят=18 дев’ятнадцят=19 двадцят=20 тридцят=30 сороков=40 п’ятдесят=50 шістдесят=60 сімдесят=70 вісімдесят=80 дев’яност=90 сот=100 п’ятисот=500 шестисот=600 семисот=700 восьмисот=800 дев’ятисот=900 двотисячн=2000',
  },
  pl: {
    more: hundreds('dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset'),
    ordinals:
      'pierwsz=1 drug=2 trzeci=3 czwart=4 piąt=5 szóst=6 siódm=7 ósm=8 dziewiąt=9 dziesiąt=10 jedenast=11 dwunast=12 trzynast=13 czternast=14 piętnast=15 szesnast=16 siedemnast=17 osiemnast=18 dziewiętnast=19 dwudziest=20 trzydziest=30 czterdziest=40 pięćdziesiąt=50 sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 dziewięćdziesiąt=90 setn=100 pięćsetn=500 sześćsetn=600 siedemsetn=700 osiemsetn=800 dziewięćsetn=900 dwutysięczn=2000',
  },
  tr: { more: 'dörd=4', ordinalEnding: '[iu]?nc[iu]', isJoined: true },
  az: { ordinalEnding: '[iu]?nc[iu]', isJoined: true },
  ar: {
    more: 'مائتين=200 مئتين=200 مائتان=200 اثنا=2 اثنتا=2 اثني=2 اثنتي=2 احدى=1 احد=1 ألفين=2000 ألفان=2000',
    ...{ isJoined: true, hasOnesFirst: true, prefix: 'و' },
  },
};
