import { primaryLanguage } from '../../text/languages/primary-language.ts';
import type { ParsedDate } from '../parse-date.ts';
import { dateLanguage } from '../reading/date-language.ts';
import { looseWords } from '../reading/loose-words.ts';
import { readable } from '../reading/readable.ts';
import { widelyWritten } from '../reading/widely-written.ts';

/** Quarters and halves of years by language: beginnings of their ordinals, in order, and of the nouns. */
interface PartWords {
  readonly quarter: string;
  readonly half: string;
  readonly quarters: readonly string[];
  readonly halves: readonly string[];
  /** Words between the part and its year. */
  readonly between: string;
  /** What may follow an ordinal in digits. */
  readonly ordinal: string;
}

const tables: Readonly<Record<string, PartWords>> = {
  en: {
    ...{ quarter: 'quarter', half: 'half', between: 'of|the|year|in', ordinal: 'st|nd|rd|th' },
    ...{ quarters: ['first', 'second', 'third', 'fourth|last'], halves: ['first', 'second|last|latter'] },
  },
  fr: {
    ...{ quarter: 'trimestre', half: 'moitié|semestre', between: 'de|du|l’|année|an|en', ordinal: 'er|ère|e|ème' },
    ...{
      quarters: ['premier', 'deuxième|second', 'troisième', 'quatrième|dernier'],
      halves: ['premier|première', 'deuxième|second|seconde|dernière'],
    },
  },
  de: {
    ...{ quarter: 'Quartal|Vierteljahr', half: 'Hälfte|Halbjahr', between: 'des|jahr|jahres|von', ordinal: '.' },
    ...{ quarters: ['erste', 'zweite', 'dritte', 'vierte|letzte'], halves: ['erste', 'zweite|letzte'] },
  },
  es: {
    ...{ quarter: 'trimestre', half: 'mitad|semestre', between: 'de|del|año', ordinal: 'er|º|ª|o|a' },
    ...{
      quarters: ['primer|primero', 'segundo', 'tercer|tercero', 'cuarto|último'],
      halves: ['primer|primera|primero', 'segunda|segundo|última'],
    },
  },
  ru: {
    ...{ quarter: 'квартал', half: 'половин|полугоди', between: '', ordinal: '-й|-го|-м|-я|-ое' },
    ...{ quarters: ['перв', 'втор', 'трет', 'четверт|последн'], halves: ['перв', 'втор|последн'] },
  },
};

/** The numbers of the first quarter and the first half in EDTF. */
const [firstQuarter, firstHalf, lastHalf] = [33, 40, 41] as const;

/** Whether words name quarters or halves of the year of a date, but not the one that it is. */
export function namesAnotherPart({ kind, start }: ParsedDate, text: string, language: string): boolean {
  if (kind !== 'date' || typeof start === 'string' || start.season === undefined) return false;
  const { season, year } = start;
  const isQuarter = season >= firstQuarter && season < firstQuarter + 4;
  if (!isQuarter && (season < firstHalf || season > lastHalf)) return false;
  const words = readable(text).text;
  const tags = dateLanguage(language) ? [language] : widelyWritten;
  const named = tags.flatMap((tag) => partsIn(words, year, tables[primaryLanguage(tag)], isQuarter));
  return named.length > 0 && !named.includes(season - (isQuarter ? firstQuarter : firstHalf));
}

/** The quarters or halves of a year that a text names, counted from 0. */
function partsIn(words: string, year: number, table: PartWords | undefined, isQuarter: boolean): number[] {
  if (!table) return [];
  const [noun, ordinals] = isQuarter ? [table.quarter, table.quarters] : [table.half, table.halves];
  const between = table.between === '' ? '' : `(?:[\\s']{1,2}(?:${looseWords(table.between)})(?!\\p{L}))`;
  return ordinals.flatMap((ordinal, at) => {
    const number = `(?:(?:${looseWords(ordinal)})\\p{L}{0,3}|${at + 1}\\s?(?:${looseWords(table.ordinal)}))`;
    const pattern = `(?<![\\p{L}\\d])${number}[\\s-](?:${looseWords(noun)})\\p{L}{0,3}${between === '' ? '' : `${between}{0,3}`}[\\s']{1,2}${year}(?!\\d)`;
    return new RegExp(pattern, 'u').test(words) ? at : [];
  });
}
