import type { editorialRows } from './editorial-rows.ts';
import type { Explanation } from './explanation.ts';

/** Explanations of the kinds in `editorial-rows.ts`. */
export const editorialExplanations: Readonly<Record<keyof typeof editorialRows, Explanation>> = {
  'spelling-mixed': {
    group: 'Our own words',
    meaning:
      'The archive has chosen one spelling of this word in its editorial.yaml, under spellings. Two spellings of one word look like two words, and a search finds one of them. Words of documents, and names, stay as they are.',
    repair: 'Write the spelling that the report gives, or name the word under except if another one is meant.',
  },
};
