import { type Folded, softHyphen } from '../fold.ts';

/** The two parts of a word that is divided at the end of a line, in small letters. */
interface Divided {
  readonly first: string;
  readonly last: string;
  readonly isName: boolean;
}

/** Letters of a part that counts as a word of its own: shorter ones are as often syllables. */
const minPartLetters = 3;
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that never divide words at the end of a line. */
const undivided = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]$/u;

/**
 * Tells which of the hyphens at line ends, given by their offsets in the folded text, belong to their words. The document
 * itself decides if it has the word in the middle of a line: as one, or with a hyphen, whichever is more frequent. Otherwise a
 * hyphen is kept before a capital letter (Nagorno-Karabakh), beside a digit (MiG-29), in scripts that never divide words, and
 * between two words that both occur alone elsewhere (cease-fire); all others are removed (agree-ment). A soft hyphen and ¬ are
 * always removed, a maqaf never.
 */
export function hyphenKeeper({ text, clear, starts }: Folded, offsets: readonly number[]): (offset: number) => boolean {
  const divided = new Map(offsets.map((at) => [at, dividedAt(text, at)]));
  const counts = countWords(text, [...divided.values()]);
  const count = (form: string) => counts.get(form) ?? 0;
  return (at) => {
    const sign = clear.charAt(starts[at] ?? 0);
    const { first, last, isName } = divided.get(at) as Divided;
    if (first === '' || last === '' || sign === '־') return true;
    if (sign === softHyphen || sign === '¬') return false;
    const [asOne, apart] = [count(first + last), count(`${first}-${last}`)];
    if (asOne !== apart) return apart > asOne;
    if (isName || /\p{N}$/u.test(first) || /^\p{N}/u.test(last) || undivided.test(first)) return true;
    return [first, last].every((part) => part.length >= minPartLetters && count(part) > 0);
  };
}

function dividedAt(text: string, at: number): Divided {
  const first = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, at - maxPartLetters), at))?.[0] ?? '';
  const last = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(at + 1, at + 1 + maxPartLetters))?.[0] ?? '';
  const isName = /^\p{Lu}/u.test(last) && !/\p{Lu}$/u.test(first);
  return { first: first.toLowerCase(), last: last.toLowerCase(), isName };
}

/** Letters of each part of a word that are looked at. */
const maxPartLetters = 60;

/** How often these words occur in a text, apart from line ends: as one, with a hyphen, and each part alone. */
function countWords(text: string, divided: readonly Divided[]): ReadonlyMap<string, number> {
  const counts = new Map(
    divided.flatMap(({ first, last }) => [first, last, first + last, `${first}-${last}`]).map((form) => [form, 0]),
  );
  if (divided.length === 0) return counts;
  const add = (form: string) => {
    const count = counts.get(form);
    if (count !== undefined) counts.set(form, count + 1);
  };
  let before = { form: '', end: -1 };
  for (const { index, 0: letters } of text.matchAll(word)) {
    const end = index + letters.length;
    const form = letters.toLowerCase();
    const isDivided = text[index - 1] === softHyphen || text[end] === softHyphen;
    if (!isDivided) add(form);
    if (text[index - 1] === '-' && before.end === index - 1) add(`${before.form}-${form}`);
    before = { form, end };
  }
  return counts;
}
