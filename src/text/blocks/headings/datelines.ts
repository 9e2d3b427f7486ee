import type { Line } from '../lines.ts';
import { looksLikeHeading } from './heading-line.ts';

const day = '\\p{Nd}{1,2}(?:\\.|st|nd|rd|th|er|º|ª)?';
const month = '\\p{L}[\\p{L}\\p{M}]{2,}\\.?';
const year = '\\p{Nd}{4}(?:\\s?(?:г|р|թ)\\.?|\\s(?:года|року|год|թ․|թվական|yılı|م|هـ)|-c[iıuü] il)?';
const small = "(?:(?:de|del|of|di|da) |d[’'])?";
/** A date to the day, as most languages write it in words or numbers; no month is known by its name. */
const date = [
  `${day},? ${small}${month},? ${small}${year}`,
  `${month} ${day},? ${year}`,
  `${year}\\.? ${month} ${day}`,
  '\\p{Nd}{4}\\s?[年년]\\s?\\p{Nd}{1,2}\\s?[月월]\\s?\\p{Nd}{1,2}\\s?[日일]',
  '\\p{Nd}{1,2}([./-])\\p{Nd}{1,2}\\1\\p{Nd}{4}',
  '\\p{Nd}{4}([./-])\\p{Nd}{1,2}\\2\\p{Nd}{1,2}',
].join('|');
const comma = '[,،，、;:—–-]';
/** Names of a place, a newspaper or a weekday, each with a comma; and a weekday or a little word without one. */
const before = `(?:[^\\p{Nd},،，、;:—–-]{1,40}${comma} ?){0,4}(?:[\\p{L}\\p{M}]{1,12} )?`;
const clock = `(?:,?\\s?${comma}?\\s?(?:\\p{Ll}{2} )?\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?:\\s?[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?)?`;
const dateline = new RegExp(`^[(\\[]?${before}(?:${date})${clock}[.)\\]]?$`, 'iu');
const maxLetters = 90;

/**
 * Lines with the place and the day of a document, right under its title: "Baku, 27 September 2020". A day with text over it, as
 * over each entry of a diary, is a title itself where most days stand so.
 */
export function datelinesIn(groups: readonly (readonly Line[])[]): Line[] {
  const days = groups.flatMap((group, index) => (group[0] && isDateline(group) ? { line: group[0], index } : []));
  const under = days.filter(({ index }) => index > 0 && isTitle(groups[index - 1] ?? [], index - 1));
  return 2 * under.length > days.length ? under.map(({ line }) => line) : [];
}

function isDateline([line, second]: readonly Line[]): boolean {
  return line !== undefined && !second && line.text.length <= maxLetters && dateline.test(line.text);
}

function isTitle(group: readonly Line[], index: number): boolean {
  const [line, second] = group;
  if (!line || second || isDateline(group)) return false;
  return index === 0 || line.form !== undefined || looksLikeHeading(line.text);
}
