import type { Range } from '../../../text/fold.ts';
import { perLanguage } from '../../../text/languages/per-language.ts';
import { primaryLanguage } from '../../../text/languages/primary-language.ts';
import type { DateLanguage } from '../date-language.ts';
import { looseWords } from '../loose-words.ts';
import type { Readable } from '../readable.ts';

/** Words that tell a time only as the beginning or the end of something: it happened after it, or before. */
interface BoundWords {
  readonly from?: string;
  readonly until?: string;
  /** The same behind the time. */
  readonly fromBehind?: string;
  readonly untilBehind?: string;
}

const tables: Readonly<Record<string, BoundWords>> = {
  en: {
    from: 'after|since|from|past|starting|beginning|later than',
    until: 'before|until|till|by|earlier than|prior to|up to|towards',
    fromBehind: 'onwards|onward|or later',
    untilBehind: 'or earlier',
  },
  fr: { from: 'après|dès|depuis|à partir de|de', until: 'avant|jusqu’à|d’ici' },
  de: { from: 'nach|ab|seit|von', until: 'vor|bis|bis um|bis gegen' },
  es: { from: 'después de|desde|a partir de|tras|pasadas', until: 'antes de|hasta' },
  it: { from: 'dopo|dalle|da|a partire', until: 'prima|prima delle|fino alle|entro|entro le|fino' },
  pt: { from: 'depois|após|desde|a partir|das', until: 'antes|até' },
  nl: { from: 'na|vanaf|sinds|van', until: 'voor|tot' },
  sv: { from: 'efter|från|sedan', until: 'före|till|innan' },
  da: { from: 'efter|fra|siden', until: 'før|til|inden' },
  nb: { from: 'etter|fra|siden', until: 'før|til|innen' },
  pl: { from: 'po|od', until: 'przed|do' },
  cs: { from: 'po|od', until: 'před|do' },
  ro: { from: 'după|de la', until: 'înainte de|până la' },
  ru: { from: 'после|с|со|от', until: 'до|к|перед' },
  uk: { from: 'після|з|від', until: 'до|перед' },
  hu: { fromBehind: 'után|órától', untilBehind: 'előtt|óráig|ig' },
  tr: { fromBehind: 'sonra|itibaren|den sonra', untilBehind: 'önce|kadar|dek' },
  az: { fromBehind: 'sonra|etibarən|başlayaraq', untilBehind: 'əvvəl|qədər|dək' },
  hy: { fromBehind: 'հետո|սկսած', untilBehind: 'առաջ|մինչև', until: 'մինչև' },
  ar: { from: 'بعد|منذ|من|اعتبارا من|بعد الساعة|منذ الساعة|من الساعة', until: 'قبل|حتى|الى|قبل الساعة|حتى الساعة' },
  fa: { from: 'بعد از|پس از|از|از ساعت|بعد از ساعت|پس از ساعت', until: 'قبل از|پیش از|تا|تا ساعت|قبل از ساعت' },
  he: { from: 'אחרי|לאחר|מ|משעה|החל מ|החל משעה', until: 'לפני|עד|עד שעה' },
  hi: { fromBehind: 'के बाद|से', untilBehind: 'से पहले|तक' },
  zh: { fromBehind: '以后|以後|之后|之後|后|後|起|过后', untilBehind: '以前|之前|前' },
  ja: { fromBehind: '以降|から|過ぎ|すぎ|後|以後', untilBehind: '以前|まで|前' },
  ko: { fromBehind: '이후|부터|후|넘어', untilBehind: '이전|까지|전' },
};

const reach = 24;

/** Whether a time is told only as the beginning or the end of something: "after 14:00", "until two". */
export function boundBeside(
  { text }: Pick<Readable, 'text'>,
  { start, end }: Range,
  language: DateLanguage,
): 'from' | 'until' | undefined {
  const { from, until, fromBehind, untilBehind } = patternsOf(language);
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (until.test(before) || untilBehind.test(after)) return 'until';
  return from.test(before) || fromBehind.test(after) ? 'from' : undefined;
}

interface BoundPatterns {
  readonly from: RegExp;
  readonly until: RegExp;
  readonly fromBehind: RegExp;
  readonly untilBehind: RegExp;
}

const patternsOf = perLanguage(newPatterns);

function newPatterns({ tag, hasSpaces }: DateLanguage): BoundPatterns {
  const table = tables[primaryLanguage(tag)] ?? {};
  // Words of doubt, articles and "the hour" may stand between: "until about 14:00", "до примерно 14 часов".
  const before = (words = '') =>
    new RegExp(`${hasSpaces ? '(?<!\\p{L})' : ''}(?:${looseWords(words)})(?:[\\s-]{1,2}\\p{L}{1,12}\\.?)?[\\s-]{0,2}$`, 'u');
  const behind = (words = '') =>
    new RegExp(`^[\\s'-]{0,2}(?:\\p{L}{1,4}[\\s-])?(?:${looseWords(words)})${hasSpaces ? '(?!\\p{L})' : ''}`, 'u');
  return {
    from: before(table.from),
    until: before(table.until),
    fromBehind: behind(table.fromBehind),
    untilBehind: behind(table.untilBehind),
  };
}
