/** Checking a document oneself. */

import type { Sentence } from '../../sentence.ts';

/** Stands in a command where a reader puts words of a document. */
export const someWords = 'some words';

export const document = 'Check this document yourself';

/** In this browser: the words of one passage, or of all that the page marks. */
export const whatIsDoneOfWords =
  'Your browser fetches the original bytes, makes their SHA-256 and looks for the words in them. What it finds is not sent anywhere.';
export const whatIsDoneOfPassages =
  'Your browser fetches the original bytes, makes their SHA-256 and looks for every marked passage in them. What it finds is not sent anywhere.';
export const check = 'Check it in this browser';

/** On a command line. */
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

/** What the browser says while it checks; what it found is said by `findings.ts`. */
export const checking = 'Checking …';
export const documentDidNotCome = 'The check could not be made: the document did not come. Try again, or use a command line.';
