import { describe, expect, test } from 'vitest';
import { checkVariant, eventFile, type Files, millQuote, sourceFiles, storyFile } from '../../../support/variant.ts';

const page = (words: string) => `---\ntitle: A page\ndescription: Words.\n---\n${words}\n`;

describe('invisible characters are refused', () => {
  test.for<[string, Files, string]>([
    ['in a title', { 'events/a.md': eventFile({ title: 'The m\u202Eill' }) }, 'events/a.md:2:13'],
    ['in a title, by its code', { 'events/a.md': eventFile({ title: '"The m\\u202Eill"' }) }, 'events/a.md:2:8'],
    ['in a summary', { 'events/a.md': eventFile({ body: 'The\u200B mill opened [@1].\n' }) }, 'events/a.md:9:4'],
    [
      'in a quotation',
      { 'events/a.md': eventFile({ citations: [{ quote: 'The mill at Lower \u2066Ford opened on 4 May 1907.' }] }) },
      'events/a.md:7:30',
    ],
    ['in a speaker', { 'events/a.md': eventFile({ citations: [{ ...millQuote, speaker: 'A\u00ADda' }] }) }, 'events/a.md:8:15'],
    ['in the name of a place', { 'places/here.yaml': 'name: Lo\u2060wer Ford\nkind: village\n' }, 'places/here.yaml:1:9'],
    [
      'in the name of a party, by its code',
      { 'parties/she.yaml': 'name: "Lower\\x07 Ford"\nkind: person\n' },
      'parties/she.yaml:1:7',
    ],
    ['in the title of a document', sourceFiles('diary', 'Words.\n', { title: 'A\uFEFFB' }), 'sources/diary.yaml:1:9'],
    ['in a page', { 'pages/a.md': page('A \u{E0041}tag.') }, 'pages/a.md:5:3'],
    ['in a story', { 'stories/a.md': storyFile('## @mill-opens\n\nThe \u001Bmill.\n') }, 'stories/a.md:7:5'],
    ['in a comment', { 'places/here.yaml': 'name: Lower Ford # \u202E\nkind: village\n' }, 'places/here.yaml:1:20'],
    ['in the document: NUL', sourceFiles('diary', 'One.\nTw\0o.\n'), 'sources/diary.txt:2:3'],
  ])('%s', ([, files, place]) => {
    expect(new Set(checkVariant(files).places)).toEqual(new Set([`${place} character-unseen`]));
  });
});

test.for<[string, Files]>([
  ['a document with anything but NUL', sourceFiles('diary', 'One.\f\nT\u202Ewo\u200B\u001B.\n')],
  ['a byte order mark before a file', { 'places/here.yaml': '\uFEFFkind: village\nname: Lower Ford\n' }],
  ['a non-joiner where a script needs it', { 'parties/she.yaml': 'name: Lower Ford\noffice: می\u200Cخواهم\nkind: person\n' }],
  ['Windows line ends', { 'pages/a.md': page('Words.\r\n\r\nWords.') }],
])('nothing is said of %s', ([, files]) => {
  expect(checkVariant(files).places).toEqual([]);
});

test('a quotation is found despite invisible characters in the document', () => {
  const { problems, archive } = checkVariant({
    ...sourceFiles('diary', 'On 4 May 1907 the m\u202Eil\u200Bl \u2066opened\u2069 its doors.\n'),
    'events/a.md': eventFile({ citations: [{ source: 'diary', quote: 'On 4 May 1907 the mill opened' }] }),
  });
  expect(problems).toEqual([]);
  expect(archive?.events.find(({ id }) => id === 'a')?.citations[0]?.passage.quote).toBe('On 4 May 1907 the mill opened');
});

describe('invisible characters in quotations of the lock, which pages show too, are refused', () => {
  const lockOf = (quote: string) =>
    `{ "p-aaaaaaaa": { "became": "withdrawn", "source": "mill-book", "events": ["mill-opens"], "quote": "${quote}" } }\n`;

  test.for([
    ['\u202E', 'U+202E'],
    ['\u200B', 'U+200B'],
    ['\\u001b[2J', 'U+001B'],
    ['\\u0000', 'U+0000'],
    ['\\ud800', 'U+D800'],
    ['\\n', 'U+000A'],
    ['\\u2028', 'U+2028'],
    ['\\u009b', 'U+009B'],
  ] as const)('%j', ([written, code]) => {
    const { problems } = checkVariant({ 'passages.lock.json': lockOf(`Old ${written} words.`) });
    const [first] = problems.filter((each) => each.code === 'character-unseen');
    expect(first?.message).toContain(code);
    expect(first).toMatchObject({ line: 1 });
  });

  test('what commands record is right', () => {
    const recorded = lockOf('Win\u00ADdows «words» \u{1F469}\u200D\u{1F692} می\u200Cخواهم.');
    expect(checkVariant({ 'passages.lock.json': recorded }).problems.map(({ code }) => code)).not.toContain('character-unseen');
  });
});
