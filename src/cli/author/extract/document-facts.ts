import { parseDate } from '../../../dates/parse-date.ts';
import { maxLineLength } from '../../../schema/fields.ts';
import { onOneLine } from '../../../text/one-line.ts';

/** What a file says about its document: only a proposal, because much of it is written by programs. */
export interface Fact {
  readonly value: string;
  /** Where the file says it, such as `meta name="author"`. */
  readonly from: string;
}

export type FactName = 'title' | 'creator' | 'publisher' | 'published' | 'url' | 'language';
export type DocumentFacts = { readonly [Name in FactName]?: Fact | undefined };

/** The first of some values that is valid for a field, in the field's own form. */
export function firstFit(name: FactName, found: readonly (Fact | undefined)[]): Fact | undefined {
  for (const fact of found) {
    const value = fact && fitting[name](onOneLine(fact.value.replace(/[\p{Cc}\p{Cs}]/gu, ' ')).trim());
    if (value && value.length <= maxLineLength) return { value, from: fact.from };
  }
  return undefined;
}

const words = (value: string) => (/[\p{L}\p{N}]/u.test(value) ? value : undefined);

const fitting: Readonly<Record<FactName, (value: string) => string | undefined>> = {
  // Word processors put the file name where a title is asked for.
  title: (value) => {
    const title = value.replace(/^Microsoft (?:Word|PowerPoint|Excel) - /u, '');
    return /^(?:untitled.*|document\d*|\S+\.[a-z]{2,5}x?\d?|(?:file|https?):\S+)$/iu.test(title) ? undefined : words(title);
  },
  creator: (value) =>
    /^(?:https?:\S+|admin(?:istrator)?|user|owner|unknown|anonymous)$/iu.test(value) ? undefined : words(value),
  publisher: words,
  published: dateIn,
  url: (value) => {
    const url = /^https?:\/\//iu.test(value) ? URL.parse(value) : null;
    return url?.hostname.includes('.') ? url.href : undefined;
  },
  language: (value) => {
    try {
      const [tag] = Intl.getCanonicalLocales(value.replaceAll('_', '-'));
      return tag && /^[a-z]{2,3}(?:-|$)/u.test(tag) && tag !== 'und' ? tag : undefined;
    } catch {
      return undefined;
    }
  },
};

/** The day, month or year at the beginning of a timestamp, in EDTF; time and zone are left out. */
function dateIn(value: string): string | undefined {
  const [, year = '', month, day] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[T ])/u.exec(value) ?? /^(\d{4})(\d\d)(\d\d)$/u.exec(value) ?? [];
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return date !== '' && parseDate(date).ok ? date : undefined;
}
