import { joint } from './between-tokens.ts';
import type { DateLanguage } from './date-language.ts';
import type { DateToken } from './date-tokens.ts';

/** Gives the first year of a span the era of its end, as in "336-323 BC", and the last that before its beginning: "AD 69-79". */
export function withEras(tokens: readonly DateToken[], language: DateLanguage): DateToken[] {
  const known = [...tokens];
  for (const [at, end] of tokens.entries()) {
    if (end.kind !== 'number' || end.era === undefined) continue;
    const from = known.findLastIndex(({ kind }, index) => index < at && index >= at - 4 && kind === 'number');
    const start = known[from];
    if (start?.kind !== 'number' || start.is !== undefined || start.digits > 4) continue;
    const joined = joint(tokens, from, at, language);
    const year = end.era === 'before' ? 1 - (start.values[0] ?? 0) : (start.values[0] ?? 0);
    if (joined !== undefined && joined !== ',' && year <= (end.values[0] ?? 0))
      known[from] = { ...start, values: [year], is: 'year', era: end.era };
  }
  for (const [at, start] of tokens.entries()) {
    if (start.kind !== 'number' || start.isEraFirst !== true || start.era !== 'after') continue;
    const until = known.findIndex(({ kind }, index) => index > at && index <= at + 4 && kind === 'number');
    const end = known[until];
    if (end?.kind !== 'number' || end.is !== undefined || end.digits > 4 || known[until + 1]?.kind === 'month') continue;
    if (joint(tokens, at, until, language) === 'to' && (end.values[0] ?? 0) > (start.values[0] ?? 0))
      known[until] = { ...end, is: 'year', era: 'after' };
  }
  return known;
}
