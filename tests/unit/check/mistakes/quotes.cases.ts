import { change, changeDocument, opens } from '../../../support/mill-archive.ts';
import type { Mistakes } from './mistake.ts';

const words = 'The mill at Upper Weir opened on 4 May 1907.';
const quote = (written: string) => change(opens, `quote: ${words}`, `quote: ${written}`);
const at = `${opens}:9:12`;
/** A second citation, of the notes of the river, in which some words occur twice. */
const notes = (...lines: readonly string[]) =>
  change(
    opens,
    '---\n\nThe',
    `  - source: river-notes\n${lines.map((line) => `    ${line}\n`).join('')}    dateBasis: context\n---\n\nThe`,
  );
const noteAt = `${opens}:21:12`;

/** Quotations that are not in their source, are there twice or only in part; and differences that are allowed. */
export const quotes: Mistakes = {
  'other white space, quotation marks and dashes': [notes('quote: "the  well-known   mill-wheel"')],
  'a hyphen at the end of a line left out': [notes('quote: the well-known millwheel stands')],

  'one word changed': [
    quote('The mill at Upper Weir closed on 4 May 1907.'),
    [`${at} quote-missing`, 'These words are not in "mill-book"', '[-closed-]{+opened+}', 'line 5'],
  ],
  'a number changed': [change(opens, 'counted 40', 'counted 400'), [`${opens}:11:12 quote-missing`, '[-400-]{+40+}']],
  'a capital changed': [quote('the mill at Upper Weir opened on 4 May 1907.'), [`${at} quote-missing`, '[-the-]{+The+}']],
  'words left out by an ellipsis': [
    quote('The mill … opened on 4 May 1907.'),
    [`${at} quote-missing`, 'An ellipsis', 'cite two passages'],
  ],
  'words left out by an ellipsis in brackets': [
    quote('"The mill [...] opened on 4 May 1907."'),
    [`${at} quote-missing`, 'An ellipsis', 'cite two passages'],
  ],
  'quotation marks that are part of the words': [quote(`"“${words}”"`), [`${at} quote-missing`, 'without the quotation marks']],
  'words with the mark of a citation': [quote(`"${words} [1]"`), [`${at} quote-missing`, '[-[1]-]']],
  'words of another document': [
    quote('The river is long and slow'),
    [`${at} quote-missing`, 'They stand in another document: write "source: river-notes"'],
  ],
  'words beyond the end of the document': [
    change(opens, 'The schoolteacher wrote that 55 guests had come to it.', 'The wheel was mended with oak. The end.'),
    [`${opens}:16:12 quote-missing`, 'oak.[- The end.-]'],
  ],
  'words that come near nothing': [
    quote('Seven aeroplanes circled over Vladivostok'),
    [`${at} quote-missing`, 'Nothing in the document comes near them'],
  ],
  'nothing but white space': [quote('"   "'), [`${at} field-invalid`, 'must not be empty']],
  'nothing but a full stop': [quote('"."'), [`${at} field-invalid`, 'letter or digit']],
  'a number, which YAML does not take for words': [quote('1907'), [`${at} field-invalid`, 'must be words: write "1907"']],
  'words that stand twice': [
    notes('quote: The river is long'),
    [`${noteAt} quote-ambiguous`, 'stand twice in "river-notes", on lines 1 and 2', 'suffix: "."   # on line 1'],
  ],
  'words that stand twice, and a prefix that is wrong': [
    notes('quote: The river is long', 'prefix: and so'),
    [`${noteAt} quote-missing`, 'Check prefix and suffix too'],
  ],
  'a word cut in two': [
    change(opens, 'quote: The miller counted 40 guests', 'quote: miller counted 40 guest', ' at the opening.', ''),
    [`${opens}:11:12 quote-cuts-word`, 'Quote the whole word "guests"'],
    ['passages.lock.json:5:3 passage-lost', 'The nearest passage of today'],
  ],
  'more than 400 characters': [
    {
      ...changeDocument('This text is made up.', `This text is${' made up'.repeat(60)}.`),
      [opens]: (notes(`quote: text is${' made up'.repeat(60)}`)[opens] as string).replace('river-notes', 'mill-book'),
    },
    [`${noteAt} quote-too-long`, '400 are allowed'],
  ],
};
