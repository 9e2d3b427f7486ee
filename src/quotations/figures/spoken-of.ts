import { unspaced } from '../../text/folding/scripts.ts';
import { nameWords } from '../../text/names/name-words.ts';

/** Letters of the shortest word that says what is counted. */
const minLetters = 4;
/** Words that so large a share of all measures have in common say of none which it is. */
const maxShare = 0.2;
const minWords = 2;
/** So large a share of all measures at most, or so few, have a word that is one's own. */
const [maxShareOfOwn, minMeasuresOfOwn] = [0.1, 3];
/** Of the words that name a measure, those that a sentence must have to speak of it. */
const minSpoken = 0.7;
/** Words that tell of the same count; of each row any stands for the others. */
const alike = [
  ['killed', 'lost', 'martyred', 'dead', 'died', 'deaths', 'fatalities', 'perished', 'lives'],
  ['wounded', 'injured', 'hurt', 'injuries'],
  ['expelled', 'deported', 'driven', 'displaced'],
  ['houses', 'homes'],
  ['damaged', 'destroyed'],
];
const anyUnspaced = new RegExp(`[${unspaced}]`, 'u');
/** Runs of letters between those that only join them. */
const unspacedRun =
  /(?:(?![的了在和与與時时来來是于於之被])\p{Script=Han}){1,8}|[\p{Script=Katakana}ー]{2,20}|\p{Script=Thai}{4,20}/gu;

/** What names a measure: words, or runs of letters where no spaces part words. */
export interface Keys {
  readonly words: readonly string[];
  readonly runs: readonly string[];
  /** Words that hardly another measure has. */
  readonly own: readonly string[];
}

/** What names each measure, without what too many have in common. */
export function keysOf(untold: readonly string[], isMonth: (form: string) => boolean): Keys[] {
  const titles = untold.map(inOneWord);
  const all = titles.map((title) => [...new Set(wordsOf(title))].filter((word) => !isMonth(word)));
  const names = titles.flatMap((title) => wordsOf(title.match(/(?<=\s)\p{Lu}[\p{L}\p{M}]*/gu)?.join(' ') ?? ''));
  const isCommon = (word: string) => {
    const count = all.filter((words) => words.includes(word)).length;
    return count > Math.max(2, titles.length * maxShare) && !names.includes(word);
  };
  const isOwn = (word: string) =>
    !names.includes(word) &&
    all.filter((words) => words.some((each) => isSameWord(word, each))).length <=
      Math.max(minMeasuresOfOwn, all.length * maxShareOfOwn);
  return all.map((words, at) => ({
    words: words.filter((word) => !isCommon(word)),
    own: words.filter(isOwn),
    runs: [...new Set(titles[at]?.match(unspacedRun) ?? [])].filter(
      (run) => !/^[年月日〇一二三四五六七八九十人数間]+$/u.test(run),
    ),
  }));
}

/** Whether a text has the words by which a measure is named, or nearly all of them. */
export function isSpokenOf({ words, runs }: Keys, spoken: readonly string[], text: string): boolean {
  const wanted = words.length + runs.length;
  if (wanted < minWords) return false;
  const there =
    words.filter((word) => spoken.some((each) => isSameWord(word, each))).length +
    runs.filter((run) => text.includes(run)).length;
  return there >= Math.max(minWords, Math.ceil(wanted * minSpoken));
}

/**
 * Whether a text has a word that is as good as the measure's own, and all that name it but one: enough where its number is near
 * those of the measure.
 */
export function mayBeSpokenOf({ words, runs, own }: Keys, spoken: readonly string[]): boolean {
  if (runs.length > 0 || words.length <= minWords) return false;
  const has = (word: string) => spoken.some((each) => isSameWord(word, each));
  return own.some(has) && words.filter((word) => !has(word)).length === 1;
}

/** Whether a text speaks of one measure by all its words, and of another, which has these and more, by some. */
export function isLessSpokenOf(key: Keys, other: Keys, spoken: readonly string[]): boolean {
  const has = (word: string) => spoken.some((each) => isSameWord(word, each));
  if (key === other || other.words.length === 0 || key.words.every(has) || !other.words.every(has)) return false;
  return other.words.every((word) => key.words.some((each) => isSameWord(word, each)));
}

/** Words that only say when or whence. */
const joining = new Set(['from', 'late', 'early', 'with', 'during', 'between', 'those', 'among', 'until']);
const soldiers = /service (?:members|personnel)|military personnel|service-?(?:wo)?m[ae]n|troops|combatants/giu;

/** A text in which soldiers have one name. */
function inOneWord(text: string): string {
  return text.replace(soldiers, 'soldiers');
}

/** The words of a text that may name what is counted. */
export function wordsOf(text: string): string[] {
  return nameWords(inOneWord(text))
    .map(({ form }) => form)
    .filter((form) => form.length >= minLetters && !joining.has(form) && !/\p{N}/u.test(form) && !anyUnspaced.test(form));
}

/** Whether two words are forms of one: they begin alike, but for an ending. */
export function isSameWord(one: string, other: string): boolean {
  if (alike.some((row) => row.includes(one) && row.includes(other))) return true;
  const longer = Math.max(one.length, other.length);
  let same = 0;
  while (same < Math.min(one.length, other.length) && one[same] === other[same]) same += 1;
  return same >= minLetters && same >= longer - maxEnding;
}

/** Letters of the longest ending that a form of a word has and another has not. */
const maxEnding = 4;
