import { type NameWord, nameWords } from '../../text/names/name-words.ts';
import { numbersIn } from '../../text/numbers/numbers-in.ts';
import { wideNumbers } from '../../text/numbers/wide-numbers.ts';
import { overlaps, type Range } from '../../text/ranges.ts';

/** A number of a sentence that counts something, with all that it may mean as its sentence puts it. */
export interface Count extends Range {
  readonly values: readonly number[];
  /** The least and the most that it allows: "more than 40" has no most. A number alone allows itself. */
  readonly allows: (value: number) => boolean;
  readonly isPercent: boolean;
}

const about =
  'about|around|some|roughly|approximately|nearly|almost|circa|ca\\.?|c\\.|close to|etwa|rund|ungefähr|fast|knapp|zirka|environ|près de|quelque|presque|' +
  'unos|unas|cerca de|casi|aproximadamente|alrededor de|circa|quasi|około|ok\\.|около|примерно|почти|приблизительно|близько|yaklaşık|təxminən|' +
  'حوالي|نحو|قرابة|تقريبا|حدود|մոտ|約|およそ|ほぼ|大约|大約|约|近|將近|将近';
const more =
  'more than|over|at least|above|exceeding|upwards of|no fewer than|no less than|not less than|beyond|mehr als|über|mindestens|wenigstens|' +
  'plus de|au moins|más de|al menos|por lo menos|più di|oltre|almeno|ponad|co najmniej|более|больше|свыше|не менее|понад|щонайменше|' +
  'en az|azı|ən azı|أكثر من|ما لا يقل عن|بیش از|ավելի քան|超过|超過|至少|逾|少なくとも';
const less =
  "fewer than|less than|under|up to|at most|below|no more than|not more than|weniger als|höchstens|bis zu|unter|moins de|au plus|jusqu'à|" +
  'menos de|hasta|como máximo|meno di|fino a|mniej niż|менее|меньше|до|не более|en çok|en fazla|ən çox|أقل من|کمتر از|不到|最多|少于|最大';
/** Of a script that parts words by spaces. */
const spacedLetter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Armenian}]';
const before = (words: string) => new RegExp(`(?<!${spacedLetter})(?:${words})\\s?$`, 'iu');
const [isAbout, isMore, isLess] = [before(about), before(more), before(less)];
const [moreAfter, lessAfter] = [
  /^\s?(?:[\p{L}]{0,8}?(?:以上|余|餘|多|を超)|or more|and more|\+|\p{L}{1,12}den fazla|'?(?:den|dan|tan|ten) (?:fazla|çox))/u,
  /^\s?(?:\p{L}{0,8}?(?:以下|未満|未滿)|or fewer|or less)/u,
];
/** What "about" leaves open. */
const tolerance = 0.1;
/** Words after a number that say that it counts time, distance, pages, money or parts. */
const measuresOther =
  /^[\s-]?(?:days?|hours?|years?|months?|weeks?|minutes?|kilometres?|kilometers?|km|metres?|meters?|miles?|pages?|degrees?|tage?n?|jahren?|stunden|jours?|ans?|heures?|días?|años?|horas?|дн(?:я|ей)|лет|года?|час(?:а|ов)|gün|yıl|saat|km|أيام|يوم\p{L}*|日間|年間|時間|天)(?!\p{L})|^[\s-]?(?:st|nd|rd|th|er|ème)(?!\p{L})/iu;
const percent = /^\s?(?:%|٪|per ?cent|percent|prozent|pour cent|por ciento|процент\p{L}*|yüzde|faiz)/iu;
const rank =
  /(?:no\.|nr\.|№|number|chapter|article|paragraphs?|para\.?|section|clause|annex|table|figure|footnote|item|line|volume|page|pp?\.|§|resolution|law|nummer|seite)\s?$/iu;

/** Letters around a number among which the name of a month is looked for, and those that may stand between. */
const [nearLetters, maxGap] = [24, 5];
const ordinal = /^(?:st|nd|rd|th|er|of|de)$/u;

/** Numbers of a sentence that count something: no years, days, ranks, times or distances. */
export function countsIn(sentence: string, languages: readonly string[], isMonth: (word: NameWord) => boolean): Count[] {
  const wide = wideNumbers(sentence).map(({ start, end, value }) => ({ start, end, values: [value], isInWords: false }));
  const named = languages
    .flatMap((language) => numbersIn(sentence, language))
    .filter((number) => !wide.some((each) => overlaps(each, number)));
  const all = [...new Map([...named, ...wide].map((number) => [`${number.start} ${number.end}`, number])).values()];
  const counting = all
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end, values, isInWords }) => {
      const [head, tail] = [sentence.slice(Math.max(0, start - nearLetters), start), sentence.slice(end, end + nearLetters)];
      if (isInWords && values.every((value) => value < 2)) return false;
      if (measuresOther.test(tail) || rank.test(head) || /[\p{L}\p{Nd}][-‑]$/u.test(head)) return false;
      if (/^[年月日号號時时]|^(?:년|월|일)/u.test(tail)) return false;
      if (/^[12]\d{3}$/u.test(sentence.slice(start, end)) && !/^\s\p{Ll}{4}/u.test(tail)) return false;
      const [last, next] = [nameWords(head).at(-1), nameWords(tail).find(({ form }) => !ordinal.test(form))];
      return !(last && head.length - last.end <= maxGap && isMonth(last)) && !(next && next.start <= maxGap && isMonth(next));
    });
  /** The values of two neighbours that are the ends of a range. */
  const rangeOf = (first: (typeof counting)[number] | undefined, last: (typeof counting)[number] | undefined) =>
    first && last && joins.test(sentence.slice(first.end, last.start)) ? ([first.values, last.values] as const) : undefined;
  return counting.map((number, at) => {
    const { start, end, values } = number;
    const [head, tail] = [sentence.slice(Math.max(0, start - nearLetters), start), sentence.slice(end, end + nearLetters)];
    const range = rangeOf(number, counting[at + 1]) ?? rangeOf(counting[at - 1], number);
    return { start, end, values, isPercent: percent.test(tail), allows: allowance(values, range, head, tail) };
  });
}

/** What stands between the ends of a range. */
const joins = /^\s?(?:[-–—~〜～至]|to|and|bis|und|à|et|a|y|до|и|ile|から|إلى)\s?$/iu;

function allowance(
  values: readonly number[],
  range: readonly [from: readonly number[], to: readonly number[]] | undefined,
  head: string,
  tail: string,
): (value: number) => boolean {
  if (range) {
    const [from, to] = [Math.min(...range[0]), Math.max(...range[1])];
    return (value) => (from <= value && value <= to) || values.includes(value);
  }
  // "350,000" may be read as a number with decimals, too, which hardly counts anything.
  const most = Math.max(...values);
  if (isMore.test(head) || moreAfter.test(tail)) return (value) => value >= most;
  if (isLess.test(head) || lessAfter.test(tail)) return (value) => value <= most;
  if (isAbout.test(head)) return (value) => values.some((each) => Math.abs(value - each) <= tolerance * Math.max(each, value));
  return (value) => values.includes(value);
}
