import { fold, type Folded } from '../fold.ts';
import { withoutMarks } from '../pages/without-marks.ts';
import { isMarkdown } from './is-markdown.ts';
import { markdownDocument } from './markdown-document.ts';
import type { Named } from './markdown-spans.ts';

/** Folds the text of a document as it is read: without the marks of Markdown, if its file name says that it is Markdown. */
export function foldDocument(text: string, file: string): Folded {
  return fold(text, isMarkdown(file) ? markdownDocument(text).hidden : []);
}

/** Words of a Markdown document as they are read, without marks; `named` holds the labels of the whole document. */
export function asRead(words: string, named: Named): string {
  return withoutMarks(words, markdownDocument(words, named).hidden);
}
