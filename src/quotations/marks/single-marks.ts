import type { Range } from '../../text/fold.ts';
import { endsParagraph, type MarkPairs, sideOf } from './double-marks.ts';

/** The marks that close each opening mark. */
const closers: Readonly<Record<string, string>> = { '‘': '’', '‛': '’', '‚': "‘’'", "'": "'", '’': '’', '❛': '❜' };
/** Languages in which the closing mark opens too. */
const opensAsItCloses = new Set(['fi', 'sv']);

/** Words and years whose first letters are left out, so that the mark before them is an apostrophe. */
const shortened = /^(?:\d{2}s?|tis|twas|twere|twill|em|til|cause|bout|round|cos|neath|gainst|[nstkmr])(?![\p{L}\p{N}])/iu;
const shortenedLength = 8;

/**
 * The pairs of single quotation marks in a text. Most of these marks are apostrophes, so that one alone means nothing; only a
 * low one is always a quotation mark. Between "s" and a next word ("the millers’ wheel") a mark closes only if none does later.
 */
export function singleMarks(text: string, language: string): MarkPairs {
  const pairs: Range[] = [];
  const lone: number[] = [];
  const isSwedish = opensAsItCloses.has(new Intl.Locale(language).language);
  let open: { readonly mark: string; readonly index: number; unsure?: number } | undefined;
  const end = () => {
    if (open?.unsure !== undefined) pairs.push({ start: open.index, end: open.unsure + 1 });
    else if (open?.mark === '‚') lone.push(open.index);
    open = undefined;
  };
  let last = 0;
  for (const { index, 0: mark } of text.matchAll(/[‘’‚‛'❛❜]/gu)) {
    if (endsParagraph(text.slice(last, index))) end();
    last = index + 1;
    const [before, after] = [text.slice(Math.max(0, index - 1), index), text.slice(index + 1, index + 1 + shortenedLength)];
    const side = singleSide(before, after.slice(0, 1));
    if (open && side === 'end' && (closers[open.mark] as string).includes(mark)) {
      if (/[sxz]/iu.test(before) && /^\s\p{L}/u.test(after) && mark !== '‘') open.unsure ??= index;
      else {
        pairs.push({ start: open.index, end: index + 1 });
        open = undefined;
      }
    } else if (mark === '‚' || (side === 'start' && (mark !== '’' || isSwedish) && !shortened.test(after))) {
      end();
      open = { mark, index };
    }
  }
  end();
  return { pairs, lone };
}

/** The side of a word on which a mark stands; a mark beside another mark has the same side. */
function singleSide(before: string, after: string): 'start' | 'end' | undefined {
  const isLetter = /[\p{L}\p{M}\p{N}]/u;
  if (isLetter.test(before) && isLetter.test(after)) return undefined;
  const side = sideOf(before, after);
  if (side || /^\s?$/u.test(after) || /^\s?$/u.test(before)) return side;
  return isLetter.test(after) ? 'start' : 'end';
}
