import type { Range } from '../../../text/fold.ts';
import { perLanguage } from '../../../text/languages/per-language.ts';
import { primaryLanguage } from '../../../text/languages/primary-language.ts';
import type { DateLanguage } from '../date-language.ts';
import { looseWords } from '../loose-words.ts';
import type { StatedDate } from '../stated-date.ts';
import type { ClockTime, StatedTime } from './stated-time.ts';

/*
 * Parts of the day that stand at the day and not at the time: "am Abend des 4. Mai 1907, um Viertel vor neun", "at a quarter to
 * nine on 4 May 1907 in the evening".
 */

interface PartWords {
  readonly am: string;
  readonly pm: string;
  readonly night?: string;
}

const tables: Readonly<Record<string, PartWords>> = {
  en: { am: 'morning|forenoon', pm: 'afternoon|evening', night: 'night' },
  fr: { am: 'matin|matinée', pm: 'après-midi|soir|soirée', night: 'nuit' },
  de: { am: 'Morgen|Vormittag|morgens|vormittags', pm: 'Nachmittag|Abend|nachmittags|abends', night: 'Nacht|nachts' },
  es: { am: 'mañana|madrugada', pm: 'tarde', night: 'noche' },
  it: { am: 'mattina|mattino|mattinata', pm: 'pomeriggio|sera|serata', night: 'notte' },
  pt: { am: 'manhã|madrugada', pm: 'tarde', night: 'noite' },
  nl: { am: 'ochtend|morgen|voormiddag', pm: 'middag|namiddag|avond', night: 'nacht' },
  sv: { am: 'morgonen|förmiddagen', pm: 'eftermiddagen|kvällen', night: 'natten' },
  da: { am: 'morgenen|formiddagen', pm: 'eftermiddagen|aftenen', night: 'natten' },
  nb: { am: 'morgenen|formiddagen', pm: 'ettermiddagen|kvelden', night: 'natten' },
  pl: { am: 'rano|rankiem|ranek|ranka', pm: 'wieczorem|wieczór|wieczoru|popołudniu', night: 'nocą|nocy' },
  ru: { am: 'утром|утро|утра', pm: 'вечером|вечер|вечера|днём', night: 'ночью|ночь|ночи' },
  uk: { am: 'вранці|ранку|ранок', pm: 'ввечері|увечері|вечора|вечір|вдень', night: 'вночі|уночі|ночі' },
  tr: { am: 'sabahı|sabah', pm: 'akşamı|akşam', night: 'gecesi|gece' },
  az: { am: 'səhəri|səhər', pm: 'axşamı|axşam', night: 'gecəsi|gecə' },
  el: { am: 'πρωί', pm: 'απόγευμα|βράδυ', night: 'νύχτα' },
  ar: { am: 'صباح', pm: 'مساء|عصر', night: 'ليلة' },
  fa: { am: 'صبح|بامداد', pm: 'عصر', night: 'شب' },
  he: { am: 'בבוקר|בוקר', pm: 'בערב|ערב', night: 'בליל|ליל' },
};

/** How many letters and words may stand between the part and the day or the time. */
const maxGap = 16;
const gapWords = "[\\s,(]{0,2}(?:[\\p{L}']{1,4}[\\s,]{1,2}){0,2}";

/** A time, in the half of the day that words at its date say, where no word beside it does. */
export function inPartOfDay(time: StatedTime, date: StatedDate, text: string, language: DateLanguage): StatedTime {
  const { times } = time;
  const [first, second] = times;
  const isOpen = second !== undefined ? Math.abs((first?.hour ?? 0) - second.hour) === 12 : first?.mayBeAfternoon === true;
  if (!isOpen) return time;
  const part = partBeside(time, date, text, language);
  if (part === undefined) return time;
  const halves = times.map((each): ClockTime => withoutDoubtOfHalf({ ...each, hour: hourIn(part, each.hour % 12) }));
  const seen = new Set<string>();
  return { ...time, times: halves.filter((each) => isNew(seen, `${each.hour} ${each.minute ?? ''}`)) };
}

function withoutDoubtOfHalf(time: ClockTime): ClockTime {
  const { mayBeAfternoon, ...told } = time;
  return mayBeAfternoon ? told : time;
}

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

type Part = keyof PartWords;

/** The hour of a clock of twelve in a part of the day. At night, hours from six are those before midnight. */
function hourIn(part: Part, hour: number): number {
  if (part === 'am') return hour;
  if (part === 'night') return hour < 6 ? hour : hour + 12;
  return hour + 12;
}

/** The part of the day that stands before the date and time, between them, or behind them both. */
function partBeside(time: Range, date: Range, text: string, language: DateLanguage): Part | undefined {
  const patterns = patternsOf(language);
  if (!patterns) return undefined;
  const [first, second] = time.start < date.start ? [time, date] : [date, time];
  // A time that is a part of the sentence further on may be of another half: "the evening of 4 May … at five the next day".
  if (second.start - first.end > maxGap) return undefined;
  const before = patterns.before.exec(text.slice(Math.max(0, first.start - reach), first.start));
  const between = patterns.between.exec(text.slice(first.end, second.start));
  const behind = patterns.behind.exec(text.slice(second.end, second.end + reach));
  const { am, pm, night } = (before ?? between ?? behind)?.groups ?? {};
  if (am !== undefined) return 'am';
  return pm !== undefined ? 'pm' : night === undefined ? undefined : 'night';
}

const reach = 40;

interface PartPatterns {
  readonly before: RegExp;
  readonly between: RegExp;
  readonly behind: RegExp;
}

const patternsOf = perLanguage(newPatterns);

function newPatterns({ tag }: DateLanguage): PartPatterns | undefined {
  const table = tables[primaryLanguage(tag)];
  if (!table) return undefined;
  const { am, pm, night = '' } = table;
  const part = `(?<!\\p{L})(?:(?<am>${looseWords(am)})|(?<pm>${looseWords(pm)})|(?<night>${looseWords(night)}))(?!\\p{L})`;
  return {
    before: new RegExp(`${part}${gapWords}$`, 'u'),
    between: new RegExp(part, 'u'),
    behind: new RegExp(`^${gapWords}${part}`, 'u'),
  };
}
