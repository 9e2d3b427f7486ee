import type { ParsedDate } from '../parse-date.ts';
import { looseWords } from '../reading/loose-words.ts';
import { readable } from '../reading/readable.ts';
import type { StatedDate } from '../reading/stated-date.ts';
import { statedDates } from '../reading/stated-dates.ts';

const oldStyle =
  'old style|alten Stils|alter Stil|nach altem Stil|vieux style|ancien style|calendrier julien|viejo estilo|estilo antiguo|calendario juliano|vecchio stile|calendario giuliano|julian calendar|julianischen Kalender|julianischem Kalender|по старому стилю|старого стиля|ст. стиля|по юлианскому календарю|за старим стилем|starego stylu';
const newStyle =
  'new style|gregorian|gregorianischen|neuen Stils|neuer Stil|nouveau style|nouveau calendrier|grégorien|nuevo estilo|gregoriano|nuovo stile|по новому стилю|нового стиля|н. ст.|н. стиля|по григорианскому|за новим стилем|nowego stylu';

const pattern = (words: string, short: string) =>
  new RegExp(`(?<![\\p{L}.])(?:(?:${looseWords(words)})(?!\\p{L})|${short})`, 'u');
/** Short forms count only with their full stops: "os" and "a St" are words of other languages. */
const [old, renewed] = [
  pattern(oldStyle, '(?:o\\.\\s?s|a\\.\\s?st|ст\\.\\s?ст)\\.'),
  pattern(newStyle, '(?:n\\.\\s?s|n\\.\\s?st|н\\.\\s?ст)\\.'),
];

/** What may stand between a day and the words beside it; "an old style house" tells nothing of the day. */
const beside =
  '(?:(?:года|году|год|р|роки|nach|nach dem|im|in the|by the|of the|according to the|selon le|du|del|segun el|secondo il|roku)\\.?[\\s,]{1,2})';
const behind = new RegExp(`^[\\s,(\\[]{0,3}(?:г\\.\\s?)?[(\\[]?${beside}{0,2}[(\\[]?(?<words>${old.source})`, 'u');
const before = new RegExp(`(?<words>${old.source})[\\s,:)\\]]{1,3}$`, 'u');

/** How near the words stand to a date, in characters. */
const reach = 48;

/**
 * The words beside a day that say it is counted in the Julian calendar; undefined if there are none, if others name the new style,
 * or if more than one day is named.
 */
export function oldStyleWords({ kind, start }: ParsedDate, text: string, language: string): string | undefined {
  if (kind !== 'date' || typeof start === 'string' || start.precision !== 'day') return undefined;
  const words = readable(text);
  if (!old.test(words.text) || renewed.test(words.text)) return undefined;
  const days = statedDates(text, language).filter(({ day }) => day !== undefined);
  const [first] = days;
  if (!first || days.some((each) => keyOf(each) !== keyOf(first))) return undefined;
  const after = readable(text.slice(first.end, first.end + reach)).text;
  const earlier = readable(text.slice(Math.max(0, first.start - reach), first.start)).text;
  return (behind.exec(after) ?? before.exec(earlier))?.groups?.['words'];
}

function keyOf({ year, month, day }: StatedDate): string {
  return [year, month, day].join('-');
}
