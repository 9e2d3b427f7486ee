import { daysToCivil } from '../../time/civil.ts';
import { julian } from '../calendars/julian.ts';
import type { ParsedDate } from '../parse-date.ts';
import { looseWords } from '../reading/loose-words.ts';
import { readable } from '../reading/readable.ts';
import type { StatedDate } from '../reading/stated-date.ts';
import { statedDates } from '../reading/stated-dates.ts';

/** Words for the Julian calendar in many languages, and for ours. */
const oldStyle = [
  'old style|julian calendar|alten Stils|alter Stil|nach altem Stil|julianischen Kalender|julianischem Kalender',
  'vieux style|ancien style|calendrier julien|viejo estilo|estilo antiguo|calendario juliano|vecchio stile|calendario giuliano',
  'estilo antigo|calendário juliano|oude stijl|juliaanse kalender|gamla stilen|julianska kalendern|gammel stil|julianske kalender',
  'по старому стилю|старого стиля|ст. стиля|по юлианскому календарю|за старим стилем|за юліанським календарем|па старым стылі',
  'стар стил|стария стил|юлианския календар|старом календару|јулијанском календару|стар календар',
  'starego stylu|kalendarza juliańskiego|starého stylu|juliánského kalendáře|starého kalendáře|starom kalendaru|julijanskom kalendaru',
  'stil vechi|stilul vechi|calendarul iulian|régi naptár|Julián-naptár|Julianus-naptár|juliaanisen kalenterin|vanhaa lukua',
  'vana kalendri|veco stilu|senuoju stiliumi|παλαιό ημερολόγιο|παλιό ημερολόγιο|ιουλιανό ημερολόγιο|հին տոմարով|հին տոմարի|ძველი სტილით',
  'eski takvim|Jülyen takvimi|köhnə üslubla|köhnə təqvimlə|yulian təqvimi|التقويم اليولياني|بالتقويم اليولياني|הלוח היוליאני|לפי הלוח היוליאני',
].join('|');
const newStyle = [
  'new style|gregorian|gregorianischen|neuen Stils|neuer Stil|nouveau style|nouveau calendrier|grégorien|nuevo estilo|gregoriano',
  'nuovo stile|estilo novo|nieuwe stijl|gregoriaanse|nya stilen|gregorianska|ny stil|gregorianske',
  'по новому стилю|нового стиля|н. ст.|н. стиля|по григорианскому|за новим стилем|за григоріанським|нов стил|новия стил|новом календару',
  'nowego stylu|gregoriańskiego|nového stylu|gregoriánského|novom kalendaru|stil nou|stilul nou|calendarul gregorian|Gergely-naptár',
  'gregoriaanisen|uue kalendri|νέο ημερολόγιο|γρηγοριανό|նոր տոմարով|ახალი სტილით|miladi takvim|yeni üslubla|yeni təqvimlə|الميلادي|الغريغوري|הגרגוריאני',
].join('|');

const pattern = (words: string, short: string) =>
  new RegExp(`(?<![\\p{L}.])(?:(?:${looseWords(words)})(?!\\p{L})|${short})`, 'u');
/** Short forms count only with their full stops: "os" and "a St" are words of other languages. */
const [old, renewed] = [
  pattern(oldStyle, '(?:o\\.\\s?s|a\\.\\s?st|ст\\.\\s?ст)\\.'),
  pattern(newStyle, '(?:n\\.\\s?s|n\\.\\s?st|н\\.\\s?ст)\\.'),
];

/** What may stand between a day and the words beside it; "an old style house" tells nothing of the day. */
const beside =
  '(?:(?:года|году|год|година|године|р|році|року|роки|рік|по|nach|nach dem|im|in the|by the|of the|according to the|selon le|du|del|do|pelo|no|segundo o|segun el|secondo il|roku|podle|wedlug|volgens de|volgens|enligt|efter den|ifølge den|po|pe|dupa|conform|με το|κατα το|թ|თ|წელს|წ|il|ildə|حسب|وفق|לפי|szerint|a)\\.?[\\s,]{1,2})';
const behind = new RegExp(`^[\\s,(\\[]{0,3}(?:г\\.\\s?)?[(\\[]?${beside}{0,2}[(\\[]?(?<words>${old.source})`, 'u');
const before = new RegExp(`(?<words>${old.source})[\\s,:)\\]]{1,3}$`, 'u');

/** How near the words stand to a date, in characters. */
const reach = 48;

/** A day that words tell in the Julian calendar, and the words that say so. */
interface OldStyleDay {
  readonly day: StatedDate;
  readonly words: string;
}

/**
 * The words beside a day that say it is counted in the Julian calendar; undefined if there are none, if others name the new style,
 * or if more than one day is named.
 */
export function oldStyleWords(date: ParsedDate, text: string, language: string): string | undefined {
  return isDay(date) ? oldStyleDay(text, language)?.words : undefined;
}

/**
 * The same for a day that comes from around the words, which may leave out its year: whether it is that day of ours, counted from the
 * Julian calendar, or is written as in that one.
 */
export function oldStyleAround(
  date: ParsedDate,
  text: string,
  language: string,
): { readonly isCounted: boolean; readonly words: string } | undefined {
  const found = isDay(date) ? oldStyleDay(text, language) : undefined;
  const { start } = date;
  if (!found || typeof start === 'string') return undefined;
  const { year, month, day } = found.day;
  if (month === undefined || day === undefined) return undefined;
  // The last days of a year are of the next one in ours.
  const years = year === undefined ? [start.year, start.year - 1] : [year];
  const isCounted = years.some((each) => {
    const ours = daysToCivil(julian.toDays({ year: each, month, day }));
    return ours.year === start.year && ours.month === start.month && ours.day === start.day;
  });
  const isWritten = start.month === month && start.day === day && (year === undefined || year === start.year);
  return isCounted || isWritten ? { isCounted, words: found.words } : undefined;
}

function isDay({ kind, start }: ParsedDate): boolean {
  return kind === 'date' && typeof start !== 'string' && start.precision === 'day';
}

function oldStyleDay(text: string, language: string): OldStyleDay | undefined {
  const words = readable(text);
  if (!old.test(words.text) || renewed.test(words.text)) return undefined;
  const days = statedDates(text, language).filter(({ day }) => day !== undefined);
  const [first] = days;
  if (!first || days.some((each) => keyOf(each) !== keyOf(first))) return undefined;
  const after = readable(text.slice(first.end, first.end + reach)).text;
  const earlier = readable(text.slice(Math.max(0, first.start - reach), first.start)).text;
  const found = (behind.exec(after) ?? before.exec(earlier))?.groups?.['words'];
  return found === undefined ? undefined : { day: first, words: found };
}

function keyOf({ year, month, day }: StatedDate): string {
  return [year, month, day].join('-');
}
