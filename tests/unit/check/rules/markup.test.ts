import { expect, test } from 'vitest';
import { checkVariant, eventFile, millQuote, sourceFiles, storyFile } from '../../../support/variant.ts';

const page = (body: string) => `---\ntitle: A page\ndescription: Words.\n---\n${body}\n`;
const inPage = (body: string) => checkVariant({ 'pages/a.md': page(body) }).places;

test.for([
  'a < b and c > d',
  'The profile:good.',
  'Salt & pepper; Marsh &Sons; \\&shy; AT&T',
  'The profile: good. The data: three. A file: one.',
  '[other](https://archive.example/) [write](mailto:a@archive.example)',
  '[home](/) [event](/events/mill-opens/) [citation](/events/mill-opens/#c-1) [source](/sources/mill-book/?q=1)',
  '[document](/sources/mill-book.txt) [this page](/a/) [sources](/sources/)',
])('good: %s', (body) => {
  expect(inPage(body)).toEqual([]);
});

test.for([
  ['a tag', 'The <b>mill', ['5:5 markup-refused']],
  ['an end tag', 'The mill</b>', ['5:9 markup-refused']],
  ['a comment', '<!-- a -->', ['5:1 markup-refused']],
  ['a tag that never ends', 'The <script', ['5:5 markup-refused']],
  ['a character that nobody sees, by its number', 'The mill&#x202e;', ['5:9 markup-refused']],
  ['the same in decimals', 'The mill&#8238;', ['5:9 markup-refused']],
  ['a character that nobody sees, by its name', 'The &ZeroWidthSpace;mill', ['5:5 markup-refused']],
  ['a letter by its number, with which a word is not known', 'The m&#105;ll', ['5:6 markup-refused']],
  ['a character by its name in what is said of a link', '[a](/ "&shy;")', ['5:8 markup-refused']],
  ['a link that runs a script', 'The [mill](JavaScript:alert(1))', ['5:12 markup-refused']],
  ['a link with data', 'The [mill](data:text/html,a)', ['5:12 markup-refused']],
  ['a link to a file', 'The [mill](file:///a)', ['5:12 markup-refused']],
  ['a link to no page', 'The [mill](/mill/)', ['5:12 link-dead']],
  ['a link counted from the page it is on', 'The [mill](../mill/)', ['5:12 markup-refused']],
  ['a link to no event', 'The [mill](/events/mill-open/#c-1)', ['5:12 link-dead']],
  ['a link without its last slash', 'The [mill](/about)', ['5:12 link-dead']],
  ['a link without a scheme', 'The [mill](//archive.example/)', ['5:12 markup-refused']],
  ['two dead links, one the beginning of the other', '[a](/mill/x/) [b](/mill/)', ['5:5 link-dead', '5:19 link-dead']],
  ['the same dead link twice', '[a](/mill/)\n\n[b](/mill/)', ['5:5 link-dead', '7:5 link-dead']],
  [
    'a dead link in other letters than ASCII',
    'Ä [a](/müll/) [b](/mill/) [c](/müll/)',
    ['5:7 link-dead', '5:19 link-dead', '5:31 link-dead'],
  ],
  ['a dead link with brackets', '[a](/mi(ll)/)', ['5:5 link-dead']],
  ['a dead link in sharp brackets', '[a](</mill/> "b")', ['5:5 markup-refused', '5:5 markup-refused', '5:6 link-dead']],
  ['a dead link by reference', '[a][b]\n\n[b]: /mill/', ['7:6 link-dead']],
] as const)('bad: %s', ([, body, expected]) => {
  expect(inPage(body)).toEqual(expected.map((place) => `pages/a.md:${place}`));
});

test('a dead link has a suggestion that leads somewhere', () => {
  const { problems } = checkVariant({ 'pages/a.md': page('[a](/events/mill-open/)') });
  expect(problems[0]?.hint).toBe('Did you mean /events/mill-opens/?');
});

test.for([
  ['a title', { 'events/a.md': eventFile({ title: 'The <i>mill</i>' }) }, ['events/a.md:2:12', 'events/a.md:2:19']],
  ['a note', { 'events/a.md': eventFile({ citations: [{ ...millQuote, note: 'A <i>' }] }) }, ['events/a.md:8:13']],
  ['a summary, by its name', { 'events/a.md': eventFile({ body: 'The mill &lt; opened [@1].\n' }) }, ['events/a.md:9:10']],
  ['a summary', { 'events/a.md': eventFile({ body: 'The mill <i> opened [@1].\n' }) }, ['events/a.md:9:10']],
  ['what is known about a source', sourceFiles('diary', 'Words.\n', { note: 'A <i>' }), ['sources/diary.yaml:10:9']],
  ['a topic', { 'topics.yaml': '- {id: village, title: A, description: "<i>"}\n' }, ['topics.yaml:1:41']],
] as const)('HTML is refused in %s', ([, files, expected]) => {
  expect(checkVariant(files).places).toEqual(expected.map((place) => `${place} markup-refused`));
});

test.for<[string, string, Readonly<Record<string, string>>, string[]]>([
  ['an event', '/events/late/', { 'events/late.md': eventFile({ date: 'soon' }) }, ['events/late.md:3:7 date-invalid']],
  ['a place', '/places/here/', { 'places/here.yaml': 'name: Here\n' }, ['places/here.yaml:1:1 field-missing']],
  ['a page', '/b/', { 'pages/b.md': 'No front matter.\n' }, ['pages/b.md:1:1 front-matter-missing']],
  [
    'a step of a story',
    '/stories/way/1/',
    { 'stories/way.md': 'No front matter.\n' },
    ['stories/way.md:1:1 front-matter-missing'],
  ],
])('a link to %s that was left out for its own problem is not reported again', ([, address, files, expected]) => {
  expect(checkVariant({ 'pages/a.md': page(`The [mill](${address}).`), ...files }).places).toEqual(expected);
});

test('a link to a step that a story does not have is dead, as the story itself is there', () => {
  const files = { 'stories/way.md': storyFile(), 'pages/a.md': page('[One](/stories/way/1/), [two](/stories/way/2/).') };
  expect(checkVariant(files).places).toEqual(['pages/a.md:5:31 link-dead']);
});
