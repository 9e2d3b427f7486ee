import { foldWords } from '../../text/fold.ts';

/** Words to look for, and how they differ from the quotation by what every text may change about words that it quotes. */
export interface Spelling {
  readonly words: string;
  /** The first letter is a capital, or small, where the quotation has it otherwise. */
  readonly otherCase: boolean;
  /** The quotation has a full stop or comma at its end that is of the sentence around it. */
  readonly ownStop: boolean;
  /** Quotation marks within it are of another kind. */
  readonly hasPlainMarks: boolean;
}

/** A full stop or comma that a sentence puts within the closing mark. */
const lastStop = /(?<![.,。，、،۔।])[.,。，、،۔।]$/u;
const firstLetter = /^[^\p{L}\p{N}]{0,4}\p{L}/u;

/** Words without a full stop or comma at their end. */
export function withoutLastStop(words: string): string {
  return words.trim().replace(lastStop, '').trimEnd();
}

/** The spellings of a quotation that are taken for the same words, the quotation's own first. */
export function spellingsOf(words: string): Spelling[] {
  const typed = words.trim();
  const stopless = withoutLastStop(typed);
  const marked = /["'“”„‟«»‹›「」『』‘’‚‛]/u.test(typed) ? [false, true] : [false];
  return marked.flatMap((hasPlainMarks) =>
    (stopless === typed ? [typed] : [typed, stopless]).flatMap((each) => {
      const other = withOtherCase(each);
      const spell = (spelled: string, otherCase: boolean): Spelling => ({
        words: hasPlainMarks ? foldWords(spelled).replaceAll('"', "'") : spelled,
        ...{ otherCase, ownStop: each !== typed, hasPlainMarks },
      });
      return other === undefined ? [spell(each, false)] : [spell(each, false), spell(other, true)];
    }),
  );
}

/** The words with their first letter in the other case, where its script has two. */
function withOtherCase(words: string): string | undefined {
  const start = firstLetter.exec(words)?.[0];
  if (start === undefined) return undefined;
  const letter = [...start].at(-1) ?? '';
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  return other === letter || [...other].length > 1
    ? undefined
    : start.slice(0, -letter.length) + other + words.slice(start.length);
}
