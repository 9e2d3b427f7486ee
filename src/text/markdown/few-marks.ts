import type { MarkdownConfig } from '@lezer/markdown';

/** Steps that reading the marks of one paragraph may take, where each mark may be compared with every letter of it. */
const maxSteps = 400_000_000;

const mark = /[!&*<[\\\]_`~]/gu;

/** Leaves the marks of a paragraph for words where it has so many, and is so long, that reading them would not end soon. */
export const fewMarks: MarkdownConfig = {
  parseInline: [
    {
      name: 'FewMarks',
      before: 'Escape',
      parse: ({ text, offset, end }, _letter, position) =>
        position === offset && text.length * countMarks(text) > maxSteps ? end : -1,
    },
  ],
};

function countMarks(text: string): number {
  return text.match(mark)?.length ?? 0;
}

/** Quotations, lists and notes that one line may open in one another. A rule of spaced hyphens that is wider than a page counts as well. */
const maxOpened = 200;

const deepLine = new RegExp(
  `^(?:[\\t ]*(?:>|(?:[*+-]|\\d{1,9}[.)])(?=[\\t ])|\\[\\^[^\\][\\s^]{1,100}\\]:)){${maxOpened}}[^\\n]*`,
  'gmu',
);

/** A text of the same length, in which a line that opens more is one word: each looks back to the beginning of the line. */
export function withoutDeepLines(text: string): string {
  return text.replace(deepLine, (line) => 'x'.repeat(line.length));
}
