import type { Range } from '../../../text/fold.ts';
import { perLanguage } from '../../../text/languages/per-language.ts';
import { primaryLanguage } from '../../../text/languages/primary-language.ts';
import { prepositions } from '../between-tokens.ts';
import type { DateLanguage } from '../date-language.ts';
import { looseWords } from '../loose-words.ts';
import type { Readable } from '../readable.ts';
import { doubtWords } from './doubt-words.ts';

/** Doubt that words state of a date: it is about so, or it is not certain. */
export type StatedDoubt = 'about' | 'uncertain';

/** How far words of doubt and those between them and their date reach, in characters. */
const reach = 40;

/**
 * The doubt that words directly before or after a date or a time state of it: "about 1702", "hacia el año 1923", "1934年頃",
 * "[1702?]". In "about 200 people in 1702" it is that of the people.
 */
export function doubtBeside(
  { text }: Pick<Readable, 'text'>,
  { start, end }: Range,
  language: DateLanguage,
  isTime = false,
): StatedDoubt | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const { aboutDate, aboutTime, perhaps, aboutAfter } = patternsOf(language);
  if ((isTime ? aboutTime : aboutDate).test(before) || aboutAfter.test(after)) return 'about';
  return perhaps.test(before) || questioned.test(after) ? 'uncertain' : undefined;
}

/** "1702 (?)", "[1702?]" */
const questioned = /^\s?(?:\(\?\)|\[\?\]|\?[)\]])/u;

/** "C." alone has its full stop, unless a digit follows at once. */
const abbreviations = '(?<![\\p{L}\\p{N}.])(?:circa|ca\\.?|c\\.|c(?=$))|[~≈∼±]';

interface DoubtPatterns {
  readonly aboutDate: RegExp;
  readonly aboutTime: RegExp;
  readonly aboutAfter: RegExp;
  readonly perhaps: RegExp;
}

const patternsOf = perLanguage(newPatterns);

function newPatterns(language: DateLanguage): DoubtPatterns {
  const table = doubtWords[primaryLanguage(language.tag)];
  const { before = '', ofDates = '', ofTimes = '', after = '', perhaps = '', not = '' } = table ?? {};
  const { hasSpaces } = language;
  const fill = looseWords(fillers(language).join('|'));
  const isEnglish = /^en/u.test(language.tag);
  // "They talked about in 1702" is no doubt of the year.
  const near = isEnglish ? 'the|years?|a\\.?d\\.?|anno' : fill;
  const behind = (words: string, between: string) =>
    new RegExp(
      `(?:${hasSpaces ? '(?<!\\p{L})' : ''}${not === '' ? '' : `(?<!(?:${looseWords(not)})${hasSpaces ? '\\s' : ''})`}(?:${looseWords(words)})|${abbreviations})(?:[\\s,']{1,2}(?:${between})\\.?){0,3}[\\s'-]{0,2}$`,
      'u',
    );
  const ending = /^ko/u.test(language.tag) ? '(?:에|에는|의|부터|까지|으로)?' : '';
  return {
    aboutDate: behind(`${before}|${ofDates}`, near),
    aboutTime: behind(`${before}|${ofTimes}`, fill),
    perhaps: behind(perhaps, fill),
    aboutAfter: new RegExp(
      hasSpaces
        ? `^-?\\s?[(\\[]?(?:(?:${fill})\\.?\\s){0,2}(?:${looseWords(`${after}|circa|ca.`)})${ending}(?!\\p{L})`
        : `^\\s?[(（]?(?:${looseWords(after)})`,
      'u',
    ),
  };
}

/** Articles, prepositions and words for the year, which may stand between a date and the words of doubt. */
function fillers({ between, year, yearAfter, inYear }: DateLanguage): string[] {
  return [...new Set([...between, ...year, ...yearAfter, ...inYear, ...prepositions, ...others])];
}

const others =
  'das in im am at en em no na nos nas nel nell negli al alla alle dal dall del dell della au aux des dos da do la los las в во у о об w we v ve i på år í à a o ao'.split(
    ' ',
  );
