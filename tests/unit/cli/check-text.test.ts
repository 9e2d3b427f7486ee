import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { commands } from '../../../src/cli/commands.ts';
import { runCommand } from '../../../src/cli/framework/run-command.ts';
import { spokenTo } from '../../support/spoken.ts';
import { sourceFiles, variantFolder } from '../../support/variant.ts';

const diary = {
  ...sourceFiles('diary', 'The mill opened in May. It had: one wheel. The mill was not sold in 1907.\n'),
  ...sourceFiles('letter', 'Dear sister, the bridge fell on a Sunday.\n', { title: 'A letter to a sister in Weir' }),
};
const folder = mkdtempSync(join(tmpdir(), 'check-text-'));

async function checkText(name: string, text: string | Buffer, ...options: readonly string[]) {
  const file = join(folder, name);
  writeFileSync(file, text);
  const terminal = spokenTo();
  const words = ['check-text', file, ...options, '--content', variantFolder(diary)];
  const code = await runCommand(words, commands, terminal);
  return { code, said: terminal.said, errors: terminal.errors };
}

async function docx(words: string): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('<Types/>'), '[Content_Types].xml');
  zip.addBuffer(
    Buffer.from(`<w:document><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`),
    'word/document.xml',
  );
  zip.end();
  return buffer(zip.outputStream);
}

test('what is found of each quotation is told, with the words that differ', async () => {
  const { code, said } = await checkText('a.md', 'It says “the mill was sold in 1907” and “The mill opened in May”.\n');
  expect(code).toBe(1);
  expect(said).toMatchInlineSnapshot(`
    "Altered (line 1): “the mill was sold in 1907”
      Nearly the words of [A document]. A word that says “not” differs.
      Compared with the document: the mill was [-not-] sold in 1907
      [A document]: diary, line 1, https://archive.example/base/sources/diary/

    Found (line 1): “The mill opened in May”
      Word for word in [A document].
      [A document]: diary, line 1, https://archive.example/base/sources/diary/

    2 quotations: 1 found and 1 altered.
    "
  `);
});

describe('the exit code says whether all is as in the documents', () => {
  test.for([
    ['of a text without a quotation', 'a.txt', 'It fell.', 0],
    ['of words as they stand', 'a.txt', '“It had: one wheel.”', 0],
    ['of words that stand nowhere', 'a.txt', '“All the lanterns were green and sang”', 1],
    ['of altered words', 'a.txt', '“The mill was sold in 1907”', 1],
    ['of a page', 'a.html', '<blockquote>The mill was sold in 1907</blockquote>', 1],
    ['of a part that is left out and shown', 'a.txt', '“The mill opened in May … one wheel”', 0],
    [
      'of words of another document than the one named',
      'a.txt',
      '“It had: one wheel”, says “A letter to a sister in Weir”.',
      1,
    ],
    ['of words of the document named', 'a.txt', '“the bridge fell on a Sunday”, says “A letter to a sister in Weir”.', 0],
    ['of a sentence without marks', 'a.txt', 'The mill was sold in 1907.', 0],
  ] as const)('%s', async ([, name, text, expected]) => {
    const { code, said } = await checkText(name, text);
    expect(code, said).toBe(expected);
  });

  test('of a .docx', async () => {
    expect((await checkText('a.docx', await docx('“The mill was not sold in 1907”'))).code).toBe(0);
    expect((await checkText('a.docx', await docx('“The mill was sold in 1907”'))).code).toBe(1);
  });

  test('of a whole text, with every sentence', async () => {
    expect((await checkText('a.txt', 'The mill was sold in 1907. So it was then.', '--whole')).code).toBe(1);
  });
});

test('the help says what each exit code means', async () => {
  const terminal = spokenTo();
  expect(await runCommand(['check-text', '--help'], commands, terminal)).toBe(0);
  expect(terminal.said).toContain('or stands in another document than the one named');
});

test.for([
  ['a file that is no .docx', 'b.docx', 'words', 'is no .docx, or is damaged'],
  ['an ending that is not known', 'b.rtf', 'words', '.rtf'],
  ['no words', 'b.txt', '', 'has no text to read'],
  ['no words of Markdown', 'b.markdown', '', 'has no text to read'],
] as const)('%s', async ([, name, text, told]) => {
  const { code, errors } = await checkText(name, text);
  expect([code, errors]).toEqual([2, expect.stringContaining(told)]);
});

test('JSON has every quotation, with its place and what differs', async () => {
  const { said } = await checkText('a.txt', '“The mill was sold in 1907”', '--json');
  expect(JSON.parse(said)).toMatchObject({
    counts: { altered: 1, found: 0 },
    quotations: [{ status: 'altered', changes: ['negation'], places: [{ document: 'diary', line: 1 }] }],
  });
});
