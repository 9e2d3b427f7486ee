import { looseWords } from './loose-words.ts';
import { readable } from './readable.ts';

/** Patterns of the names of the eras before and after the year 1, in the form that `readable` gives text. */
export interface EraWords {
  readonly before: string;
  readonly after: string;
}

/** Names of the two eras that `Intl` does not give, by language; stops and spaces in them may be missing. */
const names: Readonly<Record<string, readonly [before: string, after: string]>> = {
  en: [
    'B.C.E.|B.C.|before Christ|before the Common Era|before our era',
    'A.D.|C.E.|Anno Domini|of our era|of the Common Era|after Christ',
  ],
  fr: [
    'av. J.-C.|avant J.-C.|avant Jésus-Christ|avant notre ère|av. n. è.|A.E.C.',
    'ap. J.-C.|apr. J.-C.|après J.-C.|après Jésus-Christ|de notre ère|de n. è.',
  ],
  de: [
    'v. Chr.|vor Chr.|vor Christus|vor Christi Geburt|v. u. Z.|vor unserer Zeitrechnung|vor unserer Zeit',
    'n. Chr.|nach Chr.|nach Christus|nach Christi Geburt|n. u. Z.|u. Z.|unserer Zeitrechnung',
  ],
  es: [
    'a. C.|a. de C.|a. J. C.|a. de J. C.|antes de Cristo|antes de Jesucristo|a. e. c.|a. n. e.|antes de nuestra era',
    'd. C.|d. de C.|d. J. C.|después de Cristo|de nuestra era|e. c.|n. e.',
  ],
  it: ['a. C.|av. C.|avanti Cristo', 'd. C.|dopo Cristo'],
  pt: ['a. C.|antes de Cristo|a. e. c.', 'd. C.|depois de Cristo|e. c.'],
  ca: ['a. C.|abans de Crist', 'd. C.|després de Crist'],
  ro: ['î. Hr.|î. e. n.|înainte de Hristos', 'd. Hr.|e. n.|după Hristos'],
  nl: ['v. Chr.|voor Christus|v. C.', 'n. Chr.|na Christus'],
  sv: ['f. Kr.|före Kristus|f. v. t.', 'e. Kr.|efter Kristus|e. v. t.'],
  da: ['f. Kr.|f. v. t.', 'e. Kr.|e. v. t.'],
  nb: ['f. Kr.|f. v. t.', 'e. Kr.|e. v. t.'],
  fi: ['eKr.|eaa.|ennen Kristusta', 'jKr.|jaa.|jälkeen Kristuksen'],
  pl: ['p. n. e.|przed Chr.|przed naszą erą|przed Chrystusem', 'n. e.|po Chr.|naszej ery|po Chrystusie'],
  cs: ['př. n. l.|př. Kr.|před naším letopočtem|před Kristem', 'n. l.|po Kr.|našeho letopočtu'],
  sk: ['pred n. l.|pred Kr.', 'n. l.|po Kr.'],
  hu: ['i. e.|Kr. e.', 'i. sz.|Kr. u.'],
  hr: ['pr. Kr.|pr. n. e.|prije Krista', 'po Kr.|n. e.|poslije Krista'],
  sr: ['п. н. е.|пре нове ере|пре н. е.|pre n. e.', 'н. е.|нове ере|n. e.'],
  bg: ['пр. н. е.|пр. Хр.|преди новата ера', 'от н. е.|сл. Хр.|от новата ера'],
  ru: [
    'до н. э.|до нашей эры|до Р. Х.|до Р. Хр.|до Рождества Христова|до новой эры|до хр. э.',
    'н. э.|нашей эры|по Р. Х.|по Р. Хр.|от Р. Х.|от Рождества Христова|новой эры',
  ],
  uk: ['до н. е.|до нашої ери|до Р. Х.', 'н. е.|нашої ери|від Р. Х.'],
  be: ['да н. э.|да нашай эры', 'н. э.|нашай эры'],
  el: ['π. Χ.|προ Χριστού|π. κ. ε.', 'μ. Χ.|μετά Χριστόν|κ. ε.'],
  tr: ['M. Ö.|MÖ|milattan önce|İ. Ö.|İsa’dan önce', 'M. S.|MS|milattan sonra|İ. S.|İsa’dan sonra'],
  az: [
    'e. ə.|b. e. ə.|eramızdan əvvəl|bizim eradan əvvəl|miladdan əvvəl|m. ə.|e.ə.|eradan əvvəl',
    'b. e.|bizim eranın|eramızın|miladi',
  ],
  hy: [
    'մ. թ. ա.|Ք. ա.|Ք. Ա.|մեր թվարկությունից առաջ|Քրիստոսից առաջ|Ն. Ք.|մ.թ.ա',
    'մ. թ.|Ք. հ.|մեր թվարկության|Քրիստոսից հետո|Հ. Ք.',
  ],
  ka: ['ძვ. წ.|ქრისტემდე', 'ახ. წ.'],
  ar: [
    'ق. م.|قبل الميلاد|قبل الميلادي|قبل ميلاد المسيح|قبل الحقبة العامة|ق.م',
    'للميلاد|ميلادية|ميلادي|الميلادية|بعد الميلاد|ب. م.',
  ],
  fa: ['ق. م.|پیش از میلاد|قبل از میلاد|پ. م.|پیش از میلاد مسیح', 'میلادی|پس از میلاد|ب. م.'],
  ur: ['ق م|قبل مسیح|ق. م.', 'عیسوی|بعد مسیح'],
  he: ['לפנה"ס|לפנה״ס|לפני הספירה|לפני ספירת הנוצרים', 'לספירה|לסה"נ|לספירת הנוצרים'],
  hi: ['ईसा पूर्व|ई. पू.|ईसापूर्व', 'ईस्वी|ईसवी|ई. स.|सन ई.'],
  bn: ['খ্রিস্টপূর্ব|খ্রিষ্টপূর্ব|খ্রিস্টপূর্বাব্দ', 'খ্রিস্টাব্দ|খ্রিষ্টাব্দ'],
  zh: ['公元前|西元前|纪元前|紀元前|主前', '公元后|公元後|公元|西元|公历|公曆'],
  ja: ['紀元前|西暦紀元前|BC', '西暦|紀元後|紀元|AD'],
  ko: ['기원전|서력기원전', '서기|기원후|서력'],
  vi: ['trước Công nguyên|TCN|tr. CN|trước CN', 'sau Công nguyên|SCN|Công nguyên'],
  id: ['SM|sebelum Masehi', 'Masehi|M'],
};

/** The years by which `Intl` is asked for the names of the two eras. */
const [yearBefore, yearAfter] = [-479, 44];

/** The names of the eras in some locales of a language, given by its code. */
export function eraWordsOf(code: string, locales: readonly string[]): EraWords {
  const [before = '', after = ''] = names[code] ?? [];
  const words = looseWords([before, ...namesInIntl(locales, yearBefore)].join('|'));
  return {
    // In Chinese, the name is cut short after another year and in brackets: "公元前230年至前221年".
    before: /^(?:zh|ja)/u.test(code) ? `${words}|(?<=年[至到,~-]|[(（])前(?=\\d{1,4}年|\\d{1,4}-)` : words,
    after: looseWords([after, ...namesInIntl(locales, yearAfter)].join('|')),
  };
}

function namesInIntl(locales: readonly string[], year: number): string[] {
  const date = new Date(Date.UTC(2000, 0));
  date.setUTCFullYear(year);
  const parts = locales.flatMap((locale) =>
    (['short', 'long', 'narrow'] as const).flatMap((era) =>
      new Intl.DateTimeFormat(locale, { year: 'numeric', era, calendar: 'gregory', timeZone: 'UTC' }).formatToParts(date),
    ),
  );
  // A single letter is too little to recognise an era.
  return parts.flatMap(({ type, value }) =>
    type === 'era' && readable(value).text.replace(/[^\p{L}]/gu, '').length > 1 ? [value] : [],
  );
}
