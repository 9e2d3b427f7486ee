import { romanNumber } from '../../text/numbers/roman-number.ts';
import { monthsOfSeason } from '../../time/season-months.ts';
import { type PossibleDates, readEdtf } from './typed-edtf.ts';

type Stretch = PossibleDates;

/** Words before a date that say no more than that it is about so, or that it lies within it. */
const before =
  /^(?:(?:about|around|circa|ca\.?|c\.|approximately|approx\.?|roughly|perhaps|probably|possibly|some time in|sometime in|some day in|some day of|some month of|day \d{1,2} of some month of|the|in the|vers|environ|um|etwa|ungefähr|gegen|hacia|alrededor de|verso|intorno al|por volta de|около|ок\.|примерно|təxminən|yaklaşık|في|حوالي|约|約|in the hour from) |c\.? ?(?=\d)|[~≈])/iu;
/** The same behind it, and marks of doubt. */
const behind =
  /(?: \((?:[a-z ,]*(?:uncertain|approximate)[a-z ,]*)\)|,? (?:day|time) not stated|,? (?:end|beginning) not known|, estimated at [\dA-Z ]+|, (?:the first )?written [\dX]+| (?:circa|ca\.?|approx\.?|or so|environ|頃|ごろ)|(?<=年)(?:頃|ごろ|左右|前后|前後)|(?<=[\dXx.s])[?~%]|(?<=\d) ?\(\?\))$/iu;

/** What was typed without words and marks of doubt. */
export function withoutDoubt(text: string): string {
  let [plain, last] = [text.replace(/,? in the hour from |, about (?=\d)/u, ' '), ''];
  while (plain !== last) {
    last = plain;
    plain = plain.replace(before, '').replace(behind, '').trim();
  }
  // "~11" and "?2004" of EDTF.
  return plain.replaceAll(/(?<=^|-)[?~%](?=-?[\dX])|(?<=\d)[?~%](?=-)/gu, '');
}

const century =
  'century|centuries|cent\\.?|c\\.|siècles?|siecles?|s\\.|jahrhunderts?|jh\\.?|jhdt\\.?|secolo|sec\\.|século|seculo|век[аеу]?|в\\.|століття|ст\\.|wieku?|stolet[ií]|yüzyıl|yy\\.?|əsr|əsri|asr|դար|საუკუნე|század|sz\\.|eeuw|århundre(?:de)?|vuosisata';
const ordinal = '(\\d{1,2}|[ivxlIVXLХхІі]{1,7})(?:st|nd|rd|th|e|er|ème|º|\\.|-й|-го|-ci|-cı|-cu|-cü|-րդ|-ին|-ე)?';
const centuryAfter = new RegExp(`^${ordinal}[ -]?(?:${century})(?: (bce?|ad|ce))?$`, 'iu');
const centuryBefore = new RegExp(`^(?:siglo|secolo|século|seculo|القرن|قرن|thế kỷ|abad) ${ordinal}(?: (bce?|ad|ce))?$`, 'iu');
const centuryHan = /^(?:(bc) ?)?(\d{1,2})(?:世纪|世紀|세기)$/iu;
const millennium = /^(\d{1,2})(?:st|nd|rd|th)? (?:millennium|millennia)(?: (bce?|ad|ce))?$/iu;
const decadeBehind =
  /^(\d{2,3}0)(?:s|['’]s|er(?: jahren?)?|-?е(?: годы| гг\.?)?|-?ті(?: роки)?|-c[iıuü] (?:illər|il)|['’]?l[ae]r|年代|년대|-talet|-tallet|-luku|-ական(?:ներ)?|-an)$/iu;
const decadeBefore = /^(?:les )?(?:années|años|los años|anni|gli anni|anos|os anos|década de|decade of|عقد|دهه) (\d{3}0)$/iu;

/** Whether digits with an ending are a decade, which without it would be a year: "1960er". */
export function isDecade(text: string): boolean {
  return decadeBehind.test(text);
}

/**
 * The years or months of what is typed as a decade, a century, a millennium or a season, or with digits that are not known;
 * undefined if it is none. "The 1900s" may be ten years or a hundred: all of them.
 */
export function readStretch(text: string): Stretch | undefined {
  return ofCentury(text) ?? ofDecade(text) ?? readEdtf(text) ?? ofPart(text);
}

function years(from: number, to: number): Stretch {
  return { from: { year: from }, to: { year: to } };
}

function ofCentury(text: string): Stretch | undefined {
  const [, number, era] = centuryAfter.exec(text) ?? centuryBefore.exec(text) ?? [];
  if (number !== undefined) return hundreds(/\d/u.test(number) ? Number(number) : romanNumber(number), 100, era);
  const [, before2, digits] = centuryHan.exec(text) ?? [];
  if (digits !== undefined) return hundreds(Number(digits), 100, before2);
  const [, thousand, of] = millennium.exec(text) ?? [];
  return thousand === undefined ? undefined : hundreds(Number(thousand), 1000, of);
}

/** The numbered hundred or thousand years: the first century is 1 to 100, and before Christ 100 to 1. */
function hundreds(number: number, length: number, era: string | undefined): Stretch | undefined {
  if (!(number > 0)) return undefined;
  const last = number * length;
  return era !== undefined && /^b/iu.test(era) ? years(1 - last, length - last) : years(last - length + 1, last);
}

function ofDecade(text: string): Stretch | undefined {
  const [, first] = decadeBehind.exec(text) ?? decadeBefore.exec(text) ?? [];
  if (first === undefined || first.length < 3) return undefined;
  const mayBeCentury = Number(first) % 100 === 0 && /0['’]?s$|-tal+et$|-luku$/u.test(text);
  return years(Number(first), Number(first) + (mayBeCentury ? 99 : 9));
}

const [quarters, thirds, halves] = [33, 37, 40] as const;
const numbered = ['first', 'second', 'third', 'fourth'];

/** "Spring 1980", "winter 1980–81", "first quarter of 2001", "Q1 2001", "2001-33". */
function ofPart(text: string): Stretch | undefined {
  const [, year, number] = /^(-?[\dX]{4})-(2[1-9]|3\d|4[01])$/iu.exec(text) ?? [];
  if (year !== undefined) {
    const { from, to } = readEdtf(year) ?? years(Number(year), Number(year));
    const [first, last] = [from, to].map((each) => monthsOf(each.year, monthsOfSeason(Number(number))));
    return first && last && { from: first.from, to: last.to };
  }
  const part = /^(first|second|third|fourth|last) (quarter|third|half) (?:of )?(.+)$/iu.exec(text);
  const short = /^Q([1-4]) (.+)$/iu.exec(text);
  if (part || short) {
    const [at, kind, name] = short
      ? [Number(short[1]), 'quarter', short[2]]
      : [numberOf(part?.[1] ?? '', part?.[2] ?? ''), (part?.[2] ?? '').toLowerCase(), part?.[3]];
    const first = kind === 'quarter' ? quarters : kind === 'third' ? thirds : halves;
    const own = yearOf(name ?? '');
    return own === undefined ? undefined : monthsOf(own, monthsOfSeason(first + at - 1));
  }
  const [, south, season, of] = /^(southern )?(spring|summer|autumn|fall|winter)(?:,| of)? (.+)$/iu.exec(text) ?? [];
  const own = yearOf(of ?? '');
  if (season === undefined || own === undefined) return undefined;
  const place = ['spring', 'summer', 'autumn', 'winter'].indexOf(season.toLowerCase().replace('fall', 'autumn'));
  return monthsOf(own, monthsOfSeason((south === undefined ? 21 : 29) + place));
}

function numberOf(word: string, kind: string): number {
  const small = word.toLowerCase();
  if (small !== 'last') return numbered.indexOf(small) + 1;
  return { quarter: 4, third: 3 }[kind.toLowerCase()] ?? 2;
}

function monthsOf(year: number, [first, count]: readonly [first: number, count: number]): Stretch {
  const last = first + count - 1;
  return { from: { year, month: first }, to: { year: year + (last > 12 ? 1 : 0), month: ((last - 1) % 12) + 1 } };
}

/** A year with its era, alone or with the next: "1980", "1980–81", "AD 79", "480–479 BC". */
function yearOf(text: string): number | undefined {
  const [, ad, digits, after] =
    /^(?:(AD) )?(\d{1,4}(?:,\d{3})*)(?: ?[-–] ?\d{1,4})?(?: (bce?|ad|ce))?(?: to AD 1)?$/iu.exec(text) ?? [];
  if (digits === undefined || (digits.length < 4 && ad === undefined && after === undefined)) return undefined;
  const number = Number(digits.replaceAll(',', ''));
  return after !== undefined && /^b/iu.test(after) ? 1 - number : number;
}
