import type { Range } from '../../../text/fold.ts';
import { type Readable, readable } from '../readable.ts';
import { fixedZones, namedZones, placesByZone, summer } from './zone-names.ts';

/** The clock that words tell a time by: minutes ahead of UTC, a zone of the database, or that of some other place. */
export type StatedZone = number | `${string}/${string}` | 'elsewhere';

/** A time and the name of its clock behind it, in characters of the readable text. */
export interface ZoneBeside {
  readonly zone: StatedZone;
  /** Where the words end. */
  readonly end: number;
}

const reach = 48;

const universal =
  'z(?:ulu)?|utc|gmt|ut|universal time|greenwich mean time|greenwich time|greenwich|temps universel|heure universelle|weltzeit|tiempo universal|hora universal|tempo universale|всемирного времени';
const offset = '(?<sign>[+-])\\s?(?<hours>\\d{1,2})(?::?(?<minutes>[0-5]\\d))?(?!\\d|[.,]\\d)';
/** "14:11 UTC", "14:11 (GMT+4)", "14:11 +04:00", "1411Z" */
const known = new RegExp(
  `^\\s?(?:hours\\s|hrs\\.?\\s)?[(\\[]?(?:(?:at\\s)?(?:${universal})(?![\\p{L}])\\s?(?:${offset})?|(?<bare>\\+|(?<iso>-))(?<bareHours>\\d{2}):?(?<bareMinutes>[0-5]\\d)(?![\\d:.,]))`,
  'u',
);
/** Abbreviations of zones in capital letters: "EST", "MSK", "CEST". Many stand for several places. */
const abbreviation = /^\s?[([]?(?:[ECMPA][SD]?T|[A-Z]{1,3}[SD]T|[CEW]ES?T|HAEC|HNE|HEC)(?!\p{L})/u;
/** "14:11 Eastern", where nothing else is eastern. */
const american = /^\s?[([]?(?:Eastern|Central|Mountain|Pacific)(?=\s?(?:$|[.,;:!?)\]]|(?:time|daylight|standard)(?!\p{L})))/u;
const moscow = /^\s?[([]?(?:по\s)?(?:msk|мск)(?!\p{L})/u;
const zoneName = /^\s?[([]?(?<name>[A-Z]{2,4})(?![\p{L}+-]|\s?[+-]\d)/u;
const opening = '^\\s?[(\\[,]?\\s?(?:in\\s|nach\\s)?';

/** "Moscow time", "heure de Paris", "по московскому времени", "Moskauer Zeit"; but not "local time". */
const named = new RegExp(
  [
    "(?<en>(?:(?!local|own|this|that|the|same|first|last|next|some|any|second|each|every)\\p{L}[\\p{L}.'-]{2,20}\\s){1,2})(?:standard\\s|daylight\\s|summer\\s|mean\\s)?time(?!\\p{L})",
    "(?:heure|hora|ora)\\s(?:de|d'|do|da|di|del)\\s?(?!la\\s|l'|ete|hiver|verano|invierno|verao|inverno)(?<of>\\p{L}{3,20})",
    '(?:heure|hora|ora)\\s(?<adjective>(?:anglais|britanni|ingles|francais|frances|allemand|aleman|tedesc|italien|italian|espagnol|espanol|spagnol|portug|peninsular|insular|argentin|mexican|chilen|cuban|american|russ|belg|suiss|svizzer|grec)\\p{L}{0,4})',
    'по\\s(?!местн|летн|зимн)(?<ru>\\p{L}{4,20})\\sвремени',
    'за\\s(?!місцев|літн|зимов)(?<uk>\\p{L}{4,20})\\sчасом',
    '(?!orts|hiesig|lokal)(?<de>\\p{L}{3,20}(?:er|ische[rn]?))\\s(?:orts|sommer|winter|normal)?zeit(?!\\p{L})',
  ]
    .map((source) => opening + source)
    .join('|'),
  'u',
);
/** Zones that are named whole, of which summer time is an hour ahead. */
const whole = namedZones.map(([words, time]) => ({
  time,
  pattern: new RegExp(
    `${opening}(?:(?:heure|ora|hora)\\s(?:(?<first>${summer})\\s)?)?${words}(?:\\s(?<last>${summer})(?:\\s|(?=zeit))|\\s|$|(?=[.,;)]))(?:time|zeit)?`,
    'u',
  ),
}));
/** A summer time without its place, which an archive's zone need not have had. */
const seasonal = new RegExp(
  `${opening}(?:(?:sommer|winter|normal|zomer|winter)(?:zeit|tijd|tid(?:en)?)|heure\\s(?:d'ete|d'hiver|legale)|ora\\s(?:legale|solare|estiva)|hora\\s(?:de\\s(?:verano|invierno|verao|inverno)|oficial|legal)|по\\s(?:летн|зимн)\\p{L}{2,4}\\sвремени|за\\s(?:літн|зимов)\\p{L}{2,4}\\sчасом|(?:summer|winter|daylight|standard|daylight saving)\\stime|czasu\\s(?:letniego|zimowego)|yaz\\ssaati|sommertid)(?!\\p{L})`,
  'u',
);
const namedBefore =
  /(?<place>\p{Script=Han}{2,3}|\p{Script=Katakana}[\p{Script=Katakana}ー]{1,8})(?:标准)?(?:时间|時間)[^\d]{0,6}$/u;
const universalBefore = new RegExp(`(?<!\\p{L})(?:utc|gmt)\\s?(?:${offset})?\\s?[:,]?\\s?$`, 'u');

/** The clock that is named at a time; undefined if none is, so that it is the one of the document. */
export function zoneBeside({ text, cased }: Readable, { start, end }: Range): ZoneBeside | undefined {
  const behind = text.slice(end, end + reach);
  const found = known.exec(behind);
  // "14:11-05:00" has an offset after a "T" alone; elsewhere it is a span.
  const isSpan = found?.groups?.['iso'] !== undefined && text.charAt(start - 1) !== 't';
  if (found && !isSpan) return { zone: aheadIn(found.groups), end: end + found[0].length };
  const inCapitals = cased.slice(end, end + reach);
  const name = zoneName.exec(inCapitals);
  const ahead = fixedZones[name?.groups?.['name'] ?? ''];
  if (name && ahead !== undefined) return { zone: ahead, end: end + name[0].length };
  // In "14 h 11 heure de Paris" the word for an hour is that of the clock.
  const clock = zoneBehind((hourWord.exec(text.slice(start, end))?.[0] ?? '') + behind, inCapitals);
  if (clock !== undefined) return { zone: clock, end };
  const before = text.slice(Math.max(0, start - reach), start);
  const first = universalBefore.exec(before);
  if (first) return { zone: aheadIn(first.groups), end };
  const place = namedBefore.exec(before)?.groups?.['place'];
  const zone = place === undefined ? undefined : zoneOf(place);
  // "営業時間" are hours, not those of a place.
  return zone === undefined || zone === 'elsewhere' ? undefined : { zone, end };
}

const hourWord = /(?:heure|hora|ora)$/u;

function zoneBehind(behind: string, inCapitals: string): StatedZone | undefined {
  for (const { time, pattern } of whole) {
    const groups = pattern.exec(behind)?.groups;
    if (groups) return time + (groups['first'] !== undefined || groups['last'] !== undefined ? 60 : 0);
  }
  if (moscow.test(behind)) return 'Europe/Moscow';
  if (abbreviation.test(inCapitals) || american.test(inCapitals) || seasonal.test(behind)) return 'elsewhere';
  const place = Object.values(named.exec(behind)?.groups ?? {}).find((each) => each !== undefined);
  return place === undefined ? undefined : zoneOf(place.trim());
}

const places = Object.entries(placesByZone).map(
  ([zone, names]) => [zone, new RegExp(`^(?:${readable(names).text})`, 'u')] as const,
);

function zoneOf(place: string): StatedZone {
  return (places.find(([, names]) => names.test(place))?.[0] ?? 'elsewhere') as StatedZone;
}

function aheadIn({ sign, hours = '0', minutes = '0', bare, bareHours = hours, bareMinutes = minutes }: Groups = {}): number {
  const ahead = Number(bareHours) * 60 + Number(bareMinutes);
  return (sign ?? bare) === '-' && ahead > 0 ? -ahead : ahead;
}

type Groups = Readonly<Record<string, string | undefined>>;
