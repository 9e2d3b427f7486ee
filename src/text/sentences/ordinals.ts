import type { Range } from '../fold.ts';
import { perLanguage } from '../languages/per-language.ts';

/** Languages that write an ordinal as a number with a full stop: "3. März", "12. századi", "9. yüzyıl". */
const withDots = /^(?:de|da|nb|no|nn|fi|cs|sk|sl|hr|bs|sr|hu|et|lv|is|fo|lb|pl|tr|eu|mk|dsb|hsb)(?:-|$)/u;

/** Months of languages with such ordinals, but not those that English spells alike: "It is in chapter 3. April came." */
const foreignMonths = 'Jänner|Januar|Feber|Februar|März|Mai|Juni|Juli|Oktober|Dezember';
/** The months of the French Republic, as languages spell them. */
const republicanMonths =
  'Vendémiaires?|Brumaires?|Frimaires?|Nivôses?|Nivoses?|Pluviôses?|Ventôses?|Germinals?|Floréals?|Prairials?|Messidors?|Thermidors?|Fructidors?';

const anywhere = new RegExp(`^(?:${foreignMonths}|${republicanMonths})(?!\\p{L})`, 'u');
const shortNumber = /(?:^|[^\p{L}\p{N}.,])\d{1,2}\.$/u;

/** Whether a number with a full stop is an ordinal, as a month follows it or, where the language has such, a word for a century. */
export function isOrdinal(before: string, next: string, language: string): boolean {
  if (!shortNumber.test(before)) return false;
  return anywhere.test(next) || (withDots.test(language) && monthsOf(language).test(next));
}

/** Nouns after an ordinal in languages that write nouns large, or write them so in titles. */
const nouns = 'Jahrhundert|Jh|Jahr|Yüzyıl|Század|Stolet|Vuosisa|Århundrede|Århundre|Wiek|Vek|Stoljeć';

const monthsOf = perLanguage(newMonths);

function newMonths(language: string): RegExp {
  const names = (['long', 'short'] as const).flatMap((month) =>
    Array.from({ length: 12 }, (_, index) =>
      new Intl.DateTimeFormat(language, { day: 'numeric', month, calendar: 'gregory', timeZone: 'UTC' })
        .formatToParts(Date.UTC(2001, index, 4))
        .flatMap(({ type, value }) => (type === 'month' && /\p{L}{3}/u.test(value) ? value.replace(/\.$/u, '') : [])),
    ).flat(),
  );
  const escaped = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^(?:${[...escaped, nouns].join('|')})`, 'iu');
}

/** Joins sentences that only such an ordinal separated. */
export function withOrdinals(text: string, found: readonly Range[], language: string): Range[] {
  const whole: Range[] = [];
  for (const { start, end } of found) {
    const last = whole.at(-1);
    if (last && isOrdinal(text.slice(Math.max(last.start, last.end - 8), last.end), text.slice(start, start + 20), language))
      whole[whole.length - 1] = { start: last.start, end };
    else whole.push({ start, end });
  }
  return whole;
}
