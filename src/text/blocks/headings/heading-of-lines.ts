import { isAllCapitals } from '../capitals.ts';
import type { ChapterForm } from '../chapter-form.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../lines.ts';
import { endOf, endsSentence } from '../sentence-end.ts';
import { isSpeech, looksLikeHeading, maxHeadingWidth } from './heading-line.ts';

/** Lines of a heading, letters of one of them where the width is not known, and of all of them. */
const [maxHeadingLines, maxHeadingLineLetters, maxTitleLetters] = [4, 80, 320];
/** With so many headings that have a number over their title, a title may look like a sentence. */
const minTitled = 3;

/** What stands around a group of lines. */
interface Around {
  readonly before: readonly Line[] | undefined;
  readonly after: readonly Line[] | undefined;
  readonly layout: Layout;
  /** Whether the numbers of most chapters have their title on the next line. */
  readonly isTitled: boolean;
}

/** A title on several lines: its kind and number over its words, all in capitals, or that of the document, which goes on. */
export function isHeadingOfLines(group: readonly Line[], { layout, before, after, isTitled: mayBeSentence }: Around): boolean {
  const [first, ...others] = group;
  if (!first || group.length > maxHeadingLines || !after) return false;
  if (isLongTitle(first, others)) return true;
  const maxLetters = layout.isWrapped ? maxHeadingWidth * layout.width : maxHeadingLineLetters;
  if (group.some(({ text }) => text.length > maxLetters)) return false;
  const isOfDocument = before === undefined && others.every(({ text }) => /^\p{Ll}/u.test(text));
  if (isOfDocument) return looksLikeHeading(group.map(({ text }) => text).join(' '));
  if (!first.form) return group.every(({ text }) => looksLikeHeading(text) && isAllCapitals(text) && !endsSentence(text));
  // One letter alone is more often a stroke that a scanner took for a letter.
  if (first.form.isNumber && /^\p{L}$/u.test(first.text) && !mayBeSentence) return false;
  return (
    others.every(({ text }) => looksLikeHeading(text)) || (mayBeSentence && group.length === 2 && others.every(mayBeTitle))
  );
}

/** Whether most numbers of chapters that have text right under them have a title there. */
export function isTitled(groups: readonly (readonly Line[])[]): boolean {
  const pairs = groups.filter(([first, second, third]) => first?.form && second && !third);
  const titled = pairs.filter(([, second]) => second && looksLikeHeading(second.text));
  return titled.length >= minTitled && titled.length >= pairs.length / 2;
}

/** Whether a line could be the title of a chapter if its place says so: "The miller. A tale of water", "“He said so!”". */
export function mayBeTitle({ text }: Line): boolean {
  return (
    text.length <= maxHeadingLineLetters &&
    /^\P{L}{0,3}(?:\p{Lu}|\p{Lo})/u.test(text) &&
    endOf(text) !== 'pause' &&
    !isDash(text)
  );
}

function isDash(text: string): boolean {
  return isSpeech(text) && /^[-–—―‐]/u.test(text);
}

/** "Chapter IV. Of what the miller said to the vicar, and of" "what the vicar said to him": broken as paragraphs are. */
function isLongTitle(first: Line, others: readonly Line[]): boolean {
  const last = others.at(-1) ?? first;
  if (!isWordAndNumber(first.form) || others.some(({ form, blanks }) => form !== undefined || blanks > 0)) return false;
  if ([first, ...others].reduce((sum, { text }) => sum + text.length, 0) > maxTitleLetters) return false;
  const isSetApart = first.blanks > 1 || !endsSentence(last.text);
  return isSetApart && endOf(last.text) !== 'pause';
}

function isWordAndNumber(form: ChapterForm | undefined): boolean {
  return form !== undefined && form.rank !== 'named' && !form.isNumber;
}
