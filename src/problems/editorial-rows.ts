import type { Counts, Flags, Has, May, Row } from './row.ts';

/** Rows of the catalogue for what `editorial.yaml` asks of our own words and of events, beside words that are banned. */
export const editorialRows = {
  'spelling-mixed': {
    title: 'A second spelling of one word',
    message: ({ word }: Has<'word'>) => `This archive does not spell it "${word}".`,
    hint: ({ repaired }: Has<'repaired'>) =>
      `Write "${repaired}". A name is listed with the spellings of its place or party; a word of a document stands inside quotation marks.`,
  },
  'name-quoted': {
    title: 'A name alone in quotation marks',
    message: ({ name }: Has<'name'>) => `"${name}" stands alone in quotation marks, which doubts the name in our own voice.`,
    hint: () =>
      'Write the name without them, for every side alike. If the words of a document are meant, quote more of them, and name the document.',
  },
  'titles-alike': {
    title: 'Too many titles or labels that begin alike',
    message: ({ beginning, count, most, isLabel }: Has<'beginning'> & Counts<'count' | 'most'> & Flags<'isLabel'>) =>
      `${count} ${isLabel ? 'labels' : 'titles'} begin with "${beginning}", and at most ${most} may.`,
    hint: ({ others }: Has<'others'>) =>
      `Begin some of them with what happened, and put last who says it. The others are those of ${others}.`,
  },
  'span-end-unnamed': {
    title: 'An end of a span that no passage names',
    message: ({ end, isExplicit, isEra }: Has<'end'> & Flags<'isExplicit' | 'isEra'>) =>
      `No passage cited ${isEra ? 'in this archive' : isExplicit ? 'here' : 'of these documents'} names ${end}.`,
    hint: ({ isEra }: Flags<'isEra'>) =>
      isEra
        ? 'Write a date that a document gives, such as the year alone, and cite it in an event.'
        : 'Write an end that the words give, ".." where they leave it open, or cite the words that name it.',
  },
  'place-unshown': {
    title: 'A state that the cited words do not show',
    message: ({ state, place, isContested }: Has<'state'> & May<'place'> & Flags<'isContested'>) => {
      if (isContested) return `${place} is contested, and here it lies in ${state}.`;
      return place ? `No passage of its events names both ${place} and ${state}.` : `No passage of this event names ${state}.`;
    },
    hint: ({ place, isContested }: May<'place'> & Flags<'isContested'>) =>
      place
        ? `Remove "within"${isContested ? ', or take the place off the list in editorial.yaml' : ', or cite words that say where the place lies'}.`
        : 'Remove the place, name the town or district that the words name, or cite words that name the state.',
  },
  'fact-unmarked': {
    title: 'A sentence that says more than the citation it is marked with',
    message: ({ words, marks }: Has<'words' | 'marks'>) => `"${words}" is not in ${marks}.`,
    hint: () => 'Mark the words with the citation that has it, cite the words of the document that name it, or leave it out.',
  },
} as const satisfies Readonly<Record<string, Row>>;
