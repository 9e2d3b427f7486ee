import { perLanguage } from '../../text/languages/per-language.ts';
import { primaryLanguage } from '../../text/languages/primary-language.ts';
import { dateLanguage } from '../reading/date-language.ts';
import { looseWords } from '../reading/loose-words.ts';
import { readable } from '../reading/readable.ts';
import { widelyWritten } from '../reading/widely-written.ts';

/** What words before a date or a time tell of it: that something was after it, before it, or not after it. */
export type Bounded = 'after' | 'before' | 'until' | 'since';

/** By language: words for each, and those that may stand between them and a date. */
const tables: Readonly<Record<string, Readonly<Record<Bounded | 'between', string>>>> = {
  en: {
    ...{ after: 'after|later than', before: 'before|by|prior to|earlier than|no later than|not later than|at the latest in' },
    ...{ until: 'until|till|up to', since: 'since|ever since', between: 'the|year' },
  },
  fr: {
    ...{
      after: 'après',
      before: 'avant|au plus tard en|au plus tard le',
      until: 'jusqu’en|jusqu’à|jusqu’au',
      since: 'depuis|dès',
    },
    between: 'le|l’|an|année',
  },
  de: {
    ...{ after: 'nach', before: 'vor|spätestens|spätestens am|spätestens im', until: 'bis|bis zum', since: 'seit' },
    between: 'dem|jahr|jahre',
  },
  es: {
    ...{ after: 'después de|después del|tras', before: 'antes de|antes del|a más tardar en|a más tardar el' },
    ...{ until: 'hasta', since: 'desde', between: 'el|año|las|la' },
  },
  it: {
    ...{ after: 'dopo', before: 'prima di|prima del|prima delle|entro il|al più tardi nel', until: 'fino a|fino al|sino al' },
    ...{ since: 'sin dal|fin dal', between: 'il|l’|anno|le' },
  },
  ru: { after: 'после', before: 'раньше|ранее|не позднее|не позже|перед', until: 'по', since: 'начиная с', between: '' },
};

/** How far before a date the words may begin, in characters. */
const reach = 40;

/** What the words directly before a place in a text tell of the date or the time there. */
export function boundedAt(text: string, start: number, language: string): Bounded | undefined {
  const before = readable(text.slice(Math.max(0, start - reach), start)).text;
  const tags = dateLanguage(language) ? [language] : widelyWritten;
  for (const tag of tags) {
    const found = patternOf(primaryLanguage(tag))?.exec(before)?.groups;
    const [kind] = Object.entries(found ?? {}).find(([, words]) => words !== undefined) ?? [];
    if (kind) return kind as Bounded;
  }
  return undefined;
}

const patternOf = perLanguage(newPattern);

function newPattern(tag: string): RegExp | undefined {
  const table = tables[tag];
  if (!table) return undefined;
  const { between, ...kinds } = table;
  const named = Object.entries(kinds).map(([kind, words]) => `(?<${kind}>${looseWords(words)})`);
  const rest = between === '' ? '' : `(?:[\\s']{1,2}(?:${looseWords(between)})){0,2}`;
  return new RegExp(`(?<![\\p{L}-])(?:${named.join('|')})${rest}[\\s']{0,2}$`, 'u');
}
