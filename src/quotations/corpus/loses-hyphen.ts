import { type Folded, foldWords, type Range, softHyphen, softSpace, toFoldedRange } from '../../text/fold.ts';
import { lineBreaksIn } from '../../text/folding/line-breaks.ts';
import { partsOfWord } from '../../text/word-across.ts';

/** Letters of a word that are looked at on each side of its hyphen. */
const maxLetters = 50;

/**
 * Whether words that stand in a range of a document have no hyphen where the document has one at a line end that is the word's
 * own: before a capital letter, as in Nagorno-Karabakh, or of a word that has it in the middle of a line too. Where it may as
 * well only divide the word, both are its spelling.
 */
export function losesHyphen(folded: Folded, range: Range, words: string): boolean {
  const { start, end } = toFoldedRange(folded, range);
  if (!folded.text.slice(start, end).includes(softHyphen)) return false;
  const quoted = foldWords(words);
  let at = 0;
  for (let index = start; index < end; index += 1) {
    const letter = folded.text[index];
    if (letter === quoted[at]) at += 1;
    else if (letter === softHyphen && quoted[at] === '-')
      at += quoted[at + 1] === ' ' && folded.text[index + 1] !== ' ' ? 2 : 1;
    else if (letter === softHyphen) {
      if (isOwn(folded, index)) return true;
    } else if (letter === softSpace) at += quoted[at] === ' ' ? 1 : 0;
    // The signs around which spaces are closed up are read another way.
    else return false;
  }
  return false;
}

function isOwn(folded: Folded, index: number): boolean {
  const { text, starts, ends } = folded;
  const [place] = lineBreaksIn(folded, { start: starts[index] as number, end: ends[index] as number });
  if (!place || place.read === '') return false;
  const { before, after } = partsOfWord(
    text.slice(Math.max(0, index - maxLetters), index),
    text.slice(index + 1, index + maxLetters),
  );
  return /^\p{Lu}\p{Ll}/u.test(after) || text.includes(`${before}-${after}`);
}
