import { diffLines } from 'diff';
import { wordDifference } from '../../text/word-difference.ts';

/** A place in which a text differs from what was extracted. */
export interface EditedPlace {
  /** The line of the text as it is now, from 1. */
  readonly line: number;
  /** The words of both: `[-as it was made-]{+as it is+}`. */
  readonly difference: string;
}

/** With more lines added or removed, the two are no longer the same text. */
const maxEditedLines = 20_000;

/** The places in which a text differs from what was extracted, in order; adjacent lines that differ are one place. */
export function editedPlaces(made: string, now: string): EditedPlace[] {
  const parts = diffLines(made, now, { maxEditLength: maxEditedLines });
  if (!parts) return [{ line: 1, difference: 'The whole text is another.' }];
  const places: EditedPlace[] = [];
  let line = 1;
  let [before, after] = ['', ''];
  const end = () => {
    if (before !== '' || after !== '') places.push({ line, difference: wordDifference(before, after).trim() });
    line += linesIn(after);
    [before, after] = ['', ''];
  };
  for (const { value, added, removed } of parts) {
    if (added) after += value;
    else if (removed) before += value;
    else {
      end();
      line += linesIn(value);
    }
  }
  end();
  return places;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
