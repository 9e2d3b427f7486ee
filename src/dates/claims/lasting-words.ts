import { primaryLanguage } from '../../text/languages/primary-language.ts';
import { looseWords } from '../reading/loose-words.ts';
import { readable } from '../reading/readable.ts';

/** By language, beginnings of what goes on for a time: what stood "between 1941 and 1947" did so all the time. */
const tables: Readonly<Record<string, string>> = {
  en: 'stood|last|liv|rul|reign|serv|exist|remain|operat|work|govern|held|hung|war|grew|rose|fell|increas|occupied|ran|took place|during',
  fr: 'dur|véc|viv|régn|exist|rest|demeur|travaill|servi|gouvern|guerre|occup|augment',
  de: 'stand|bestand|dauer|leb|regier|herrsch|dien|arbeit|blieb|wirk|krieg|besetzt|wuchs|stieg|sank',
  es: 'dur|viv|rein|existi|permaneci|trabaj|sirvi|gobern|guerra|ocup|aument',
  it: 'dur|visse|vissu|regn|esist|rimas|lavor|serv|govern|guerra|occup|aument',
  ru: 'стоял|жил|прав|длил|продолжал|существ|действ|работ|служ|войн|был|оставал|рос|вырос',
};

/**
 * Whether something may be told that went on all the time between two dates; always so in a language where the words for it are
 * not known.
 */
export function mayLast(text: string, language: string): boolean {
  const words = tables[primaryLanguage(language)];
  return words === undefined || new RegExp(`(?<!\\p{L})(?:${looseWords(words)})`, 'u').test(readable(text).text);
}
