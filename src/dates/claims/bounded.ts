import { perLanguage } from '../../text/languages/per-language.ts';
import { primaryLanguage } from '../../text/languages/primary-language.ts';
import type { Range } from '../../text/ranges.ts';
import { dateLanguage } from '../reading/date-language.ts';
import { looseWords } from '../reading/loose-words.ts';
import { readable } from '../reading/readable.ts';
import { widelyWritten } from '../reading/widely-written.ts';

/** What words before a date or a time tell of it: that something was after it, before it, or not after it. */
export type Bounded = 'after' | 'before' | 'until' | 'since';

/** By language: words for each before a date, and those that may stand between; and words for each behind it. */
interface BoundedWords extends Readonly<Partial<Record<Bounded, string>>> {
  readonly between?: string;
  readonly behind?: Readonly<Partial<Record<Bounded, string>>>;
}

const tables: Readonly<Record<string, BoundedWords>> = {
  en: {
    ...{ after: 'after|later than', before: 'before|by|prior to|earlier than|no later than|not later than|at the latest in' },
    ...{ until: 'until|till|up to', since: 'since|ever since', between: 'the|year', behind: { since: 'onwards|onward' } },
  },
  fr: {
    ...{
      after: 'après',
      before: 'avant|au plus tard en|au plus tard le',
      until: 'jusqu’en|jusqu’à|jusqu’au',
      since: 'depuis|dès|à partir de',
    },
    between: 'le|l|an|année|de',
  },
  de: {
    ...{ after: 'nach', before: 'vor|spätestens|spätestens am|spätestens im', until: 'bis|bis zum', since: 'seit|ab' },
    between: 'dem|jahr|jahre',
  },
  es: {
    ...{ after: 'después de|después del|tras', before: 'antes de|antes del|a más tardar en|a más tardar el' },
    ...{ until: 'hasta', since: 'desde|a partir de|a partir del', between: 'el|año|de|las|la' },
  },
  it: {
    ...{ after: 'dopo', before: 'prima di|prima del|prima delle|entro il|al più tardi nel', until: 'fino a|fino al|sino al' },
    ...{ since: 'sin dal|fin dal|a partire dal', between: 'il|l|anno|le' },
  },
  pt: {
    ...{ after: 'depois de|após', before: 'antes de|o mais tardar em', until: 'até', since: 'desde|a partir de' },
    between: 'o|ano|as|de',
  },
  nl: { after: 'na', before: 'vóór|uiterlijk', until: 'tot|tot en met', since: 'sinds|sedert|vanaf', between: 'het|jaar' },
  sv: { after: 'efter', before: 'före|senast', until: 'till|fram till', since: 'sedan|alltsedan', between: 'år|den' },
  da: { after: 'efter', before: 'før|senest', until: 'indtil|frem til', since: 'siden', between: 'år|den' },
  nb: { after: 'etter', before: 'før|senest', until: 'inntil|frem til', since: 'siden', between: 'år|den' },
  pl: { after: 'po', before: 'przed|najpóźniej w', until: 'do', since: 'od', between: 'roku' },
  cs: { after: 'po', before: 'před|nejpozději v', until: 'do|až do', since: 'od', between: 'roce|rokem|roku' },
  ro: { after: 'după', before: 'înainte de', until: 'până în', since: 'începând din', between: 'anul' },
  ru: {
    ...{ after: 'после', before: 'раньше|ранее|не позднее|не позже|перед', until: 'по|до' },
    since: 'начиная с|с',
  },
  uk: { after: 'після', before: 'раніше|не пізніше|перед', until: 'до', since: 'починаючи з|з|від' },
  bg: { after: 'след', before: 'преди', until: 'до' },
  el: { after: 'μετά|μετά από', before: 'πριν|πριν από', until: 'έως|μέχρι', since: 'από', between: 'το|τις' },
  ar: { after: 'بعد', before: 'قبل', until: 'حتى|الى', since: 'منذ', between: 'عام|سنة' },
  fa: { after: 'پس از|بعد از', before: 'پیش از|قبل از', until: 'تا', since: 'از', between: 'سال' },
  he: { after: 'אחרי|לאחר', before: 'לפני', until: 'עד', since: 'מאז', between: 'שנת' },
  tr: { behind: { after: 'sonra', before: 'önce', until: 'kadar|dek', since: 'beri|itibaren' }, between: 'yılından|yılına' },
  az: { behind: { after: 'sonra', before: 'əvvəl', until: 'qədər|dək', since: 'bəri|etibarən' }, between: 'ildən|ilədək|ilə' },
  hu: { behind: { after: 'után', before: 'előtt', since: 'óta' } },
  hy: { behind: { after: 'հետո', before: 'առաջ', since: 'ի վեր|սկսած' }, until: 'մինչև', between: 'թվականից|թվականի' },
  zh: { behind: { after: '之后|之後|以后|以後', before: '之前|以前', until: '为止|為止', since: '以来|以來|起' } },
  ja: { behind: { after: '以後|より後', before: '以前|より前', until: 'まで', since: '以降|以来|から' } },
  ko: { behind: { after: '이후', before: '이전', until: '까지', since: '부터|이래' } },
};

/** How far before a date the words may begin, in characters. */
const reach = 40;

/** What the words directly beside a date or a time in a text tell of it. */
export function boundedAt(text: string, { start, end }: Range, language: string): Bounded | undefined {
  const before = readable(text.slice(Math.max(0, start - reach), start)).text;
  const after = readable(text.slice(end, end + reach)).text;
  const tags = dateLanguage(language) ? [language] : widelyWritten;
  for (const tag of tags) {
    const patterns = patternsOf(primaryLanguage(tag));
    const found = { ...patterns?.before?.exec(before)?.groups, ...patterns?.behind?.exec(after)?.groups };
    const [kind] = Object.entries(found).find(([, words]) => words !== undefined) ?? [];
    if (kind) return kind as Bounded;
  }
  return undefined;
}

interface Patterns {
  readonly before?: RegExp | undefined;
  readonly behind?: RegExp | undefined;
}

const patternsOf = perLanguage(newPatterns);

function newPatterns(tag: string): Patterns | undefined {
  const table = tables[tag];
  if (!table) return undefined;
  const { between = '', behind = {}, ...kinds } = table;
  const [before, after] = [kinds, behind].map((words) =>
    Object.entries(words).map(([kind, each]) => `(?<${kind}>${looseWords(each)})`),
  );
  const hasSpaces = dateLanguage(tag)?.hasSpaces !== false && tag !== 'ko';
  const rest = between === '' ? '' : `(?:[\\s']{1,2}(?:${looseWords(between)})){0,3}`;
  return {
    before: before?.length ? new RegExp(`(?<![\\p{L}-])(?:${before.join('|')})${rest}[\\s']{0,2}$`, 'u') : undefined,
    behind: after?.length
      ? new RegExp(
          `^${hasSpaces || tag === 'ko' ? "'?\\p{L}{0,4}" : ''}${rest.replace("[\\s']{1,2}", "[\\s'-]{0,2}")}[\\s'-]{0,2}(?:${after.join('|')})${hasSpaces ? '(?!\\p{L})' : ''}`,
          'u',
        )
      : undefined,
  };
}
