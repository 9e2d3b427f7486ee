/**
 * Words of doubt that stand directly at a date or a time of day, by language; alternatives are divided by strokes, and their
 * stops may be missing. `before` and `after` say that it is about so, `ofDates` the same of days, months and years alone ("um
 * 1702" is about 1702, "um 14 Uhr" at two o'clock), `ofTimes` of times; `perhaps` that it is not certain.
 */
export interface DoubtWords {
  readonly before: string;
  readonly ofDates?: string;
  /** The same of times of day alone: "sur les cinq heures". */
  readonly ofTimes?: string;
  readonly after?: string;
  readonly perhaps?: string;
  /** Words after which those of `before` mean something else: "a book about 1968". */
  readonly not?: string;
}

export const doubtWords: Readonly<Record<string, DoubtWords>> = {
  en: {
    before: 'about|around|approximately|approx.|roughly|on or about|at or about|somewhere around|some time around',
    after: 'or so|or thereabouts|or thereabout|approximately|approx.',
    perhaps: 'perhaps|possibly|probably|maybe|presumably',
    not: 'book|books|film|novel|story|report|reports|talk|talks|article|statement|news|questions|wrote|writes|spoke|asked|said|told|know|knew|heard|think|thought|all|what|rallied|turned|looked|gathered|wrapped',
  },
  fr: {
    before:
      'environ|autour de|autour du|aux alentours de|aux alentours du|aux environs de|aux environs du|à peu près|env.|vers',
    ofDates: 'v.',
    ofTimes: 'sur|sur les|sur le coup de',
    after: 'environ',
    perhaps: 'peut-être|probablement|sans doute|vraisemblablement',
  },
  de: {
    before: 'etwa|ungefähr|zirka|gegen|rund',
    ofDates: 'um',
    after: 'etwa|ungefähr|herum',
    perhaps: 'vielleicht|vermutlich|wahrscheinlich|möglicherweise|wohl',
  },
  es: {
    before: 'hacia|alrededor de|alrededor del|cerca de|cerca del|aproximadamente|en torno a|en torno al|a eso de|sobre las',
    after: 'aproximadamente|más o menos|poco más o menos',
    perhaps: 'quizá|quizás|tal vez|acaso|probablemente|posiblemente',
  },
  ca: { before: 'cap a|cap al|vers|aproximadament|al voltant de|al voltant del|devers|a l’entorn de', after: 'aproximadament' },
  gl: { before: 'cara a|ao redor de|arredor de|cerca de|aproximadamente', after: 'aproximadamente' },
  it: {
    before: 'verso|intorno|all’incirca|attorno|pressappoco|approssimativamente',
    ofTimes: 'sulle|sul',
    after: 'circa|all’incirca',
    perhaps: 'forse|probabilmente',
  },
  pt: {
    before: 'por volta de|por volta do|por volta das|cerca de|aproximadamente|em torno de|ao redor de|lá por',
    after: 'aproximadamente|mais ou menos',
    perhaps: 'talvez|provavelmente|possivelmente',
  },
  ro: {
    before: 'cca.|pe la|în jurul|aproximativ|prin jurul',
    ofDates: 'prin',
    after: 'aproximativ',
    perhaps: 'poate|probabil',
  },
  nl: {
    before: 'omstreeks|rond|ongeveer|omtrent',
    ofTimes: 'tegen',
    after: 'ongeveer',
    perhaps: 'misschien|waarschijnlijk|vermoedelijk',
  },
  sv: { before: 'omkring|cirka|ungefär|runt|kring', ofDates: 'åren kring', perhaps: 'kanske|troligen|möjligen' },
  da: { before: 'omkring|cirka|omtrent|rundt', perhaps: 'måske|muligvis|formentlig' },
  nb: { before: 'omkring|cirka|omtrent|rundt|om lag', perhaps: 'kanskje|muligens|trolig' },
  nn: { before: 'omkring|cirka|omtrent|rundt|om lag', perhaps: 'kanskje|truleg' },
  is: { before: 'kringum|um það bil', ofDates: 'um' },
  fi: {
    before: 'noin|n.|suunnilleen|likimain|arviolta',
    after: 'tienoilla|paikkeilla|vaiheilla|tietämillä|korvilla|maissa',
    perhaps: 'ehkä|mahdollisesti|luultavasti',
  },
  et: { before: 'umbes|u.', after: 'paiku', perhaps: 'võib-olla|arvatavasti' },
  lv: { before: 'ap|apmēram|aptuveni', after: 'apmēram', perhaps: 'varbūt|iespējams' },
  lt: { before: 'apie|maždaug|apytiksliai', perhaps: 'galbūt|tikriausiai' },
  pl: { before: 'około|ok.|koło|mniej więcej|w przybliżeniu', perhaps: 'może|prawdopodobnie|zapewne' },
  cs: { before: 'kolem|okolo|asi|přibližně|cca.|zhruba', perhaps: 'snad|možná|pravděpodobně' },
  sk: { before: 'okolo|asi|približne|cca.|zhruba', perhaps: 'azda|možno|pravdepodobne' },
  sl: { before: 'okoli|okrog|približno|ok.', perhaps: 'morda|verjetno' },
  hr: { before: 'oko|otprilike|približno', perhaps: 'možda|vjerojatno' },
  bs: { before: 'oko|otprilike|približno', perhaps: 'možda|vjerovatno' },
  sr: { before: 'око|отприлике|приближно|oko|otprilike|približno', perhaps: 'можда|вероватно|možda|verovatno' },
  mk: { before: 'околу|приближно', perhaps: 'можеби|веројатно' },
  bg: { before: 'около|приблизително|към|ок.', perhaps: 'може би|вероятно' },
  hu: {
    before: 'kb.|körülbelül|nagyjából|hozzávetőleg',
    after: 'körül|körüli|táján|tájt|tájban|magasságában',
    perhaps: 'talán|valószínűleg|feltehetően',
  },
  ru: {
    before: 'около|ок.|приблизительно|примерно|ориентировочно',
    after: 'приблизительно|примерно|или около того',
    perhaps: 'возможно|вероятно|предположительно|может быть',
  },
  uk: { before: 'близько|бл.|приблизно|орієнтовно|біля', after: 'приблизно', perhaps: 'можливо|імовірно|ймовірно' },
  be: { before: 'каля|прыблізна|прыкладна', perhaps: 'магчыма|верагодна' },
  el: {
    before: 'περίπου|γύρω στο|γύρω στα|γύρω στις|περί το|περί τα|π.',
    ofTimes: 'κατά',
    after: 'περίπου',
    perhaps: 'ίσως|πιθανόν|πιθανώς',
  },
  sq: { before: 'rreth|afërsisht|aty nga', perhaps: 'ndoshta|mbase' },
  tr: {
    before: 'yaklaşık|yaklaşık olarak|takriben|aşağı yukarı|tahminen',
    after: 'civarı|civarında|civarlarında|dolayları|dolaylarında|sıralarında|sularında|sıraları',
    perhaps: 'belki|muhtemelen',
  },
  az: {
    before: 'təxminən|təqribən|təxm.|haradasa|тәхминән|тәгрибән',
    after: 'civarında|ətrafında|radələrində|təxminən|dolaylarında',
    perhaps: 'bəlkə|ehtimal ki|yəqin ki|güman ki',
  },
  kk: { before: 'шамамен|шамасында|жуық', after: 'шамасында|шамалары', perhaps: 'мүмкін' },
  ky: { before: 'болжол менен', after: 'чамасында', perhaps: 'мүмкүн' },
  uz: { before: 'taxminan|tahminan', after: 'atrofida|atroflarida', perhaps: 'ehtimol' },
  ka: { before: 'დაახლოებით|დაახ.', after: 'ახლოს', perhaps: 'შესაძლოა|სავარაუდოდ' },
  hy: {
    before: 'մոտ|մոտավորապես|շուրջ|մօտ|մօտաւորապէս|մոտ.',
    after: 'մոտ|մոտերը|մոտերքը|շուրջը|սահմաններում',
    perhaps: 'գուցե|հավանաբար|թերևս',
  },
  ar: {
    before: 'حوالي|حوالى|نحو|قرابة|زهاء|تقريبا|تقريبًا|تقريباً|ما يقارب|في حدود|في نحو|في حوالي',
    after: 'تقريبا|تقريبًا|تقريباً',
    perhaps: 'ربما|لعله|على الأرجح',
  },
  fa: {
    before: 'حدود|در حدود|حدوداً|حدودا|تقریبا|تقریباً|حوالی|در حوالی|نزدیک به|نزدیک',
    after: 'تقریبا|تقریباً',
    perhaps: 'شاید|احتمالا|احتمالاً',
  },
  ur: { before: 'تقریباً|تقریبا|لگ بھگ|قریب', after: 'کے لگ بھگ|کے قریب|کے آس پاس', perhaps: 'شاید|غالباً' },
  he: { before: 'בערך|לערך|בסביבות|סביב|בקירוב|בערך ב|סמוך ל|כ', after: 'בערך|לערך|בקירוב', perhaps: 'אולי|כנראה|ייתכן' },
  hi: { before: 'लगभग|करीब|क़रीब|तकरीबन|अनुमानतः', after: 'के आसपास|के आस-पास|के लगभग|के करीब', perhaps: 'शायद|संभवतः' },
  bn: { before: 'আনুমানিক|প্রায়', after: 'নাগাদ|এর দিকে|দিকে|এর কাছাকাছি', perhaps: 'সম্ভবত|হয়তো' },
  zh: {
    before: '约|約|大约|大約|大概|约在|約在|大约在|大約在|大概在|约于|約於|大约于|约莫',
    after: '前后|前後|左右|许|許',
    perhaps: '可能在|可能于|也许在|或许在|大概是',
    not: '条|條|公|合|和|签|簽|纽|紐|预|預|盟|契|誓|节|節|制|邀|相|失|特|履|毁|毀|新|旧|舊|北|华|華',
  },
  ja: {
    before: '約|およそ|おおよそ|大体|だいたい|ほぼ',
    after: '頃|ごろ|ころ|前後|あたり|辺り',
    perhaps: 'おそらく|多分|たぶん|恐らく',
    not: '条|契|公|盟|和|予|誓|制|節|特|新|旧|婚|解|規',
  },
  ko: {
    before: '약|대략|어림잡아',
    after: '경|무렵|쯤|즈음|께|전후|가량',
    perhaps: '아마|아마도',
  },
  vi: { before: 'khoảng|vào khoảng|chừng|độ', perhaps: 'có lẽ|có thể' },
  id: { before: 'sekitar|kira-kira|kurang lebih|lebih kurang', perhaps: 'mungkin|barangkali' },
  ms: { before: 'sekitar|kira-kira|lebih kurang', perhaps: 'mungkin|barangkali' },
  th: { before: 'ประมาณ|ราว|ราวๆ|ราว ๆ|โดยประมาณ', after: 'โดยประมาณ', perhaps: 'อาจจะ|คงจะ|น่าจะ' },
  eu: { before: 'gutxi gorabehera', after: 'inguruan|inguru|aldera', perhaps: 'agian|beharbada' },
};
