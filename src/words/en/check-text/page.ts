/** The page on which a reader checks any text against the documents. */

import type { Sentence } from '../../sentence.ts';
import { number } from '../grammar.ts';

export const title = 'Check a text';
export const description =
  'Which quotations of any text stand in the documents of this archive, which were altered, and which stand nowhere.';
export const lead =
  'Paste an article, a speech or the answer of a language model. Every quotation in it is looked up in the documents of this archive, word for word.';

/** Where the text goes: nowhere. */
export const privacy =
  'Your text stays in this browser: the page fetches the documents of this archive and compares. Its security policy lets it reach no other site.';

/** Above the list of documents. */
export function onDocuments(): Sentence<'page'> {
  return ['Does an article quote them rightly? ', { name: 'page', words: 'Check a text' }, ' against them.'];
}

/** Without a script. */
export function needsScript(): Sentence<'command' | 'documents'> {
  return [
    'The check needs a script, which does not run here. A copy of this archive has a command for it, ',
    { name: 'command', words: 'npm run check-text -- article.md' },
    ', and the ',
    { name: 'documents', words: 'documents' },
    ' are there in full for your browser’s own search.',
  ];
}

/** The form. */
export const textLabel = 'Text to check';
export const fileLabel = 'Or a file: .txt, .md, .html or .docx. It can be dropped here too.';
export const wholeLabel = 'Look up every sentence, in quotation marks or not';
export const check = 'Check it';

/** What the page does not do, and what does. */
export const notesTitle = 'What is looked up, and how';
export const whatIsLookedUp =
  'Quotations are what stands in the quotation marks of any language, and block quotes. Line breaks, kinds of marks and hyphens at line ends do not count; every other letter does. Fewer than three words are too few to tell.';
export const whyNoPdf =
  'A PDF is read by the command, not here: the program that reads PDFs has 1.7 megabytes, several times all scripts of this site together. Open the PDF, select all of it, copy, and paste it into the field: words divided at line ends are read as whole.';
export function byAddress(): Sentence<'hash' | 'query'> {
  return [
    'A link may bring the text: ',
    { name: 'hash', words: '/verify/#text=…' },
    ' keeps it in the browser; ',
    { name: 'query', words: '/verify/?text=…' },
    ' works too, but the host of the page sees it as part of the address.',
  ];
}

/** What the page says while it works, and when it cannot. */
export const nothingToCheck = 'There is no text to check: paste one, or choose a file.';
export const checking = 'Checking …';
export function progress({ percent }: { readonly percent: number }): string {
  return `${number(percent)}% done`;
}
export function documentsDidNotCome({ title: document }: { readonly title: string }): string {
  return `The check could not be made: ${document} did not come. Try again.`;
}
export const checkFailed = 'The check could not be made. Use the command, or try it in parts.';
export const dataDidNotCome = 'The check could not be made: the list of documents did not come. Try again.';
export const isPdf =
  'A PDF is not read here: open it, select all of it, copy, and paste it into the field. Words divided at line ends are read as whole. The command npm run check-text reads it as it is.';
export const unknownFile = 'Only .txt, .md, .html and .docx files are read here.';
export const unknownEncoding = 'Nothing says in which encoding this file is, and its letters do not show it: save it as UTF-8.';
export const unreadableFile = 'This file cannot be read: it is damaged, or not of the kind that its name says.';
export function tooLarge({ megabytes }: { readonly megabytes: number }): string {
  return `This is more than ${number(megabytes)} MB: check it in parts, or use the command.`;
}
export function fileTaken({ name }: { readonly name: string }): string {
  return `${name} is in the field. Check it when you are ready.`;
}
export function fileTakenAs({ name, encoding }: { readonly name: string; readonly encoding: string }): string {
  return `${name} is in the field. It is not in UTF-8 and was read as ${encoding}: see whether its letters are right.`;
}
/** Of a result under a text that was changed since. */
export const ofOlderText = 'The result below is of the text as it was before you changed it. Check it again.';
export const stop = 'Stop';
export const stopped = 'Stopped. Nothing was checked.';
