import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { addSource } from '../../../../src/cli/author/add-source.ts';
import { planRecording, record } from '../../../../src/cli/build/record-passages.ts';
import { commands } from '../../../../src/cli/commands.ts';
import { runCommand } from '../../../../src/cli/framework/run-command.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import { diaryPdf, encryptedPdf, pdfOf } from '../../../support/pdf.ts';
import { spokenTo } from '../../../support/spoken.ts';
import { eventFile, folderOf, sourceFiles, variantFolder } from '../../../support/variant.ts';

const recorded = 'The mill opened in May, and everybody in the village was there to see it. It had one wheel.\n';
const cited = ['The mill opened in May', 'It had one wheel.'];

async function run(folder: string, ...words: string[]) {
  const terminal = spokenTo();
  const code = await runCommand(['source', ...words, '--content', folder], commands, terminal);
  return { code, said: terminal.said, firstError: terminal.errors.split('\n')[0] };
}

const codesIn = (folder: string) => runChecks(folder, addressesOf).problems.map(({ code }) => code);

describe('update', () => {
  /** A diary with two published citations, whose text is then changed. */
  async function changed(text: string) {
    const citations = cited.map((quote) => ({ source: 'diary', quote, dateBasis: 'context' }));
    const folder = variantFolder({ ...sourceFiles('diary', recorded), 'events/a.md': eventFile({ citations }) });
    const recording = planRecording(folder, runChecks(folder, addressesOf));
    if (recording) await record(recording, spokenTo());
    writeFileSync(join(folder, 'sources/diary.txt'), text);
    return folder;
  }

  test('broken quotations are shown, and nothing is recorded', async () => {
    const folder = await changed(recorded.replace('one wheel', 'two wheels'));
    const { code, said } = await run(folder, 'update', 'diary');
    expect(code).toBe(1);
    expect(said).toMatchInlineSnapshot(`
      "The bytes of "diary" changed. Quotations from it: 2; as they were 1, in other surroundings 0, broken 1.
        broken  a [@2], line 1: It had [-one-]{+two+} [-wheel.-]{+wheels+}

      Nothing is recorded: mend what is broken first.
      "
    `);
    expect(codesIn(folder)).toContain('source-changed');
  });

  test('if all quotations are found, the new checksum is recorded and the check passes', async () => {
    const folder = await changed(`${recorded}\nA last line.\n`.replace('wheel.\n', 'wheel.\n\n'));
    const before = readFileSync(join(folder, 'sources/diary.yaml'), 'utf8');
    expect((await run(folder, 'update', 'diary')).said).toContain('The new sum is recorded');
    const after = readFileSync(join(folder, 'sources/diary.yaml'), 'utf8');
    expect(after.replace(/sha256: .*/u, '')).toBe(before.replace(/sha256: .*/u, ''));
    expect(codesIn(folder).filter((code) => code !== 'passage-lost')).toEqual([]);
  });

  test.for<[string, (yaml: string, sum: string) => string]>([
    [
      'the sum stands in a note too',
      (yaml, sum) => `note: First taken with the sum ${sum}.\n${yaml.replace(/^note: .*\n/mu, '')}`,
    ],
    ['the sum stands in a comment too', (yaml, sum) => `# ${sum}\n${yaml}`],
    ['the sum is written in quotation marks', (yaml, sum) => yaml.replace(`sha256: ${sum}`, `"sha256": "${sum}" # sum`)],
    ['the sum is written by codes', (yaml, sum) => yaml.replace(sum, `"\\x${sum.charCodeAt(0).toString(16)}${sum.slice(1)}"`)],
    ['the sum stands on a line of its own', (yaml, sum) => yaml.replace(`sha256: ${sum}`, `sha256: >-\n  ${sum}`)],
    [
      'the sum stands on a line of its own before others',
      (yaml, sum) => `sha256: >-\n  ${sum}\n${yaml.replace(`sha256: ${sum}\n`, '')}`,
    ],
    ['lines end as on Windows', (yaml) => `\uFEFF${yaml.replace(/\n/gu, '\r\n')}`],
  ])('the new sum is recorded in its place when %s', async ([, write]) => {
    const folder = await changed(`${recorded}\nA last line.\n`.replace('wheel.\n', 'wheel.\n\n'));
    const file = join(folder, 'sources/diary.yaml');
    const yaml = readFileSync(file, 'utf8');
    const sum = /sha256: (\w+)/u.exec(yaml)?.[1] ?? '';
    writeFileSync(file, write(yaml, sum));
    expect((await run(folder, 'update', 'diary')).said).toContain('The new sum is recorded');
    expect(codesIn(folder).filter((code) => code !== 'passage-lost')).toEqual([]);
    const others = (text: string) => text.split(/\r?\n/u).filter((line) => !/^"?sha256|^ {2}\w{64}$/u.test(line));
    expect(others(readFileSync(file, 'utf8'))).toEqual(others(write(yaml, sum)));
  });

  test('words in other surroundings are named, and the old addresses led to the new ones next', async () => {
    const folder = await changed(recorded.replace('everybody in', 'all of'));
    const { code, said } = await run(folder, 'update', 'diary');
    expect(code).toBe(0);
    expect(said).toContain('  moved   a [@1], line 1: The mill opened in May\n');
    expect(said).toContain('npm run cite -- --accept');
    expect(codesIn(folder)).toEqual(['passage-lost']);
    expect(await runCommand(['cite', '--accept', '--yes', '--content', folder], commands, spokenTo())).toBe(0);
    expect(codesIn(folder)).toEqual([]);
  });

  test('a document that has not changed', async () => {
    expect(await run(await changed(recorded), 'update', 'diary')).toMatchObject({
      code: 0,
      said: '"diary" is as its yaml records it.\n',
    });
  });

  test('a document that is not there', async () => {
    const { code, firstError } = await run(await changed(recorded), 'update', 'dairy');
    expect([code, firstError]).toEqual([2, 'There is no source "dairy". Did you mean diary?']);
  });

  test.for<[string, string, string | Buffer, string]>([
    ['has been emptied', 'diary.txt', '', 'The document diary.txt has no words.'],
    ['has white space alone', 'diary.txt', '\uFEFF \r\n\t\n', 'The document diary.txt has no words.'],
    ['is no UTF-8 any more', 'diary.txt', Buffer.from(recorded.replace('May', 'M\u00E4rz'), 'latin1'), 'is not UTF-8'],
    ['has a yaml that cannot be read', 'diary.yaml', 'title: [', 'diary.yaml:1:'],
    ['has an emptied yaml', 'diary.yaml', '', 'The file has no fields.'],
  ])('what is wrong with it is said of a document that %s', async ([, name, bytes, words]) => {
    const folder = await changed(recorded);
    writeFileSync(join(folder, 'sources', name), bytes);
    const terminal = spokenTo();
    expect(await runCommand(['source', 'update', 'diary', '--content', folder], commands, terminal)).toBe(1);
    expect(terminal.errors).toContain(words);
    expect(terminal.errors).not.toMatch(/Usage|There is no source|events\//u);
  });
});

describe('a text that was made of another file, and changed by hand', () => {
  const html = '<h1>The mill</h1><p>It opened in May.<p>The guests lay dead tired. <q>So was I.</q>';

  /** Adds a document with complete YAML and without problems. */
  async function added(name: string, bytes: string | Uint8Array, ...options: string[]) {
    const folder = variantFolder({});
    const file = join(folderOf({ [name]: bytes }), name);
    await run(folder, 'add', file, '--title', 'A diary', '--language', 'en', ...options);
    const yaml = join(folder, 'sources/diary.yaml');
    const known = readFileSync(yaml, 'utf8')
      .replace(/titleKind: .*/u, 'titleKind: devised')
      .replace(/(stance|note): .*/gu, '$1: x');
    writeFileSync(yaml, known);
    const text = join(folder, 'sources/diary.txt');
    const change = (from: string, to: string) => writeFileSync(text, readFileSync(text, 'utf8').replace(from, to));
    const original = () => runChecks(folder, addressesOf).archive?.sources.find(({ id }) => id === 'diary')?.original;
    return { folder, yaml, change, original };
  }

  test('how it was made is recorded with the document', async () => {
    const { folder, original } = await added('diary.html', html);
    expect(original()?.textSha256).toMatch(/^[0-9a-f]{64}$/u);
    expect((await run(folder, 'compare', 'diary')).said).toBe('The text is as it was made.\n');
    expect((await run(folder, 'update', 'diary')).said).toBe('"diary" is as its yaml records it.\n');
  });

  test('the places are counted, recorded and shown, until they are as they were', async () => {
    const { folder, change, original } = await added('diary.html', html);
    change('lay dead', 'were dead');
    change('The mill', 'The Mill');
    const { code, said } = await run(folder, 'update', 'diary');
    expect([code, said]).toEqual([0, expect.stringContaining('Changed by hand in 2 places.')]);
    expect(original()?.edits).toBe(2);
    expect(codesIn(folder).filter((code) => code !== 'dated-sentence-uncited')).toEqual([]);
    expect((await run(folder, 'compare', 'diary')).said).toBe(
      'line 1: The [-mill-]{+Mill+}\n' +
        'line 5: The guests [-lay-]{+were+} dead tired. “So was I.”\n' +
        'Changed by hand in 2 places.\n',
    );
    change('were dead', 'lay dead');
    change('The Mill', 'The mill');
    await run(folder, 'update', 'diary');
    expect(original()?.edits).toBeUndefined();
  });

  test('a page that was read whole is made whole again', async () => {
    const { folder } = await added('diary.html', `<header>Menu</header><main>${html}</main>`, '--whole');
    expect((await run(folder, 'compare', 'diary')).said).toBe('The text is as it was made.\n');
  });

  test('pages of a PDF begin where they begin now', async () => {
    const { folder, change, original } = await added('diary.pdf', diaryPdf);
    change('neigh-\nbours', 'neighbourhood');
    expect((await run(folder, 'update', 'diary')).code).toBe(0);
    expect(original()?.edits).toBe(1);
    expect(codesIn(folder).filter((code) => code !== 'dated-sentence-uncited')).toEqual([]);
  });

  test('one whose sum was recorded by hand is told by the check, and mended by update', async () => {
    const { folder, yaml, change, original } = await added('diary.html', html);
    change('May', 'June');
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, 'sources/diary.txt')))
      .digest('hex');
    writeFileSync(yaml, readFileSync(yaml, 'utf8').replace(/^sha256: .*/mu, `sha256: ${sum}`));
    const { problems } = runChecks(folder, addressesOf);
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('npm run source -- update diary'));
    await run(folder, 'update', 'diary');
    expect(original()?.edits).toBe(1);
  });

  test('a document without a recorded checksum gets one', async () => {
    const { folder, yaml, original } = await added('diary.html', html);
    writeFileSync(yaml, readFileSync(yaml, 'utf8').replace(/ +textSha256: .*\n/u, ''));
    expect(original()?.textSha256).toBeUndefined();
    await run(folder, 'update', 'diary');
    expect([original()?.textSha256, original()?.edits]).toEqual([expect.any(String), undefined]);
  });

  test('a document that was made of nothing', async () => {
    const { folder } = await added('diary.txt', 'One.\n');
    expect((await run(folder, 'compare', 'diary')).said).toContain('was made of no other file');
  });
});

describe('add', () => {
  test('the bytes are kept, and what is not known is asked for', async () => {
    const folder = variantFolder({});
    const bytes = Buffer.from('\uFEFFOne\r\ntwo\n');
    const file = join(folderOf({ 'My Diary.txt': bytes }), 'My Diary.txt');
    expect((await run(folder, 'add', file, '--title', 'A diary: 1907', '--language', 'en')).code).toBe(0);
    expect(readFileSync(join(folder, 'sources/my-diary.txt')).equals(bytes)).toBe(true);
    const yaml = join(folder, 'sources/my-diary.yaml');
    expect(new Set(codesIn(folder))).toEqual(new Set(['field-invalid']));
    const known = readFileSync(yaml, 'utf8').replace(/#.*/gu, 'x').replace('titleKind: x', 'titleKind: devised');
    writeFileSync(yaml, known);
    expect(codesIn(folder)).toEqual([]);
  });

  test('before the words of a new archive are written', async () => {
    const folder = folderOf({ 'site.yaml': 'title:\nlanguage: fa\n', 'topics.yaml': '- id: first\n  title:\n' });
    const file = join(folderOf({ 'diary.txt': 'One.\n' }), 'diary.txt');
    expect((await run(folder, 'add', file)).code).toBe(0);
    expect(readFileSync(join(folder, 'sources/diary.txt'), 'utf8')).toBe('One.\n');
  });

  test('not to a folder that is no archive', async () => {
    const file = join(folderOf({ 'diary.txt': 'One.\n' }), 'diary.txt');
    expect((await run(folderOf({ 'notes.txt': 'Two.\n' }), 'add', file)).code).toBe(1);
  });

  test.for([
    ['a PDF', 'Diary.pdf', diaryPdf, '.original.pdf', 'pdf.js'],
    ['an HTML file', 'Diary.htm', new TextEncoder().encode('<h1>The mill</h1><p>It opened.'), '.original.html', 'html-to-text'],
  ] as const)('the text is made of %s, which is kept beside it and recorded', async ([, name, bytes, ending, by]) => {
    const folder = variantFolder({});
    const { code, said } = await run(
      folder,
      'add',
      join(folderOf({ [name]: bytes }), name),
      '--title',
      'A diary',
      '--language',
      'en',
    );
    expect([code, said]).toEqual([0, expect.stringContaining(`diary.txt is its text`)]);
    expect(readFileSync(join(folder, `sources/diary${ending}`)).equals(bytes)).toBe(true);
    const yaml = join(folder, 'sources/diary.yaml');
    const known = readFileSync(yaml, 'utf8')
      .replace(/titleKind: .*/u, 'titleKind: devised')
      .replace(/(stance|note): .*/gu, '$1: x');
    writeFileSync(yaml, known);
    expect(codesIn(folder).filter((code) => code !== 'dated-sentence-uncited')).toEqual([]);
    const source = runChecks(folder, addressesOf).archive?.sources.find(({ id }) => id === 'diary');
    expect(source?.original?.extractedBy).toContain(by);
    expect(source?.originalBytes && Buffer.from(source.originalBytes).equals(bytes)).toBe(true);
    expect(source?.pages?.length).toBe(name.endsWith('.pdf') ? 2 : undefined);
    expect((await run(folder, 'add', join(folderOf({ [name]: bytes }), name))).firstError).toContain('is there already');
  });

  test.for<[string, string, string, readonly string[], boolean]>([
    ['of plain text', 'pDdh.txt', 'mQijh ck¡/k dh pDdh pkj ebZ dks [kqyhA\n', ['--language', 'hi'], true],
    [
      'of Markdown, which says so itself',
      'pDdh.md',
      '---\nlang: hi\n---\n\nmQijh ck¡/k dh pDdh pkj ebZ dks [kqyhA\n',
      [],
      true,
    ],
    ['of HTML', 'pDdh.html', '<html lang="hy"><p>æñ³Õ³óÁ µ³óí»ó Ù³ÛÇëÇ ãáñëÇÝ', [], true],
    ['in the letters of its language', 'mill.txt', 'ऊपरी बाँध की चक्की चार मई को खुली।\n', ['--language', 'hi'], false],
  ])('the user is warned of words that are not what is seen: %s', async ([, name, text, options, isWarned]) => {
    const folder = variantFolder({});
    const { code, said } = await run(folder, 'add', join(folderOf({ [name]: text }), name), '--id', 'mill', ...options);
    expect([code, said.includes('its words are not what is seen')]).toEqual([0, isWarned]);
    expect(readFileSync(join(folder, 'sources/mill.yaml'), 'utf8').includes('not what is seen')).toBe(isWarned);
  });

  test('when one file cannot be written, none is', async () => {
    const folder = variantFolder({});
    const file = join(folderOf({ 'diary.pdf': diaryPdf }), 'diary.pdf');
    const adding = addSource(folder, { file, id: undefined, title: undefined }, spokenTo());
    // In the way of the last of the three.
    mkdirSync(join(folder, 'sources/diary.yaml'));
    expect(await adding).toBe(1);
    expect(readdirSync(join(folder, 'sources')).filter((name) => name.includes('diary'))).toEqual(['diary.yaml']);
  });

  test('a document that another author adds meanwhile is left alone, and said', async () => {
    const folder = variantFolder({});
    const terminal = spokenTo();
    const file = join(folderOf({ 'diary.txt': 'Mine.\n' }), 'diary.txt');
    const adding = addSource(folder, { file, id: undefined, title: undefined }, terminal);
    writeFileSync(join(folder, 'sources/diary.txt'), 'Theirs.\n');
    expect(await adding).toBe(1);
    expect(terminal.errors).toBe(
      `${join(folder, 'sources/diary.txt')} has come to be there meanwhile: choose another id with --id.\n`,
    );
    expect(readFileSync(join(folder, 'sources/diary.txt'), 'utf8')).toBe('Theirs.\n');
  });

  test('a document that is there is never written over', async () => {
    const folder = variantFolder({});
    const file = join(folderOf({ 'mill-book.md': 'x' }), 'mill-book.md');
    const { code, firstError } = await run(folder, 'add', file);
    expect([code, firstError]).toEqual([
      1,
      `${join(folder, 'sources/mill-book.txt')} is there already: choose another id with --id.`,
    ]);
  });

  test.for([
    ['a file that is not there', 'nowhere.txt', 1, /ENOENT/u],
    ['a file that is not UTF-8', 'latin.txt', 1, /not UTF-8/u],
    ['a PDF of pictures', 'scan.pdf', 1, /scan\.pdf has no text to read: its pages are pictures/u],
    ['a PDF with a password', 'locked.pdf', 1, /is encrypted/u],
    ['a PDF cut short', 'short.pdf', 1, /is damaged, or no PDF/u],
    ['a name that says PDF', 'false.pdf', 1, /is no PDF/u],
    ['a name that says HTML', 'false.html', 1, /is a PDF: name it \.pdf/u],
    ['a name that says text', 'false.txt', 1, /is a PDF: name it \.pdf/u],
    ['HTML without text', 'empty.html', 1, /has no text to read/u],
    ['a file of nothing', 'nothing.txt', 1, /nothing\.txt has no text to read/u],
    ['white space alone', 'spaces.md', 1, /has no text to read/u],
    ['a byte order mark alone', 'mark.txt', 1, /has no text to read/u],
    ['letters that nobody sees', 'unseen.txt', 1, /has no text to read/u],
    ['HTML of letters that nobody sees', 'unseen.html', 1, /has no text to read/u],
    ['another kind of file', 'scan.docx', 2, /no document of plain text/u],
    ['a name no id can be made of', '磨坊.txt', 2, /choose one with --id/u],
  ] as const)('%s', async ([, name, code, error]) => {
    const folder = variantFolder({});
    const documents = {
      ...{ 'scan.pdf': pdfOf([[]]), 'locked.pdf': encryptedPdf, 'short.pdf': diaryPdf.slice(0, 300), 'false.pdf': 'x' },
      ...{ 'false.html': diaryPdf, 'false.txt': diaryPdf, 'empty.html': '<p>' },
      ...{ 'nothing.txt': '', 'spaces.md': ' \n\t\u00A0\n', 'mark.txt': '\uFEFF', 'unseen.txt': '\0\u200B\u00AD\u202E\0' },
      ...{ 'unseen.html': '<p>&#x200B;&shy;' },
    };
    const files = folderOf({ ...documents, 'latin.txt': new Uint8Array([0xe9, 0x20]), 'scan.docx': 'x', '磨坊.txt': 'x' });
    const result = await run(folder, 'add', join(files, name));
    expect(result.code).toBe(code);
    expect(result.firstError).toMatch(error);
    expect(codesIn(folder)).toEqual([]);
  });
});

test.for([
  ['seconds', '0.5', 999_999],
  ['memory', 'much', 999_999],
  ['file', '0', 999],
  ['text', '33', 32],
] as const)('a limit that is none: --max-%s %s', async ([kind, given, most]) => {
  const { code, firstError } = await run(variantFolder({}), 'add', 'diary.txt', `--max-${kind}`, given);
  expect([code, firstError]).toEqual([2, `"${given}" is no number from 1 to ${most}.`]);
});

test('a limit keeps the document out, and a wider one lets it in', async () => {
  const folder = variantFolder({});
  const file = join(folderOf({ 'diary.txt': 'x'.repeat(1_000_001) }), 'diary.txt');
  const { code, firstError } = await run(folder, 'add', file, '--max-text', '1');
  expect([code, firstError]).toEqual([1, expect.stringContaining('diary.txt has more than 1 MB of text.')]);
  expect(codesIn(folder)).toEqual([]);
  expect((await run(folder, 'add', file, '--max-text', '2')).code).toBe(0);
});

test.for([[], ['add'], ['move', 'diary'], ['update', 'a', 'b']])('makes no sense: %j', async (words) => {
  expect(await run(variantFolder({}), ...words)).toMatchObject({
    code: 2,
    firstError: 'Say which document to add, to update or to compare.',
  });
});
