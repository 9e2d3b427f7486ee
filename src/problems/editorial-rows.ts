import type { Has, Row } from './row.ts';

/** Rows of the catalogue for what `editorial.yaml` asks of our own words and of events, beside words that are banned. */
export const editorialRows = {
  'spelling-mixed': {
    title: 'A second spelling of one word',
    message: ({ word }: Has<'word'>) => `This archive does not spell it "${word}".`,
    hint: ({ repaired }: Has<'repaired'>) =>
      `Write "${repaired}". A name is listed with the spellings of its place or party; a word of a document stands inside quotation marks.`,
  },
} as const satisfies Readonly<Record<string, Row>>;
