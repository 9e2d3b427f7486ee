import { perLanguage } from '../../../text/languages/per-language.ts';
import { primaryLanguage } from '../../../text/languages/primary-language.ts';
import type { DateLanguage } from '../date-language.ts';
import { looseWords } from '../loose-words.ts';
import type { Readable } from '../readable.ts';
import type { StatedDate } from '../stated-date.ts';

/**
 * The dates, of which those of a list are joined as the words before or after it say: in "one of the years 1675 and 1676" by "or",
 * in "between 1941 and 1947" as a span.
 */
export function listed(dates: readonly StatedDate[], { text }: Pick<Readable, 'text'>, language: DateLanguage): StatedDate[] {
  const { oneOf, oneOfBehind } = patternsOf(language);
  const found = [...dates];
  for (let first = 0; first < dates.length;) {
    let last = first;
    while (dates[last + 1]?.joined !== undefined) last += 1;
    if (last > first) {
      const before = text.slice(Math.max(0, (dates[first]?.start ?? 0) - reach), dates[first]?.start);
      const end = dates[last]?.end ?? 0;
      const after = text.slice(end, end + reach);
      const isSpan = last === first + 1 && isBetween({ text }, dates[first]?.start ?? 0, end, language);
      const joint = !isSpan && (oneOf.test(before) || oneOfBehind.test(after)) ? 'or' : undefined;
      for (let at = first + 1; at <= last; at += 1) {
        const date = dates[at];
        if (date && date.joined !== 'to' && (joint || isSpan))
          found[at] = { ...date, joined: joint ?? 'to', ...(isSpan && { isBetween: true as const }) };
      }
    }
    first = last + 1;
  }
  return found;
}

/** Whether two dates or times, of which the first begins and the last ends here, are told as the ends of a span. */
export function isBetween({ text }: Pick<Readable, 'text'>, start: number, end: number, language: DateLanguage): boolean {
  const { between, betweenBehind } = patternsOf(language);
  return between.test(text.slice(Math.max(0, start - reach), start)) || betweenBehind.test(text.slice(end, end + reach));
}

/** How far the words stand from the list, in characters. */
const reach = 40;

const oneOfWords: Readonly<Record<string, readonly [before: string, behind?: string]>> = {
  en: ['one of|either of|any of|one or other of|either'],
  fr: ['l’un des|l’une des|une des|un des|l’un ou l’autre des'],
  de: ['eines der|einem der|einer der|einen der|entweder'],
  es: ['uno de|una de|alguno de|alguna de'],
  it: ['uno dei|uno degli|una delle'],
  pt: ['um dos|uma das|num dos|numa das'],
  ca: ['un dels|una de les'],
  ro: ['unul din|unul dintre|una din|una dintre'],
  nl: ['een van|één van|hetzij'],
  sv: ['ett av|en av|endera'],
  da: ['et af|en af|enten'],
  nb: ['et av|ett av|en av|enten'],
  pl: ['jeden z|jednym z|jednego z|którymś z'],
  cs: ['jeden z|jednom z|jednoho z'],
  ru: ['один из|одном из|одного из|одна из|одну из|каком-то из'],
  uk: ['один з|одному з|одного з|один із'],
  bg: ['една от|един от|една от'],
  el: ['ένα από|μία από|έναν από'],
  hy: ['', 'մեկում|մեկին|մեկը'],
  tr: ['', 'birinde|birisinde|biri'],
  az: ['', 'birində|biri'],
  hu: ['', 'egyikében|egyike|valamelyikében'],
  fi: ['jompanakumpana|jonakin'],
  ar: ['أحد|إحدى|في أحد|في إحدى|إما'],
  fa: ['یکی از|در یکی از'],
  he: ['אחת מ|אחת מן|באחת מ|אחד מ|באחד מ|אחת השנים'],
  hi: ['', 'में से एक|में से किसी'],
  zh: ['', '之一|两年之一|兩年之一|中的一年|其中一年'],
  ja: ['', 'のいずれか|のどちらか|のうちのいずれか'],
  ko: ['', '중 하나|중의 하나|중 한|가운데 하나'],
};

const betweenWords: Readonly<Record<string, readonly [before: string, behind?: string]>> = {
  en: ['between|betwixt'],
  fr: ['entre'],
  de: ['zwischen'],
  es: ['entre'],
  it: ['tra|fra'],
  pt: ['entre'],
  ca: ['entre'],
  gl: ['entre'],
  ro: ['între'],
  nl: ['tussen'],
  sv: ['mellan'],
  da: ['mellem'],
  nb: ['mellom'],
  nn: ['mellom'],
  is: ['milli'],
  pl: ['między|pomiędzy'],
  cs: ['mezi'],
  sk: ['medzi'],
  sl: ['med'],
  hr: ['između'],
  bs: ['između'],
  sr: ['између|između'],
  mk: ['помеѓу|меѓу'],
  bg: ['между'],
  ru: ['между|меж'],
  uk: ['між|поміж'],
  be: ['паміж'],
  el: ['μεταξύ|ανάμεσα'],
  sq: ['midis|ndërmjet'],
  lt: ['tarp'],
  lv: ['starp'],
  et: ['', 'vahel'],
  fi: ['', 'välillä|välisenä|välistä'],
  hu: ['', 'között|közt|közötti'],
  tr: ['', 'arasında|arasındaki|arası'],
  az: ['', 'arasında|arasındakı|arası'],
  ka: ['', 'შორის'],
  hy: ['', 'միջև'],
  ar: ['بين|ما بين|فيما بين'],
  fa: ['بین|میان|مابین'],
  ur: ['', 'کے درمیان'],
  he: ['בין'],
  hi: ['', 'के बीच'],
  bn: ['', 'মধ্যে'],
  zh: ['', '之间|之間|间|間'],
  ja: ['', 'の間|間'],
  ko: ['', '사이'],
  vi: ['giữa'],
  id: ['antara'],
  ms: ['antara'],
  eu: ['', 'artean'],
};

interface ListPatterns {
  readonly oneOf: RegExp;
  readonly oneOfBehind: RegExp;
  readonly between: RegExp;
  readonly betweenBehind: RegExp;
}

const patternsOf = perLanguage(newPatterns);

function newPatterns({ tag, hasSpaces }: DateLanguage): ListPatterns {
  const code = primaryLanguage(tag);
  const [[oneOf, oneOfBehind], [between, betweenBehind]] = [oneOfWords[code] ?? [''], betweenWords[code] ?? ['']];
  // "One of the years", "between the years of".
  const before = (words = '') =>
    new RegExp(
      `${hasSpaces ? '(?<!\\p{L})' : ''}(?:${looseWords(words)})${hasSpaces ? "(?:[\\s']{0,2}\\p{L}{1,12}\\.?[\\s'-]{1,2}){0,3}[\\s']?" : '\\s?'}$`,
      'u',
    );
  const behind = (words = '') =>
    new RegExp(
      `^${hasSpaces ? "(?:[\\s'-]{0,2}[\\p{L}\\p{M}]{1,12}\\.?){0,3}[\\s'-]{0,2}(?<![\\p{L}\\p{M}])" : '年?'}(?:${looseWords(words)})`,
      'u',
    );
  return {
    oneOf: before(oneOf),
    oneOfBehind: behind(oneOfBehind),
    between: before(between),
    betweenBehind: behind(betweenBehind),
  };
}
