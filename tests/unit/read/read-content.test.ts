import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/read/read-content.ts';
import { problemPlaces } from '../../support/problem-places.ts';
import { checkVariant, eventFile, folderOf, sourceFiles, variantFolder } from '../../support/variant.ts';
import { changes, references } from './read-content.cases.ts';

describe('problems', () => {
  test.for(Object.entries(changes))('%s', ([, [files, ...places]]) => {
    const folder = variantFolder(files);
    expect(problemPlaces(readContent(folder).problems, folder)).toEqual(places);
  });

  test.for(Object.entries(references))('reported once: %s', ([, [files, ...places]]) => {
    expect(checkVariant(files).places).toEqual(places);
  });

  test('two names that differ in capitals alone are one id', ({ skip }) => {
    const folder = variantFolder({ 'events/Mill-opens.md': eventFile() });
    const { content, problems } = readContent(folder);
    skip(content.events.length === 1, 'this disk does not tell the two names apart');
    expect(problemPlaces(problems, folder)).toEqual([
      'events/Mill-opens.md:1:1 file-name',
      'events/mill-opens.md:1:1 id-duplicate',
    ]);
  });

  test.for([
    ['named by its yaml', { original: '{ file: other.original.pdf, sha256: SUM, extractedBy: hand }' }],
    ['that no yaml names', {}],
  ] as const)('an original %s that cannot be read is one problem', ([, fields], { skip }) => {
    skip(process.platform === 'win32', 'links need rights there');
    const sum = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const known = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value.replace('SUM', sum)]));
    const folder = variantFolder(sourceFiles('other', 'Words.\n', known));
    symlinkSync('gone.pdf', join(folder, 'sources/other.original.pdf'));
    const { content, problems } = readContent(folder);
    expect(problemPlaces(problems, folder)).toEqual(['sources/other.original.pdf:1:1 file-unknown']);
    expect(content.sources.map(({ originalFile }) => originalFile)).toEqual([undefined, undefined]);
  });

  test.for([
    ['events/con.md', 'Rename the file to con-1.md: Windows gives this name to a device'],
    [`events/${'ab-'.repeat(40)}c.md`, 'an id has at most 100 characters'],
    ['events/The\nmill.md', 'Rename the file to events/the-mill.md: a character in the name is not seen.'],
    ['new\u202efolder/x', 'Rename the file to new-folder/x: a character in the name is not seen.'],
  ] as const)('a name that no disk or no line can have is repaired: %j', ([path, hint]) => {
    const { problems } = readContent(variantFolder({ [path]: eventFile() }));
    expect(problems.map((each) => each.hint)).toEqual([expect.stringContaining(hint)]);
    expect(problems[0]?.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('a name is repaired into an id', () => {
    const { problems } = readContent(variantFolder({ 'events/Ördek _ Mill.md': eventFile() }));
    expect(problems[0]?.hint).toContain('Rename the file to ordek-mill.md');
  });
});

describe('content', () => {
  const read = () => readContent('tests/fixtures/sites/full/content').content;

  test('all files are read, entries in the order of their ids, lists in the order of the file', () => {
    const content = read();
    const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
    expect(ids(content.topics)).toEqual(['library', 'water', 'council']);
    expect(ids(content.eras)).toEqual(['reading-room', 'library-years', 'flood-and-after']);
    expect(ids(content.sources)).toEqual(['county-report', 'librarian-notebook', 'parish-chronicle']);
    expect(ids(content.pages)).toEqual(['about', 'method']);
    expect(ids(content.events)).toEqual(ids(content.events).toSorted());
    expect(content.events).toHaveLength(16);
    expect(ids(content.stories)).toEqual(['house-and-flood']);
    expect(content.files.size).toBe(44);
  });

  test('an entry knows where it stands', () => {
    const flood = read().events.find(({ id }) => id === 'flood');
    expect(flood?.file).toBe('tests/fixtures/sites/full/content/events/flood.md');
    expect(flood?.at(['date'])).toEqual({ file: flood?.file, line: 4, column: 7, end: { line: 4, column: 17 } });
    const water = read().topics[1];
    expect(water?.at(['title'])).toMatchObject({ line: 6, column: 10 });
  });

  test('a story is parted into its opening words and its steps, which know where they stand', () => {
    const [story] = read().stories;
    expect(story?.opening.trim()).toBe('Three steps through the archive. [Whose words these are](/about/).');
    expect(story?.steps.map(({ value }) => value)).toEqual([
      { event: 'library-opens', shows: [1, 2] },
      { event: 'flood', shows: [] },
      { event: 'no-lending', shows: [] },
    ]);
    const [first, second, third] = story?.steps ?? [];
    expect(first?.at(['event'])).toMatchObject({ line: 8, column: 5 });
    expect(first?.at(['shows', 1])).toMatchObject({ line: 8, column: 23 });
    expect(second?.bodyAt(second.body.indexOf('101'))).toMatchObject({ line: 16, column: 22 });
    expect(third?.body.trim()).toBe('');
  });

  test('what an author leaves out is filled in', () => {
    const { content } = readContent('tests/fixtures/sites/minimal/content');
    const [event] = content.events;
    expect(event?.value).toMatchObject({ importance: 3, places: [], parties: [] });
    expect(event?.value.citations[0]).toMatchObject({ role: 'supports', dateBasis: 'explicit', values: {} });
  });

  test('the text of a document is kept character by character', () => {
    const text = '\uFEFFOne\r\ntwo\u00A0\f three\n';
    const folder = variantFolder({ 'sources/mill-book.txt': text });
    expect(readContent(folder).content.sources[0]?.text).toBe(text);
  });

  test('without a site.yaml there is no site', () => {
    expect(readContent(folderOf({})).content.site).toBeUndefined();
  });
});

test.for(['', ' \n', '\uFEFF', '\0\0', '\u200B\u00AD\u202E'])('a document without words is none: %j', (text) => {
  const { problems } = checkVariant(sourceFiles('diary', text));
  expect(problems).toMatchObject([{ code: 'source-half', message: 'The document diary.txt has no words.' }]);
});
