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
  'name-quoted': {
    group: 'Our own words',
    meaning:
      'Quotation marks around a name alone say that it is not one. An archive that names quotedNames in its editorial.yaml keeps them off the names of its parties, whichever side they are of.',
    repair:
      'Write the name plainly, or quote the words of the document around it too, so that it is clear whose words they are.',
  },
  'titles-alike': {
    group: 'Our own words',
    meaning:
      'Readers run down a list by the first words of its titles. The archive says in its editorial.yaml, under titles, how many titles of events may begin with the same ones, and more do.',
    repair:
      'Begin some of the titles with what happened, and put last who says it. Or allow more, if they are about one matter.',
  },
  'span-end-unnamed': {
    group: 'Dates and numbers',
    meaning:
      'A span says when something began and when it ended. An archive that sets spanEnds in its editorial.yaml takes both from its documents, as it does the ends of its eras, and no cited passage names this one.',
    repair:
      'Leave the end open with two dots, as in 1994/.., write one that the documents give, or cite the passage that names it.',
  },
  'place-unshown': {
    group: 'Our own words',
    meaning:
      'To place an event, or a town, in a state can be to take a side. An archive that sets placesShown in its editorial.yaml does so only where a cited passage names the state.',
    repair: 'Remove the state, or cite the words that name it.',
  },
  'fact-unmarked': {
    group: 'Our own words',
    meaning:
      'A reader who follows a mark expects to find there what the sentence says. An archive that sets markedFacts in its editorial.yaml holds every number, day and name of a summary to the very citation that is marked: its words, date, values, speaker and note.',
    repair:
      'Put the mark of the right citation behind the words, quote more of the document, or leave the words out. What is right all the same stands under allowed in editorial.yaml.',
  },
};
