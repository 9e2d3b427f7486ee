import { maxQuoteLength } from '../text/quote-length.ts';
import { calendarExplanations } from './calendar-explanations.ts';
import type { ProblemCode } from './catalogue.ts';
import { editorialExplanations } from './editorial-explanations.ts';
import type { Explanation } from './explanation.ts';

/** Every kind of problem, explained. */
export const explanations: Readonly<Record<ProblemCode, Explanation>> = {
  'content-empty': {
    group: 'Files',
    meaning: 'An archive is a folder with a file site.yaml, which says what the archive is. There is none in this folder.',
    repair: 'Name the right folder with --content or PASSAGE_CONTENT, or write a site.yaml.',
  },
  'yaml-syntax': {
    group: 'Files',
    meaning:
      'Front matter and .yaml files are written in YAML, and this does not parse. Nothing else in the file can be read before it does.',
    repair: 'Most often a value holds a colon or begins with a quotation mark. Put the whole value in quotation marks.',
  },
  'json-syntax': {
    group: 'Files',
    meaning:
      'The file passages.lock.json remembers every passage that was ever published, so that its address never dies. It is written by commands, and it does not parse.',
    repair:
      'Restore it as it was committed last. After a merge keep the lines of both sides: npm run build puts them in order.',
  },
  'front-matter-missing': {
    group: 'Files',
    meaning: 'An event, a page and a story begin with their fields, between two lines of three hyphens. This file does not.',
    repair: 'Put the fields first, with a line --- before and after them. Nothing may stand before the first line.',
  },
  'text-encoding': {
    group: 'Files',
    meaning: 'Files are read as UTF-8. This one was saved in another encoding, so some of its letters cannot be known.',
    repair: 'Open it in an editor, choose the encoding in which it was written, and save it as UTF-8.',
  },
  'merge-marks': {
    group: 'Files',
    meaning:
      'Git writes such lines into a file when two people changed the same place and it cannot know which is right. The file holds both sides, so neither is read.',
    repair: 'Go through the file, keep what is right at each such place, and remove the lines of signs.',
  },
  'file-name': {
    group: 'Files',
    meaning:
      'The name of a file is the id of what it holds, and part of its address. Ids keep to letters and names that every address and every disk can have.',
    repair: 'Rename the file, and whatever names it by its id.',
  },
  'file-unknown': {
    group: 'Files',
    meaning:
      'Nothing reads this file. It is reported because a file in the wrong place, or with another ending, would be missing from the site without a word.',
    repair:
      'Rename it, move it to the folder where it belongs, or remove it. Hidden files, and copies that editors leave (name~, name.bak), are passed over.',
  },
  'key-unknown': {
    group: 'Fields',
    meaning: 'There is no such field here. It is reported because a misspelt field would be ignored without a word.',
    repair: 'Correct its name, or remove it.',
  },
  'field-missing': {
    group: 'Fields',
    meaning: 'A field that everything of this kind must have is not there.',
    repair: 'Add it. The report says what it holds.',
  },
  'field-invalid': {
    group: 'Fields',
    meaning:
      'A field is there, but not with a value that it can have. Values are never corrected on the way: what you write is what is shown.',
    repair: 'Write a value of the kind that the report names.',
  },
  'id-duplicate': {
    group: 'Fields',
    meaning: 'Two things have one id, so that one of the two pages would be lost.',
    repair: 'Rename one of them, and whatever names it.',
  },
  'id-unknown': {
    group: 'Fields',
    meaning: 'An id is named that nothing in the archive has.',
    repair: 'Correct the id, or add what it should stand for.',
  },
  'date-invalid': {
    group: 'Dates and numbers',
    meaning:
      'Dates are written in EDTF, a standard in which doubt can be said too. This is not a date in it, or a day that no calendar has, or a time that the clock of the time zone of the archive ("timeZone" in site.yaml) never showed, or showed twice.',
    repair:
      'Write a year, a month, a day or a day with its time, with ~ for about and ? for uncertain, or a span with a slash.',
  },
  ...calendarExplanations,
  'date-too-precise': {
    group: 'Dates and numbers',
    meaning: 'A date never says more than the words it rests on. These words do not name the whole date.',
    repair:
      'Write the date less precisely, or quote the words that name it. If the year or month stands in a sentence near them, say "dateBasis: context"; if the day is counted from another, "dateBasis: relative".',
  },
  'date-contradicted': {
    group: 'Dates and numbers',
    meaning:
      'A date may come from around the words that are quoted, but these words name a date or a season themselves, and another one.',
    repair:
      'Write the date that the words name. If they name the date of something else, quote fewer of them; if the date is counted from another, say "dateBasis: relative".',
  },
  'span-backwards': {
    group: 'Dates and numbers',
    meaning: 'A span ends before it begins.',
    repair: 'Correct the end that is wrong, or swap the two.',
  },
  'value-invalid': {
    group: 'Dates and numbers',
    meaning:
      'A citation can give the number that its document states for a measure, so that numbers can be compared. This is not a number.',
    repair: 'Write the number as the document has it, with a sign before it for "about", "more than" and the like.',
  },
  'value-unnamed': {
    group: 'Dates and numbers',
    meaning:
      'A citation gives a number to a measure, and its words name others: a slip of a digit or of a thousand would be shown as a disagreement that no document has. Nothing is refused, since a number may be worked out of the words.',
    repair: 'Give the number that the words name, or say in "note:" how it follows from them.',
  },
  'within-circle': {
    group: 'Links and stories',
    meaning:
      'A place may lie in another, and a party may belong to another. Here one lies in itself, by way of others or directly, so that none is the outermost.',
    repair: 'Find the one that is said to lie in what it holds, and remove that line.',
  },
  'quote-missing': {
    group: 'Quotations',
    meaning:
      'A quotation is the exact words of its document. These words do not stand there, not even with other white space, quotation marks or dashes.',
    repair:
      'Copy the words from the document. The report shows the nearest ones and where they differ; they are never taken in place of yours.',
  },
  'quote-ambiguous': {
    group: 'Quotations',
    meaning: 'The words stand in the document more than once, and a citation leads to one place.',
    repair:
      'Quote more of the sentence, or add the words just before as a prefix or just after as a suffix. The report gives the shortest that will do.',
  },
  'passage-lost': {
    group: 'Quotations',
    meaning:
      'The address of a passage was published, and somebody may have put it in a footnote. Now a quotation was edited or removed, and the address leads nowhere.',
    repair:
      'Run npm run cite -- --accept: it shows which passage of today took its place, word by word, and records that the old address leads there. If no event is to cite the words any more, withdraw the passage.',
  },
  'event-lost': {
    group: 'Quotations',
    meaning:
      'The address of an event was published, and somebody may have linked to it. Now its file was renamed or removed, and the address leads nowhere.',
    repair:
      'If the file was renamed, or another event tells of the same now, name the old id under formerly in that event: the old address then shows that event. If it was taken out, name it in withdrawn.yaml with its title and the reason: the old address then says so.',
  },
  'passage-altered': {
    group: 'Quotations',
    meaning:
      'The id of a passage is made of its words and of its document, so that its record can only say the same. Somebody has changed the words or the document in the lock, or has put the id of one passage before the record of another.',
    repair: 'Take the line out of the lock, or put it back as it was committed. The next build records the passage as it is.',
  },
  'alias-unknown': {
    group: 'Quotations',
    meaning: 'The lock says that a passage became another, and there is no record of that other.',
    repair: 'Remove "became" and run npm run cite -- --accept, which finds the passage that took its place.',
  },
  'alias-circle': {
    group: 'Quotations',
    meaning: 'The lock says of some passages that each became the next, and of the last that it became the first.',
    repair: 'Remove "became" from one of them and run npm run cite -- --accept.',
  },
  'alias-elsewhere': {
    group: 'Quotations',
    meaning:
      'The lock says that a passage became one of another document. The address of a passage is an address of its document, so it cannot lead there.',
    repair: 'Remove "became" and run npm run cite -- --accept, or withdraw the passage.',
  },
  'quote-cuts-word': {
    group: 'Quotations',
    meaning: 'The quotation begins or ends inside a word, so that a reader would see half of it.',
    repair: 'Quote whole words.',
  },
  'quote-too-long': {
    group: 'Quotations',
    meaning: `A quotation has at most ${maxQuoteLength} characters, so that a reader sees at once what it says.`,
    repair: 'Quote the sentence that says it. What stands around it is one click away.',
  },
  'quotation-unsupported': {
    group: 'Quotations',
    meaning: 'Quotation marks in our own words promise words of a document. No passage that is cited here holds these.',
    repair: 'Quote exactly, cite the passage that holds the words, or leave the quotation marks out.',
  },
  'source-half': {
    group: 'Documents',
    meaning:
      'A source is two files with one name: the document, and a .yaml file with what is known about it. One of them is not there.',
    repair: 'Add the other file.',
  },
  'source-changed': {
    group: 'Documents',
    meaning:
      'Every document is published unchanged, and its SHA-256 sum is recorded. The document is no longer the one that was recorded.',
    repair:
      'Restore it. If you meant to replace it, mend the citations that the report names and run npm run source -- update with its id.',
  },
  'original-changed': {
    group: 'Documents',
    meaning:
      'The text of this document was made of a PDF or an HTML file, which is published beside it with its SHA-256 sum. The file is no longer the one that was recorded, so nobody could check the text against it.',
    repair:
      'Restore the file. If you meant to replace it, take the new one in as a document of its own with npm run source -- add.',
  },
  'dated-sentence-uncited': {
    group: 'Documents',
    meaning:
      'In an archive, or a document, with "index: complete" every sentence that names a date is cited by an event or excused with a reason, so that nothing is left out in silence. With "index: warn" it is a warning, with "index: open" nobody asks. A date is a year, a month of a year, or a day of a month.',
    repair:
      'Write an event that cites the words with the date; a draft is enough. If the sentence needs none, write a file in "uncited/" with its words and the reason, or excuse a range ("from" and "to") or pages ("pages: 12-50") at once; readers see the reasons.',
  },
  'uncited-range': {
    group: 'Documents',
    meaning:
      'A range of sentences is excused from having events, and the document has no such range: its ends are not found once, stand in the wrong order, or its pages are not there.',
    repair: 'Give the first words, the last words, or pages that the document has.',
  },
  'uncited-needless': {
    group: 'Documents',
    meaning:
      'A sentence is excused from having an event, but it needs no excuse: it has no date, or all of its dates are cited by now.',
    repair: 'Remove the excuse. It keeps nothing from being published.',
  },
  'spelling-not-found': {
    group: 'Documents',
    meaning:
      'The name of a place or party, and every other spelling of it, is listed as the documents have it. No document has this one.',
    repair: 'Correct the spelling, or remove it.',
  },
  'summary-empty': {
    group: 'Our own words',
    meaning: 'An event says in one to three sentences what its documents say. This one says nothing.',
    repair: 'Write the summary under the front matter, each sentence with a citation mark.',
  },
  'sentence-unmarked': {
    group: 'Our own words',
    meaning: 'Every sentence of a summary rests on a citation, and says on which by its mark.',
    repair: 'End the sentence with the mark of the citation, such as [@1].',
  },
  'mark-unknown': {
    group: 'Our own words',
    meaning: 'A mark such as [@2] leads to the second citation of the event. There is no such citation.',
    repair: 'Correct the number, or add the citation.',
  },
  'title-style': {
    group: 'Our own words',
    meaning: 'Titles stand in lists, and labels or titles on the timeline, so they are short and all of one style.',
    repair: 'Begin with a capital, leave out the full stop, and say who did what in few words.',
  },
  'word-loaded': {
    group: 'Our own words',
    meaning:
      'The archive speaks in neutral words of its own. Words that take a side stand only inside quotation marks, with the document named.',
    repair: 'Write the plain word that the report gives, or quote the document.',
  },
  'allowance-needless': {
    group: 'Our own words',
    meaning:
      'The rules for words allow some words in some places. These stand nowhere any more, or no rule would have met them. This is only told, and keeps nothing from being published.',
    repair: 'Remove the item, so that the list of exceptions says no more than it must.',
  },
  ...editorialExplanations,
  'markup-refused': {
    group: 'Our own words',
    meaning:
      'Our own words are plain text or Markdown. HTML, characters by their names in HTML (&shy;), and links that could run a script are refused.',
    repair: 'Write Markdown, and link to pages of the site or to addresses of the web.',
  },
  'letters-other': {
    group: 'Documents',
    meaning:
      'A document says that it is in a language, and its letters are of another script. Either the language is a slip, or the text comes from a font of before Unicode, in which the letter a was drawn as another one: its words look right with that font alone, and no reader, quotation or search finds them.',
    repair:
      'Correct the language in the yaml of the document; a language in other letters than its usual ones has them in its tag, as in sr-Latn. Else convert the text to Unicode with a program for its font, or take it from the pages by OCR. It is a warning: nothing is guessed.',
  },
  'character-unseen': {
    group: 'Our own words',
    meaning:
      'Some characters have no look. They can turn the words after them around, hide a word from those who check it, or make two names that look alike. Joiners are only right where a script or a picture needs them. A document may hold any of them but NUL, and its page shows them.',
    repair: 'Remove the character. The report names it by its code; most editors can show where it is.',
  },
  'link-dead': {
    group: 'Links and stories',
    meaning: 'A link within the site leads to a page that the site does not have.',
    repair: 'Correct the address. Addresses of pages begin and end with a slash.',
  },
  'link-draft': {
    group: 'Links and stories',
    meaning:
      'An event, a page or a story that says "draft: true" is checked, and shown while you write, but it is not published. Something that is published leads to it, so that its link would be dead.',
    repair: 'Publish the draft, or take the link away until it is ready.',
  },
  'story-empty': {
    group: 'Links and stories',
    meaning: 'A story leads through events, one step each. This one has no steps.',
    repair: 'Write a line for each step, such as "## @my-event", with a few words under it.',
  },
  'step-unclear': {
    group: 'Links and stories',
    meaning: 'Every heading in a story is a step and names an event. This one names none.',
    repair: 'Write "## @" and the id of an event, or make the heading a plain sentence.',
  },
  'number-unsupported': {
    group: 'Links and stories',
    meaning:
      'The words of a story say nothing that its events do not. This number stands in none of what the event says and cites.',
    repair: 'Leave the number out, or write it under the step of an event that has it.',
  },
};
