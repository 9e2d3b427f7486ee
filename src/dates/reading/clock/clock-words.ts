/**
 * Words around a time of day that `Intl` does not give, by language; alternatives are divided by strokes, and their stops may be
 * missing. What needs `at` is otherwise more often something else: "14 heures" is a length of time, "le midi" the south.
 */
export interface ClockWords {
  /** Words before a time: "at", "until". */
  readonly at: string;
  /** Words before an hour, which make any number one: "Saat 14". */
  readonly clock?: string;
  /** Words after the hour, which make any number one: "14 Uhr". */
  readonly hours?: string;
  /** Words after the hour that need `at`. */
  readonly hoursAtWord?: string;
  /** Words after an hour and its minutes in four digits: "1411 hours". */
  readonly militaryHours?: string;
  readonly minutes?: string;
  readonly seconds?: string;
  /** Parts of the day before or after the time. At night, hours from six are those before midnight. */
  readonly am?: string;
  readonly pm?: string;
  readonly night?: string;
  readonly noon?: string;
  readonly midnight?: string;
  /** The same, which need `at`. */
  readonly noonAtWord?: string;
  readonly midnightAtWord?: string;
  /**
   * The hours from one to twelve or more in words, which need `hours`, or `at` and `hoursAtWord`; a low line stands for a space,
   * and a stroke divides the forms of one.
   */
  readonly hourWords?: string;
  /** "half past", before or after the hour. */
  readonly half?: string;
  /** Whether a part of the day stands before its time, which makes any number an hour: "下午2点". */
  readonly partFirst?: boolean;
  /** Whether a dot may stand between hours and minutes after `at`, beside a date: "a las 14.11". */
  readonly hasDots?: boolean;
  /** Whether a part of the day after a number makes it an hour: "2 p.m.". In Russian, "2 дня" are two days. */
  readonly partIsEnough?: boolean;
}

export const clockWords: Readonly<Record<string, ClockWords>> = {
  en: {
    partIsEnough: true,
    hasDots: true,
    at: 'at|by|until|till|from|about|around|before|after|since|between|approximately|circa|exactly at|only at|it was|past',
    hours: "o'clock|oclock",
    minutes: 'minutes|minute|min.',
    hoursAtWord: 'sharp|precisely',
    militaryHours: 'hours|hrs.|hr.|h.',
    am: 'a.m.|in the morning|of the morning|in the forenoon|before noon',
    pm: 'p.m.|in the afternoon|in the evening|of the afternoon|of the evening',
    night: 'at night|of the night',
    noon: 'noon|midday|mid-day',
    midnight: 'midnight|mid-night',
    hourWords: 'one two three four five six seven eight nine ten eleven twelve',
  },
  fr: {
    at: 'à|vers|dès|avant|après|jusqu’à|entre|depuis|environ|sur|sur les|sur le coup de|aux',
    hoursAtWord: 'h.|heures|heure|hres',
    minutes: 'min.|minutes|mn|m.',
    seconds: 's.|secondes',
    am: 'du matin|du mat',
    pm: 'de l’après-midi|du soir|de l’après-dînée|de relevée',
    night: 'de la nuit',
    noonAtWord: 'midi',
    midnight: 'minuit',
    hourWords: 'une deux trois quatre cinq six sept huit neuf dix onze douze',
    half: 'et demie',
  },
  de: {
    at: 'um|gegen|ab|bis|vor|nach|seit|von|zwischen|kurz vor|kurz nach',
    hours: 'Uhr',
    minutes: 'Minuten|Minute|Min.',
    hoursAtWord: 'h.',
    militaryHours: 'Uhr',
    am: 'vormittags|morgens|früh|am Morgen|am Vormittag',
    pm: 'nachmittags|abends|am Nachmittag|am Abend',
    night: 'nachts|in der Nacht',
    noon: 'mittags|am Mittag',
    noonAtWord: 'Mittag',
    midnight: 'Mitternacht|mitternachts',
    hourWords: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  },
  es: {
    hasDots: true,
    partIsEnough: true,
    at: 'a las|a la|las|hacia las|desde las|hasta las|sobre las|entre las',
    hoursAtWord: 'h.|hs.|hrs.|horas|hora|en punto|horas en punto',
    militaryHours: 'horas|hrs.|h.',
    minutes: 'min.|minutos',
    am: 'de la mañana|de la madrugada|a. m.|de la madrugá',
    pm: 'de la tarde|p. m.',
    night: 'de la noche',
    noon: 'mediodía',
    midnight: 'medianoche',
    hourWords: 'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
    half: 'y media',
  },
  it: {
    hasDots: true,
    at: 'alle|dalle|fino alle|verso le|le|a|verso|da|all’',
    clock: 'ore|h.',
    hoursAtWord: 'in punto',
    minutes: 'minuti|minuto|min.',
    hourWords: 'una due tre quattro cinque sei sette otto nove dieci undici dodici',
    am: 'del mattino|di mattina|antimeridiane|ant.',
    pm: 'del pomeriggio|di sera|pomeridiane|pom.|della sera',
    night: 'di notte|della notte',
    noonAtWord: 'mezzogiorno',
    midnight: 'mezzanotte',
  },
  pt: {
    partIsEnough: true,
    hasDots: true,
    at: 'às|à|pelas|até às|desde as|das|entre as|as',
    hoursAtWord: 'h.|hs.|horas|hora|em ponto|horas em ponto',
    hourWords: 'uma duas três quatro cinco seis sete oito nove dez onze doze',
    minutes: 'min.|minutos',
    am: 'da manhã|da madrugada',
    pm: 'da tarde',
    night: 'da noite',
    noon: 'meio-dia',
    midnight: 'meia-noite',
  },
  nl: {
    at: 'om|tegen|rond|vanaf|tot|tussen',
    hours: 'uur|u.',
    minutes: 'minuten|min.',
    am: '’s morgens|’s ochtends',
    pm: '’s middags|’s avonds',
  },
  sv: { at: 'vid|till|från|mellan', clock: 'klockan|kl.', midnight: 'midnatt' },
  da: { at: 'ved|til|fra|mellem', clock: 'klokken|kl.', midnight: 'midnat' },
  nb: { at: 'ved|til|fra|mellom', clock: 'klokken|klokka|kl.', midnight: 'midnatt' },
  fi: { at: 'noin', clock: 'kello|klo', midnight: 'keskiyöllä' },
  pl: {
    hasDots: true,
    at: 'o|około|do|od|przed|po|między',
    clock: 'o godzinie|godz.|godzinie|godziny|godzina|godzinę',
    minutes: 'minut|minuty|min.',
    hourWords:
      'pierwszej|pierwsza drugiej|druga trzeciej|trzecia czwartej|czwarta piątej|piąta szóstej|szósta siódmej|siódma ósmej|ósma dziewiątej|dziewiąta dziesiątej|dziesiąta jedenastej|jedenasta dwunastej|dwunasta trzynastej czternastej piętnastej szesnastej siedemnastej osiemnastej dziewiętnastej dwudziestej dwudziestej_pierwszej dwudziestej_drugiej dwudziestej_trzeciej dwudziestej_czwartej',
    am: 'rano|przed południem',
    pm: 'po południu|wieczorem',
    night: 'w nocy',
    midnightAtWord: 'północy',
  },
  cs: {
    at: 'v|ve|od|do|kolem|před|po',
    hours: 'hod.',
    hoursAtWord: 'hodin|hodiny|hodině|hodinu|h.',
    minutes: 'minut|minuty|min.',
    hourWords:
      'jednu|jedné dvě|druhé tři|třetí čtyři|čtvrté pět|páté šest|šesté sedm|sedmé osm|osmé devět|deváté deset|desáté jedenáct|jedenácté dvanáct|dvanácté',
    am: 'ráno|ranní|dopoledne',
    pm: 'odpoledne|večer|večerní',
    night: 'v noci|noční',
  },
  hu: { at: '', hours: 'órakor|órától|óráig', hoursAtWord: 'óra' },
  ro: { at: 'la|de la|până la', clock: 'ora|orele', noonAtWord: 'amiază', midnight: 'miezul nopții' },
  ru: {
    hasDots: true,
    at: 'в|во|к|до|с|около|после|ровно в|примерно в|между',
    hoursAtWord: 'ч.|час.|часов|часа|часам|час|часу|пополуночи|пополудни',
    minutes: 'мин.|минут|минуты|минуту|минутам|м.',
    seconds: 'сек.|секунд|секунды',
    am: 'утра|пополуночи|по полуночи|утром',
    pm: 'дня|вечера|пополудни|по полудни',
    night: 'ночи|ночью',
    noon: 'полдень|полудня|полудню',
    midnight: 'полночь|полуночи|полночи',
    hourWords: 'час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
  },
  uk: {
    hasDots: true,
    at: 'о|об|до|з|близько|після|між',
    clock: 'о годині',
    hoursAtWord: 'год.|години|годині|годин|година',
    minutes: 'хв.|хвилин|хвилини',
    hourWords:
      'першій|першу другій|другу|другої третій|третю|третьої четвертій|четверту|четвертої п’ятій|п’яту|п’ятої шостій|шосту|шостої сьомій|сьому|сьомої восьмій|восьму|восьмої дев’ятій|дев’яту|дев’ятої десятій|десяту|десятої одинадцятій|одинадцяту|одинадцятої дванадцятій|дванадцяту|дванадцятої',
    am: 'ранку|пополуночі',
    pm: 'дня|вечора|пополудні',
    night: 'ночі',
    noon: 'полудень|опівдні',
    midnight: 'північ|опівночі',
  },
  el: {
    partIsEnough: true,
    at: 'στις|στη|περίπου|από τις|μέχρι τις|τις|κατά τις|γύρω στις',
    hourWords: 'μία δύο τρεις τέσσερις πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα',
    am: 'π.μ.|το πρωί',
    pm: 'μ.μ.|το απόγευμα|το βράδυ',
  },
  tr: {
    partFirst: true,
    at: 'saat',
    clock: 'saat|saati|saatler',
    am: 'sabah|sabahleyin',
    pm: 'öğleden sonra|akşam',
    night: 'gece',
    midnight: 'gece yarısı|gece yarısında',
  },
  az: {
    partFirst: true,
    at: 'saat',
    clock: 'saat|saatı|saatlar',
    minutes: 'dəqiqə',
    am: 'səhər|sübh',
    pm: 'günortadan sonra|axşam|günorta',
    night: 'gecə',
    midnight: 'gecə yarısı|gecəyarısı|gecə yarısında|gecəyarı',
  },
  hy: {
    partFirst: true,
    at: 'ժամը|ժամի|ժ.',
    clock: 'ժամը|ժ.|ժամ',
    minutes: 'րոպե',
    am: 'առավոտյան|առավոտվա|կեսօրից առաջ',
    pm: 'երեկոյան|կեսօրից հետո|ցերեկվա|ցերեկը',
    night: 'գիշերվա|գիշերը',
    noon: 'կեսօրին|կեսօր',
    midnight: 'կեսգիշերին|կեսգիշեր',
  },
  ka: { at: '', hoursAtWord: 'საათზე', hours: 'საათზე' },
  ar: {
    at: 'الساعة|في الساعة|عند الساعة|حتى الساعة|حوالي الساعة|ساعة|في|عند|بين',
    clock: 'الساعة|للساعة|بالساعة|والساعة',
    am: 'صباحا|صباحًا|صباحاً|ص|فجرا|فجراً|من صباح|قبل الظهر|من الصباح',
    pm: 'مساء|مساءً|م|ظهرا|ظهراً|عصرا|عصراً|بعد الظهر|من مساء|من بعد ظهر',
    night: 'ليلا|ليلاً',
    noonAtWord: 'الظهر',
    midnight: 'منتصف الليل',
    hourWords: 'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة الثانية_عشرة',
  },
  fa: {
    at: 'ساعت|در ساعت',
    clock: 'ساعت',
    minutes: 'دقیقه',
    am: 'صبح|بامداد|ق.ظ.|قبل از ظهر|پیش از ظهر',
    pm: 'عصر|بعدازظهر|بعد از ظهر|ب.ظ.',
    night: 'شب',
    midnight: 'نیمه‌شب|نیمه شب',
  },
  ur: { at: '', hours: 'بجے', am: 'صبح', pm: 'شام|دوپہر', night: 'رات' },
  he: {
    at: 'בשעה|משעה|עד שעה|לפני|אחרי|בסביבות|השעה',
    clock: 'בשעה|משעה|לשעה|השעה|שעה',
    am: 'בבוקר|לפנה"צ',
    pm: 'אחר הצהריים|אחה"צ|בערב|בצהריים',
    night: 'בלילה',
    midnight: 'חצות|בחצות',
  },
  hi: {
    partFirst: true,
    at: '',
    hours: 'बजे|बज',
    minutes: 'बजकर|मिनट',
    am: 'सुबह|प्रातः|सवेरे|पूर्वाह्न',
    pm: 'शाम|दोपहर|अपराह्न|सायं',
    night: 'रात',
    midnight: 'आधी रात|मध्यरात्रि',
  },
  zh: {
    partFirst: true,
    at: '',
    hours: '时|時|点钟|點鐘|点整|點整',
    hoursAtWord: '点|點',
    minutes: '分',
    seconds: '秒',
    am: '上午|早上|凌晨|清晨|早晨|清早|晨|今晨|午前',
    pm: '下午|傍晚|午后|午後',
    night: '晚上|夜间|夜里|深夜|夜晚|晚|夜|当晚',
    noon: '正午',
    midnight: '午夜|子夜',
    half: '半',
  },
  ja: {
    partFirst: true,
    at: '',
    hours: '時',
    minutes: '分',
    seconds: '秒',
    am: '午前|朝|早朝|未明',
    pm: '午後|夕方',
    night: '夜|深夜',
    noon: '正午',
    midnight: '真夜中',
    half: '半',
  },
  ko: {
    partFirst: true,
    at: '',
    hours: '시',
    minutes: '분',
    seconds: '초',
    am: '오전|새벽|아침',
    pm: '오후|저녁',
    night: '밤',
    noon: '정오',
    midnight: '자정',
    half: '반',
    hourWords: '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두',
  },
  vi: { partIsEnough: true, at: 'lúc|vào lúc|từ|đến', hours: 'giờ', minutes: 'phút', am: 'sáng', pm: 'chiều|tối' },
  id: { partIsEnough: true, at: 'pukul|jam', clock: 'pukul|jam', am: 'pagi', pm: 'siang|sore|malam' },
};
