import { describe, expect, test } from 'vitest';
import { checkVariant, eventFile, millQuote, sourceFiles, storyFile } from '../../../support/variant.ts';

const rules = { 'editorial.yaml': 'loaded:\n  - {words: [heroic, glorious], instead: the name alone}\n' };
const check = (body: string) => checkVariant({ ...rules, 'stories/a.md': storyFile(body) }).places;
const withTitle = (title: string) =>
  checkVariant({ ...rules, 'stories/a.md': storyFile().replace('The mill\n', `${title}\n`) }).places;

test.for([
  ['words of its own', '## @mill-opens\n\nThe mill opens. Then nothing is written.\n'],
  ['no words', '## @mill-opens\n'],
  ['marks of the citations of its event', '## @mill-opens [@1]\n\nThe mill opens [@1].\n'],
  ['numbers that the event has', '## @mill-opens\n\nIn 1907, on the 4th of May.\n'],
  ['its own number of steps', 'In 2 steps, from 1907.\n\n## @mill-opens\n\n## @mill-opens\n'],
  ['digits of an address', '## @mill-opens\n\nThe [mill](https://archive.example/1908/).\n'],
  ['quotation marks around words of its event', '## @mill-opens\n\n"The mill at Lower Ford" opens.\n'],
  ['quotation marks around words of one of its events', 'How "the mill" opens.\n\n## @mill-opens\n'],
])('good: %s', ([, body = '']) => {
  expect(check(body)).toEqual([]);
});

test.for([
  ['a mark before the first step', 'The mill [@1].\n\n## @mill-opens\n', ['5:10 mark-unknown']],
  ['a mark that has no citation', '## @mill-opens\n\nThe mill [@2].\n', ['7:10 mark-unknown']],
  ['a step that shows a citation that is not there', '## @mill-opens [@1][@2]\n', ['5:20 mark-unknown']],
  ['a number that the event does not have', '## @mill-opens\n\nIn 1908.\n', ['7:4 number-unsupported']],
  ['a number that no event has', 'Since 1908.\n\n## @mill-opens\n', ['5:7 number-unsupported']],
  ['words in quotation marks that nobody wrote', '## @mill-opens\n\nA "great mill".\n', ['7:4 quotation-unsupported']],
  ['a loaded word', '## @mill-opens\n\nA heroic mill.\n', ['7:3 word-loaded']],
  ['a loaded word before the first step', 'A heroic mill.\n\n## @mill-opens\n', ['5:3 word-loaded']],
  ['HTML', '## @mill-opens\n\nA <b>mill.\n', ['7:3 markup-refused']],
  ['a dead link', '## @mill-opens\n\nA [mill](/mill/).\n', ['7:10 link-dead']],
] as const)('bad: %s', ([, body, places]) => {
  expect(check(body)).toEqual(places.map((place) => `stories/a.md:${place}`));
});

test.for([
  ['The heroic mill', '2:12 word-loaded'],
  ['The mill of 1908', '2:20 number-unsupported'],
  ['the mill', '2:8 title-style'],
  ['The "great" mill', '2:13 quotation-unsupported'],
] as const)('a title is held to the rules: %s', ([title, place]) => {
  expect(withTitle(title)).toEqual([`stories/a.md:${place}`]);
});

test('the id of an event is no word of ours', () => {
  const files = { 'events/heroic-deeds.md': eventFile(), 'stories/a.md': storyFile('## @heroic-deeds\n') };
  expect(checkVariant(files).places).toEqual([]);
});

describe('an event with problems of its own', () => {
  const lost = eventFile({ citations: [millQuote, { quote: 'The mill closed' }] });

  test('is not judged twice', () => {
    const body = 'In 1908.\n\n## @lost [@2]\n\nIn 1909 "nothing" [@2].\n';
    expect(checkVariant({ 'events/lost.md': lost, 'stories/a.md': storyFile(body) }).places).toEqual([
      'events/lost.md:9:12 quote-missing',
    ]);
  });
});

test('a mark before the first step is told where it belongs', () => {
  const { problems } = checkVariant({ 'stories/a.md': storyFile('The mill [@1].\n\n## @mill-opens\n') });
  expect(problems[0]).toMatchObject({
    message: '[@1] has no citation: the words before the first step have no event.',
    hint: 'Move it under the step of its event, or leave it out.',
  });
});

test('numbers of the document count only where they are cited', () => {
  const files = sourceFiles('diary', 'The mill of 12 wheels.\n');
  const event = eventFile({ citations: [millQuote, { source: 'diary', quote: 'mill of 12 wheels', dateBasis: 'context' }] });
  const story = storyFile('## @a\n\nA mill of 12 wheels.\n');
  expect(checkVariant({ ...files, 'events/a.md': event, 'stories/a.md': story }).places).toEqual([]);
});
