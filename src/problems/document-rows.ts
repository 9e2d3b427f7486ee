import type { Has, May, Row } from './row.ts';

/** Rows on the text of documents. */
export const documentRows = {
  'letters-other': {
    title: 'A document in other letters than its language',
    message: ({ source, language, expected, found }: Has<'source' | 'language' | 'expected'> & May<'found'>) =>
      `The language of "${source}" is ${language}, which is written in ${expected} letters, and ${found ? `most of its letters are ${found}` : 'few of its letters are'}.`,
    hint: ({ expected, tag }: Has<'expected'> & May<'tag'>) =>
      `Write the language that it is in${tag ? `, or ${tag} if it is in this language and these letters` : ''}. If you see ${expected} letters with a certain font, the text is not in Unicode: its words are other ones for readers, quotations and the search. Convert it, or have its pages recognised (OCR).`,
  },
} as const satisfies Readonly<Record<string, Row>>;
