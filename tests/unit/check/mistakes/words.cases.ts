import { change, opens } from '../../../support/mill-archive.ts';
import type { Mistakes } from './mistake.ts';

const wheel = 'events/river-over-the-wheel.md';
const story = 'stories/the-mill.md';
const title = (written: string) => change(opens, 'The mill at Upper Weir opens', written);
const titleAt = `${opens}:2:8`;
const said = 'The mill opened on 4 May 1907 [@1].';
const summary = (written: string) => change(opens, said, written);
const rules = (...pairs: readonly string[]) => change('editorial.yaml', ...pairs);

/** Loaded words in the archive's own texts, and invalid rules for words. */
export const ownWords: Mistakes = {
  'a loaded word in a title': [
    title('The glorious mill opens'),
    [`${opens}:2:12 word-loaded`, '"glorious" takes a side', 'Write what was done'],
  ],
  'a verb that judges in a title': [
    title('The miller claims that forty came'),
    [`${opens}:2:19 word-loaded`, '"claims" judges what it reports', '"says"'],
  ],
  'a loaded word in capitals at the beginning of a sentence': [
    summary('Heroic is what the mill was [@1].'),
    [`${opens}:22:1 word-loaded`, '"Heroic"'],
  ],
  'a loaded word over the end of a line': [
    { ...rules('[so-called]', '[great flood]'), ...summary('The great\nflood came [@1].') },
    [`${opens}:22:5 word-loaded`, 'great'],
  ],
  'a loaded word in the note of a document': [
    change('sources/mill-book.yaml', 'is made up.', 'is a glorious one.'),
    ['sources/mill-book.yaml:10:25 word-loaded', '"glorious"'],
  ],
  'a loaded word in the home text': [
    change('site.yaml', 'One document tells', 'One heroic document tells'),
    ['site.yaml:9:7 word-loaded', '"heroic"'],
  ],
  'a loaded word under a step': [
    change(story, 'The mill stood still.', 'The so-called mill stood still.'),
    [`${story}:14:5 word-loaded`, '"so-called"'],
  ],
  'a word that quotation marks would excuse, but nobody wrote': [
    summary('The mill was "glorious" [@1].'),
    [`${opens}:22:15 quotation-unsupported`, '"glorious"'],
  ],
  'words in curly quotation marks that a passage has otherwise': [
    summary('The mill “opened on 5 May” [@1].'),
    [`${opens}:22:11 quotation-unsupported`, 'opened on 4 May'],
  ],
  'a quotation mark that is never closed in a summary': [
    summary('The mill "opened on 4 May 1907 [@1].'),
    [`${opens}:22:10 quotation-unsupported`, 'never closed'],
  ],
  'a title with a full stop': [title('The mill opens.'), [`${titleAt} title-style`, 'Write it as: The mill opens']],
  'a title with a small letter': [title('the mill opens'), [`${titleAt} title-style`, 'Write it as: The mill opens']],
  'a title that is too long': [
    title(`The mill opens ${'and opens '.repeat(9)}`.trim()),
    [`${titleAt} title-style`, 'has 104 characters', 'at most 90'],
  ],
  'no summary': [
    change(
      wheel,
      'The document says that the river "rose over the wheel" on 12 March 1911 and that the mill did not work [@1].\n',
      '',
    ),
    [`${wheel}:2:1 summary-empty`, 'Write one to three sentences'],
  ],
  'a sentence without a mark': [
    summary(`It was spring. ${said}`),
    [`${opens}:22:1 sentence-unmarked`, 'Nothing is cited for "It was spring."'],
  ],
  'a mark of a citation that is not there': [
    summary('The mill opened on 4 May 1907 [@4].'),
    [`${opens}:22:31 mark-unknown`, '[@4] has no citation', '[@1] to [@3]'],
  ],
  'a mark of citation nought': [
    summary('The mill opened on 4 May 1907 [@0].'),
    [`${opens}:22:31 mark-unknown`, '[@0] has no citation'],
  ],
  'two citations in one mark': [
    summary('The mill opened on 4 May 1907 [@1, @2].'),
    [`${opens}:22:31 mark-unknown`, '[@1, @2] is no citation mark', '[@1][@2]'],
  ],
  'HTML in a summary': [
    summary('The <b>mill</b> opened [@1].'),
    [`${opens}:22:5 markup-refused`, 'HTML is not allowed: <b>'],
    [`${opens}:22:12 markup-refused`, '</b>'],
  ],
  'a link that runs a script': [
    summary('The [mill](javascript:alert(1)) opened [@1].'),
    [`${opens}:22:12 markup-refused`, 'cannot lead to "javascript:"'],
  ],
  'a link counted from its page': [
    summary('The [mill](mill-opens.md) opened [@1].'),
    [`${opens}:22:12 markup-refused`, 'begin with a slash'],
  ],
  'a name that no document has': [
    change('places/upper-weir.yaml', 'name: Upper Weir', 'name: Upper Wier'),
    ['places/upper-weir.yaml:1:7 spelling-not-found', 'The nearest is "Upper Weir"'],
  ],
  'a spelling that no document has': [
    change('places/upper-weir.yaml', 'kind: village', 'kind: village\nspellings: [Uper Weir]'),
    ['places/upper-weir.yaml:3:13 spelling-not-found', 'Uper Weir'],
  ],

  'a story without steps': [
    change(story, '## @mill-opens', '', '## @river-over-the-wheel', '', ' 4 May 1907', ''),
    [`${story}:2:1 story-empty`, '## @my-event'],
  ],
  'a step without its at sign': [
    change(story, '## @mill-opens', '## mill-opens'),
    [`${story}:8:1 step-unclear`, 'A step is a line such as "## @my-event"'],
  ],
  'a number in a story that its event does not have': [
    change(story, '4 May 1907', '5 May 1907'),
    [`${story}:10:12 number-unsupported`, 'has no number 5'],
  ],
  'a mark before the first step': [
    change(story, 'Two steps.', 'Two steps [@1].'),
    [`${story}:6:11 mark-unknown`, 'the words before the first step have no event'],
  ],
  'words in quotation marks that the event of the step does not cite': [
    change(story, 'The day is', 'The "great day" is'),
    [`${story}:10:6 quotation-unsupported`, 'great day'],
  ],

  'a misspelt kind of rules': [rules('saying:', 'sayings:'), ['editorial.yaml:9:1 key-unknown', 'Did you mean "saying"?']],
  'a rule without a substitute': [
    rules('    instead: what was done\n', ''),
    ['editorial.yaml:5:5 field-missing', 'Add a line "instead: …"'],
  ],
  'words of a rule that are no list': [
    rules('[so-called]', 'so-called'),
    ['editorial.yaml:7:12 field-invalid', 'must be a list: write [so-called]'],
  ],
  'a severity that is none': [
    rules('instead: what was done', 'instead: what was done\n    severity: fatal'),
    ['editorial.yaml:7:15 field-invalid', 'must be one of error, warning'],
  ],
  'rules that do not parse': [rules('[so-called]', '[so-called'), ['editorial.yaml:7:12 yaml-syntax', 'never closed']],
  'a rule of signs that mean something to a program': [
    { ...rules('[so-called]', '["(.*)+"]'), ...summary('The mill (.*)+ opened [@1].') },
    [`${opens}:22:10 word-loaded`, '(.*)+'],
  ],
};
