import { dateForms } from '../dates/date-forms.ts';
import { maxQuoteLength } from '../text/quote-length.ts';
import { addressRows } from './address-rows.ts';
import { calendarRows } from './calendar-rows.ts';
import { documentRows } from './document-rows.ts';
import { editorialRows } from './editorial-rows.ts';
import { inYaml } from './in-yaml.ts';
import { ownWordsRows } from './own-words-rows.ts';
import type { Counts, Flags, Has, May, Row } from './row.ts';

/**
 * Every problem the check can find, one row each: a title, what is wrong here, and what to write. Codes are permanent.
 * What a row names is what a case of it must give, no less and no more: `ProblemWords` is derived from here.
 */
export const catalogue = {
  'content-empty': {
    title: 'No content',
    message: ({ folder }: Has<'folder'>) => `There is no site.yaml in ${folder}.`,
    hint: () => 'Point PASSAGE_CONTENT (or --content) at a content folder; it holds site.yaml, events/ and sources/.',
  },
  'yaml-syntax': {
    title: 'YAML that does not parse',
    message: ({ reason }: Has<'reason'>) => `This does not parse as YAML: ${reason}.`,
    hint: ({ repair }: May<'repair'>) =>
      repair || 'Put quotation marks around a value that holds a colon, a # or a quotation mark, and indent with spaces.',
  },
  'json-syntax': {
    title: 'JSON that does not parse',
    message: ({ reason }: Has<'reason'>) => `This is not JSON: ${reason}.`,
    hint: ({ repair }: May<'repair'>) =>
      repair || 'Restore the file as it was committed last, or take both sides of a merge; npm run build adds what is new.',
  },
  'front-matter-missing': {
    title: 'No front matter',
    message: ({ isEmpty, isOpen }: Flags<'isEmpty' | 'isOpen'>) => {
      if (isEmpty) return 'The file is empty.';
      return isOpen ? 'The front matter begins here and never ends.' : 'The file does not begin with front matter.';
    },
    hint: ({ isOpen, line }: Flags<'isOpen'> & Counts<'line'>) => {
      if (isOpen) return 'Write a line of three hyphens (---) under the last field.';
      if (line) return `Remove what stands before line ${line}: the file begins with the line of three hyphens.`;
      return 'Begin the file with a line of three hyphens (---), then the fields, such as "title: …", then another line of three hyphens.';
    },
  },
  'text-encoding': {
    title: 'Not UTF-8',
    message: ({ byte, looksLike }: Has<'byte'> & May<'looksLike'>) =>
      looksLike
        ? `The file is not UTF-8 text: it looks like ${looksLike}.`
        : `The file is not UTF-8 text: the byte ${byte} here is none.`,
    hint: () => 'Save the file with the encoding UTF-8. Editors name it in the status bar or under "Save as".',
  },
  'merge-marks': {
    title: 'The marks of an unfinished merge',
    message: () => 'The marks of a merge that was not finished begin here. Nothing in the file is read before they are gone.',
    hint: () => 'Keep one side, or what is right of both, and remove the lines of <<<<<<<, ======= and >>>>>>>.',
  },
  'file-name': {
    title: 'A file name that is no id',
    message: ({ name }: Has<'name'>) => `"${name}" cannot be an id.`,
    hint: ({ repaired, reason }: Has<'repaired'> & May<'reason'>) =>
      `Rename the file to ${repaired}: ${reason || 'ids are lower-case letters, digits and single hyphens'}.`,
  },
  'file-unknown': {
    title: 'A file that nothing reads',
    message: ({ name, fault }: Has<'name'> & May<'fault'>) => (fault ? `${name} ${fault}.` : `Nothing reads ${name}.`),
    hint: ({ expected, rename, fault }: May<'expected' | 'rename' | 'fault'>) => {
      if (fault) return 'Put the file itself there, as one that you may read, or remove it.';
      return rename ? `Rename the file to ${rename}.` : `${expected ?? ''} Move the file to where it belongs, or remove it.`;
    },
  },
  'key-unknown': {
    title: 'An unknown key',
    message: ({ key }: Has<'key'>) => `There is no field "${key}" here.`,
    hint: ({ nearest, known }: Has<'known'> & May<'nearest'>) =>
      nearest ? `Did you mean "${nearest}"?` : `The fields are: ${known}.`,
  },
  'field-missing': {
    title: 'A missing field',
    message: ({ key }: Has<'key'>) => `The field "${key}" is missing.`,
    hint: ({ key, meaning }: Has<'key'> & May<'meaning'>) => `Add a line "${key}: …".${meaning ? ` ${meaning}` : ''}`,
  },
  'field-invalid': {
    title: 'A field with a wrong value',
    message: ({ key, reason }: Has<'reason'> & May<'key'>) =>
      `${key ? `The field "${key}"` : 'The file'} ${reason}${reason.endsWith('?') ? '' : '.'}`,
    hint: ({ meaning, known }: May<'meaning' | 'known'>) =>
      meaning ||
      (known ? `The fields are: ${known}.` : 'npm run schemas writes what every file may hold into .passage/schemas/.'),
  },
  'date-invalid': {
    title: 'A date that does not exist or is not EDTF',
    message: ({ date, reason }: Has<'date' | 'reason'>) => `"${date}" is not a date: ${reason}.`,
    hint: ({ repaired, instant, less, other }: May<'repaired' | 'instant' | 'less' | 'other'>) => {
      if (repaired && instant)
        return `Write ${inYaml(repaired)} if a clock in the archive’s zone showed that time, or ${inYaml(instant)} if the offset is right. They are two different times: the document must say which is meant.`;
      if (repaired) return `Write ${inYaml(repaired)}.`;
      return less
        ? `Write the date that the document has, or as much of it as is certain: ${less}.`
        : `Write ${dateForms}${other ? `, or "${other}"` : ''}.`;
    },
  },
  ...calendarRows,
  'value-invalid': {
    title: 'A value that is not a number',
    message: ({ value, isBackwards }: Has<'value'> & Flags<'isBackwards'>) =>
      `"${value}" ${isBackwards ? 'is a range that ends before it begins' : 'is not a number that a telling can give'}.`,
    hint: () =>
      'Write 101, "~300" (about), ">400" (more than), ">=400" (at least), "<10" (fewer than), "<=10" (at most) or "300-350".',
  },
  'value-unnamed': {
    title: 'A value that the cited words do not name',
    message: ({ value, written }: Has<'value' | 'written'>) => `The cited words name ${written}, and not ${value}.`,
    hint: () =>
      'Give the number as the words have it. If it is counted or worked out of them, say how in "note:", so that readers can do it too.',
  },
  'id-duplicate': {
    title: 'Two entries with one id',
    message: ({ id, other }: Has<'id' | 'other'>) => `The id "${id}" is taken by ${other}.`,
    hint: () => 'Give one of the two another id, because addresses are made from ids.',
  },
  'id-unknown': {
    title: 'An id that nothing has',
    message: ({ kind, id }: Has<'kind' | 'id'>) => `There is no ${kind} "${id}".`,
    hint: ({ nearest, folder, known }: Has<'folder'> & May<'nearest' | 'known'>) =>
      nearest
        ? `Did you mean "${nearest}"?`
        : `Add it ${folder.endsWith('.yaml') ? `to ${folder}` : `as a file in ${folder}/`}, or take one that is there${known ? `: ${known}` : ''}.`,
  },
  'within-circle': {
    title: 'Places or parties inside one another',
    message: ({ ids }: Has<'ids'>) => `These lie in one another: ${ids}.`,
    hint: ({ key }: Has<'key'>) => `Remove "${key}" from one of them.`,
  },
  'quote-missing': {
    title: 'A quotation that is not in its source',
    message: ({ source }: Has<'source'>) => `These words are not in "${source}".`,
    hint: ({ nearest }: May<'nearest'>) =>
      nearest || 'Nothing in the document comes near them. Copy the words from it, letter by letter.',
  },
  'quote-ambiguous': {
    title: 'A quotation that stands more than once',
    message: ({ source, count, places }: Has<'source' | 'places'> & { readonly count: number }) =>
      `These words stand ${count === 2 ? 'twice' : `${count} times`} in "${source}", on ${places}.`,
    hint: ({ repairs }: May<'repairs'>) =>
      repairs
        ? `Say which one is meant, with one of these lines under the quotation:\n${repairs}`
        : 'Quote more of what it says, or say which one is meant, with "prefix:" or "suffix:" and words that stand directly before or after it.',
  },
  'quote-cuts-word': {
    title: 'A quotation that cuts a word',
    message: ({ word }: Has<'word'>) => `The quotation begins or ends inside the word "${word}".`,
    hint: ({ word }: Has<'word'>) => `Quote the whole word "${word}".`,
  },
  'quote-too-long': {
    title: `A quotation longer than ${maxQuoteLength} characters`,
    message: ({ length }: { readonly length: number }) =>
      `The quotation has ${length} characters; ${maxQuoteLength} are allowed.`,
    hint: () => 'Quote only the sentence that says it, or cite two passages.',
  },
  ...addressRows,
  ...documentRows,
  'dated-sentence-uncited': {
    title: 'A dated sentence that no event cites',
    message: ({ dates, sentence }: Has<'dates' | 'sentence'>) => `No event cites ${dates} in "${sentence}"`,
    hint: ({ file, excuse, untold }: Has<'file'> & May<'excuse'> & Counts<'untold'>) =>
      [
        'Cite the words with the date in an event, be it a draft.',
        `If the sentence needs none, say why in ${file}${excuse ? `:\n${excuse}` : '. No words of it or around it stand only there, so that none can be proposed.'}`,
        ...(untold === undefined
          ? []
          : [
              `\n${untold === 0 ? 'Others of their kind' : untold === 1 ? 'One more of this document' : `${untold} more of this document`} will be told when site.yaml has a line "index: complete" (each is an error) or "index: warn"; "index: open" asks for none.`,
            ]),
      ].join(' '),
  },
  'uncited-range': {
    title: 'A range of sentences that is not there',
    message: ({ source, places, pages }: Has<'source'> & Counts<'places' | 'pages'>) => {
      if (places !== undefined) return `These words stand ${places} times in "${source}".`;
      if (pages === undefined) return `In "${source}", the range ends before it begins.`;
      return pages === 0 ? `The pages of "${source}" are not known.` : `"${source}" has the pages 1 to ${pages}.`;
    },
    hint: () =>
      'Name the range by its first words ("from"), its last words ("to"), each found once in the document, or by pages that it has ("pages: 12-50").',
  },
  'uncited-needless': {
    title: 'A sentence excused for nothing',
    message: ({ words }: Has<'words'>) => `What "${words}" names has no date, or all of its dates are cited.`,
    hint: () => 'Remove this excuse. Until then it does no harm.',
  },
  'source-changed': {
    title: 'A source whose bytes changed',
    message: ({ id, report }: Has<'id' | 'report'>) =>
      `The document "${id}" is not the one whose sum is recorded here. ${report}`,
    hint: ({ id }: Has<'id'>) => `Restore the document. If the change is meant: npm run source -- update ${id}`,
  },
  'original-changed': {
    title: 'An original whose bytes changed',
    message: ({ file, onlyLineEnds }: Has<'file'> & Flags<'onlyLineEnds'>) =>
      `${file} is not the file whose sum is recorded here, of which the text was made.${onlyLineEnds ? ' Only its line ends changed.' : ''}`,
    hint: ({ onlyLineEnds }: Flags<'onlyLineEnds'>) =>
      onlyLineEnds
        ? 'Restore the file, and keep git from changing it: write "sources/*.original.* -text" into a file .gitattributes of the content folder.'
        : 'Restore the file. If another copy is meant: npm run source -- add, with another --id.',
  },
  'source-half': {
    title: 'A source without its other half',
    message: ({ present, absent }: Has<'present'> & May<'absent'>) =>
      absent ? `${present} has no ${absent} beside it.` : `The document ${present} has no words.`,
    hint: ({ absent }: May<'absent'>) => {
      if (!absent) return 'Put the words of the document into it, or remove it and its .yaml.';
      return /\.original\./u.test(absent)
        ? `Put ${absent} back: it is what the text of the document was made of.`
        : `A source is two files, the document (.txt or .md) and what is known about it (.yaml). Add ${absent}.`;
    },
  },
  'spelling-not-found': {
    title: 'A spelling that no source has',
    message: ({ spelling }: Has<'spelling'>) => `No source spells it "${spelling}".`,
    hint: ({ nearest }: May<'nearest'>) =>
      nearest ? `The nearest is "${nearest}".` : 'List only spellings that stand in a source.',
  },
  'mark-unknown': {
    title: 'A citation mark without a citation',
    message: ({ mark, count, isUnclear }: Has<'mark'> & Counts<'count'> & Flags<'isUnclear'>) =>
      isUnclear
        ? `${mark} is no citation mark.`
        : `[@${mark}] has no citation: ${count ? `the event has ${count === 1 ? 'one' : `only ${count}`}` : 'the words before the first step have no event'}.`,
    hint: ({ count, isUnclear }: Counts<'count'> & Flags<'isUnclear'>) => {
      if (isUnclear) return 'Write each mark by itself, with a number alone: [@1], or [@1][@2] for two citations.';
      return !count
        ? 'Move it under the step of its event, or leave it out.'
        : `Write ${count > 1 ? `one of [@1] to [@${count}]` : '[@1]'}, or add the citation to the event.`;
    },
  },
  'story-empty': {
    title: 'A story without steps',
    message: () => 'The story has no steps.',
    hint: () => 'Write a line such as "## @my-event" for each step, with a few words of your own under it.',
  },
  'step-unclear': {
    title: 'A heading in a story that is no step',
    message: ({ heading }: Has<'heading'>) => `"${heading}" names no event.`,
    hint: () =>
      'A step is a line such as "## @my-event", or "## @my-event [@2]" to show the second citation. A story has no other headings and no rules.',
  },
  'number-unsupported': {
    title: 'A number in a story that its event does not have',
    message: ({ number, event }: Has<'number'> & May<'event'>) =>
      event ? `The event "${event}" has no number ${number}.` : `No event of this story has the number ${number}.`,
    hint: () => 'Leave the number out, or write it under the step of an event that has it.',
  },
  ...ownWordsRows,
  ...editorialRows,
  'span-backwards': {
    title: 'A span that ends before it begins',
    message: ({ from, to }: Has<'from' | 'to'>) => `The end, ${to}, is before the beginning, ${from}.`,
    hint: ({ from, to }: Has<'from' | 'to'>) =>
      `Correct the one that is wrong. If they are swapped, write "from: ${to}" and "to: ${from}".`,
  },
  'markup-refused': {
    title: 'HTML or an unsafe link in our own words',
    message: ({ markup, kind }: Has<'markup' | 'kind'>) =>
      kind === 'tag' || kind === 'reference' ? `HTML is not allowed: ${markup}` : `A link cannot lead to "${markup}".`,
    hint: ({ kind, markup, isMarkdown }: Has<'markup' | 'kind'> & Flags<'isMarkdown'>) => {
      if (kind === 'tag') return isMarkdown ? 'Write plain words or Markdown, such as *word* or a list.' : 'Write plain words.';
      if (kind === 'reference') return `Write the character itself; or \\${markup}, if these letters are meant.`;
      if (kind === 'relative') return `Links within the site begin with a slash, as in "/${markup.replace(/^[./]+/u, '')}".`;
      return 'Link to an address that begins with https:, http:, mailto: or, within the site, with a slash.';
    },
  },
  'character-unseen': {
    title: 'A character that cannot be seen',
    message: ({ code, name, near }: Has<'code' | 'name'> & May<'near'>) =>
      `There is ${name} (${code})${near ? ` at "${near}"` : ''}, which nobody sees.`,
    hint: ({ isNul }: Flags<'isNul'>) =>
      isNul
        ? 'No page can show it. If the file is a text, save it again as UTF-8 text; if not, it cannot be a document here.'
        : 'Remove it. A quotation does not need it: it is found without.',
  },
  'link-draft': {
    title: 'A link to a draft',
    message: ({ to }: Has<'to'>) => `"${to}" is a draft, which is not published; what links to it is.`,
    hint: () => 'Publish the draft by removing "draft: true" from it, or leave the link out until then.',
  },
  'link-dead': {
    title: 'A link that leads nowhere',
    message: ({ address }: Has<'address'>) => `There is no page ${address} on this site.`,
    hint: ({ nearest }: May<'nearest'>) =>
      nearest ? `Did you mean ${nearest}?` : 'Link to a page that the site has, as in /events/my-event/ with both slashes.',
  },
} as const satisfies Readonly<Record<string, Row>>;

/** Every code, derived from the table. */
export type ProblemCode = keyof typeof catalogue;

/** What a case of a row gives: the words that its message and its hint name. */
export type ProblemWords<Code extends ProblemCode> = WordsOf<Code, 'message'> & WordsOf<Code, 'hint'>;

type WordsOf<Code extends ProblemCode, Part extends 'message' | 'hint'> =
  Parameters<(typeof catalogue)[Code][Part]> extends [infer Words] ? Words : unknown;
