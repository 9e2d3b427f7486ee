import type { Range } from '../../../text/fold.ts';
import type { Readable } from '../readable.ts';

/** The clock that words tell a time by: minutes ahead of UTC, or one of some other place. */
export type StatedZone = number | 'elsewhere';

/** A time and the name of its clock behind it, in characters of the readable text. */
export interface ZoneBeside {
  readonly zone: StatedZone;
  /** Where the words end. */
  readonly end: number;
}

const reach = 48;

const universal = 'z(?:ulu)?|utc|gmt|ut|universal time|greenwich mean time|greenwich time|greenwich';
const offset = '(?<sign>[+-])\\s?(?<hours>\\d{1,2})(?::?(?<minutes>[0-5]\\d))?(?!\\d|[.,]\\d)';
/** "14:11 UTC", "14:11 (GMT+4)", "14:11 +04:00", "1411Z" */
const known = new RegExp(
  `^\\s?(?:hours\\s|hrs\\.?\\s)?[(\\[]?(?:(?:at\\s)?(?:${universal})(?![\\p{L}])\\s?(?:${offset})?|(?<bare>\\+|(?<iso>-))(?<bareHours>\\d{2}):?(?<bareMinutes>[0-5]\\d)(?![\\d:.,]))`,
  'u',
);
/** Abbreviations of zones in capital letters: "EST", "MSK", "CEST". Many stand for several places. */
const abbreviation = /^\s?[([]?(?:[ECMPA][SD]?T|[A-Z]{1,3}[SD]T|MSK|[CEW]ES?T|МСК|HAEC|MEZ|MESZ|HNE)(?!\p{L})/u;
/** Those of one zone alone, whose clock never changed while they were in use, in minutes ahead of UTC. */
const zones: Readonly<Record<string, number>> = { CET: 60, MEZ: 60, CEST: 120, MESZ: 120, EEST: 180, OEZ: 120, OESZ: 180 };
const zoneName = /^\s?[([]?(?<name>[A-Z]{3,4})(?![\p{L}+-]|\s?[+-]\d)/u;
/** "Moscow time", "heure de Paris", "по московскому времени", "Moskauer Zeit", "北京时间"; but not "local time". */
const named = new RegExp(
  [
    "^\\s?[(\\[,]?\\s?(?:(?!local|own|this|that|the|same|first|last|next|some|any|second|each|every)\\p{L}[\\p{L}.'-]{2,20}\\s){1,2}(?:standard\\s|daylight\\s|summer\\s|mean\\s)?time(?!\\p{L})",
    "(?:heure|hora|ora)\\s(?:de|d'|do|da|di|del)\\s?(?!la\\s|l')\\p{L}{3,20}",
    'по\\s(?!местн)\\p{L}{4,20}\\sвремени',
    'за\\s(?!місцев)\\p{L}{4,20}\\sчасом',
    '(?!orts|hiesig|lokal)\\p{L}{4,20}(?:er|ische[rn]?)\\szeit(?!\\p{L})',
  ].join('|^\\s?[(\\[,]?\\s?'),
  'u',
);
const namedBefore =
  /(?:北京|东京|東京|纽约|紐約|莫斯科|伦敦|倫敦|ワシントン|ロンドン|ニューヨーク|巴黎|パリ)(?:时间|時間)[^\d]{0,6}$/u;
const universalBefore = new RegExp(`(?<!\\p{L})(?:utc|gmt)\\s?(?:${offset})?\\s?[:,]?\\s?$`, 'u');

/** The clock that is named at a time; undefined if none is, so that it is the one of the document. */
export function zoneBeside({ text, cased }: Readable, { start, end }: Range): ZoneBeside | undefined {
  const behind = text.slice(end, end + reach);
  const found = known.exec(behind);
  // "14:11-05:00" has an offset after a "T" alone; elsewhere it is a span.
  const isSpan = found?.groups?.['iso'] !== undefined && text.charAt(start - 1) !== 't';
  if (found && !isSpan) return { zone: aheadIn(found.groups), end: end + found[0].length };
  const name = zoneName.exec(cased.slice(end, end + reach));
  const ahead = zones[name?.groups?.['name'] ?? ''];
  if (name && ahead !== undefined) return { zone: ahead, end: end + name[0].length };
  if (abbreviation.test(cased.slice(end, end + reach)) || named.test(behind)) return { zone: 'elsewhere', end };
  const before = text.slice(Math.max(0, start - reach), start);
  const first = universalBefore.exec(before);
  if (first) return { zone: aheadIn(first.groups), end };
  return namedBefore.test(before) ? { zone: 'elsewhere', end } : undefined;
}

function aheadIn({ sign, hours = '0', minutes = '0', bare, bareHours = hours, bareMinutes = minutes }: Groups = {}): number {
  const ahead = Number(bareHours) * 60 + Number(bareMinutes);
  return (sign ?? bare) === '-' && ahead > 0 ? -ahead : ahead;
}

type Groups = Readonly<Record<string, string | undefined>>;
