import { expect, test } from 'vitest';
import { chapterForm } from '../../../../src/text/blocks/chapter-form.ts';
import type { Draft } from '../../../../src/text/blocks/draft.ts';
import { endNotesIn } from '../../../../src/text/blocks/end-notes.ts';

test('looks for the end of each list of notes from its own title on', () => {
  const title = (text: string, rank?: Draft['rank']): Draft => ({
    kind: 'heading',
    lines: [{ start: 0, end: text.length, text, form: chapterForm(text), indent: 0, blanks: 1, isOnNewPage: false }],
    level: 1,
    ...(rank && { rank }),
  });
  const drafts = Array.from({ length: 100_000 }, () => [title('NOTES'), title('CHAPTER I', 'chapter')]).flat();
  expect(endNotesIn(drafts)).toEqual(drafts);
});
