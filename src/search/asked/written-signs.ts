import type { Range } from '../../text/ranges.ts';

/** Something in what was typed that is more than its words: a number with its sign, or a code. */
export interface WrittenSign extends Range {
  /** As it was typed. */
  readonly typed: string;
  /** What a text has that has the same. */
  readonly pattern: RegExp;
}

const number = String.raw`\p{Nd}+(?:[.,\u00A0\u202F]\p{Nd}+)*`;
const [perCent, numero, currency] = [
  String.raw`\s?(?:[%٪％]|per\s?cent|prozent|pour\s?cent|por\s?ciento|процент\p{L}*)`,
  String.raw`(?:№|\bn(?:[or]s?)?[.°º])\s?`,
  String.raw`\p{Sc}`,
];
const signed = new RegExp(
  `(?:(?<before>${numero}|${currency})|(?<![\\p{L}\\p{N}.,]))(?<number>${number})(?<after>${perCent}|\\s?${currency})?(?!\\p{N})`,
  'giu',
);
/** A number among letters and strokes: A/RES/62/243. */
const isCode = /^(?=.*\p{N})[\p{L}\p{N}.-]+(?:\/[\p{L}\p{N}.-]+)+$/u;

/** Per cent, numbers of things, sums of money and codes, which are found as they are written. */
export function writtenSigns(typed: string): WrittenSign[] {
  const signs = [...typed.matchAll(signed)].flatMap(({ index, 0: whole, groups = {} }) => {
    const { before, after, number: digits = '' } = groups;
    if (before === undefined && after === undefined) return [];
    return { start: index, end: index + whole.length, typed: whole.trim(), pattern: patternOf(before, digits, after) };
  });
  const codes = [...typed.matchAll(/[^\s"“”„«»,;()]+/gu)]
    .filter(({ 0: whole }) => isCode.test(whole))
    .map(({ index, 0: whole }) => ({
      ...{ start: index, end: index + whole.length, typed: whole },
      pattern: new RegExp(String.raw`(?<![\p{L}\p{N}/])${parted(whole)}(?![\p{L}\p{N}])`, 'iu'),
    }));
  return [...signs, ...codes];
}

function patternOf(before: string | undefined, digits: string, after: string | undefined): RegExp {
  const isMoney = [before, after].some((sign) => sign !== undefined && /\p{Sc}/u.test(sign));
  const sign = escaped((before ?? after ?? '').trim());
  const end = String.raw`${parted(digits)}(?!\p{N}|[.,]\p{N})`;
  const whole = String.raw`(?<![\p{N}.,])${end}`;
  if (isMoney) return new RegExp(String.raw`${sign}\s?${end}|${whole}\s?${sign}`, 'iu');
  return new RegExp(before === undefined ? whole + perCent : numero + end, 'iu');
}

/** Whichever sign groups its digits, and whatever space stands around a stroke. */
function parted(written: string): string {
  return written
    .split(/[\s\u00A0\u202F,]/u)
    .map((part) => escaped(part).replaceAll(String.raw`\/`, String.raw`\s?/\s?`))
    .join(String.raw`[\s,]?`);
}

function escaped(written: string): string {
  return written.replaceAll(/[.\\+*?^$()[\]{}|/]/gu, String.raw`\$&`);
}
