/** Checking a document oneself. */

/** Stands in a command where a reader puts words of a document. */
export const someWords = 'some words';
