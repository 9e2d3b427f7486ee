/** How readers check a document themselves. */

import type { Sentence } from '../../sentence.ts';

/** Placeholder in a command for words of the document. */
export const someWords = 'some words';

export const checkThisDocument = 'Check this document yourself';

/** The check in the browser: of the words of one passage, or of all passages that the page marks. */
export const howWordsAreChecked =
  'Your browser fetches the original bytes, makes their SHA-256 and looks for the words in them. What it finds is not sent anywhere.';
export const howPassagesAreChecked =
  'Your browser fetches the original bytes, makes their SHA-256 and looks for every marked passage in them. What it finds is not sent anywhere.';
export const check = 'Check it in this browser';

/** The check on a command line. */
export const onCommandLine = 'Check it on a command line';

export function sumCommand(): Sentence<'mac' | 'other'> {
  return [
    'This prints the SHA-256 of the document (on a Mac, write ',
    { name: 'mac', words: 'shasum -a 256' },
    ' for ',
    { name: 'other', words: 'sha256sum' },
    '):',
  ];
}

export function sumShouldBe({ sum }: { readonly sum: string }): Sentence<'sum'> {
  return ['It should be ', { name: 'sum', words: sum }, '.'];
}

export const wordsCommand = 'This prints 1 when the words stand in the document, and 0 when they do not:';
export const anyWordsCommand =
  'This prints 1 when words that you put between the last quotation marks stand in the document, and 0 when they do not:';

/** Messages during the check in the browser; its result is in `findings.ts`. */
export const checking = 'Checking …';
export const documentDidNotCome = 'The check could not be made: the document did not come. Try again, or use a command line.';
