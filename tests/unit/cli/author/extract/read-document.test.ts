import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../../src/cli/author/extract/read-document.ts';
import { usualLimits } from '../../../../../src/cli/author/extract/reading-limits.ts';
import { diaryPdf, endlessPdf, pdfFrom, type PdfLine, pdfOf, pdfOfOperators } from '../../../../support/pdf.ts';
import { folderOf } from '../../../../support/variant.ts';

const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);
const read = (name: string, content: string | Uint8Array, limits = {}) =>
  readDocument(join(folderOf({ [name]: content }), name), { limits: { ...usualLimits, ...limits } });

describe('what is no file with an end is not opened', () => {
  test('a pipe', async () => {
    const file = join(folderOf({}), 'pipe.txt');
    execFileSync('mkfifo', [file]);
    await expect(readDocument(file)).rejects.toThrow('is no file that could be kept.');
  });

  test('a device', async () => {
    const file = join(folderOf({}), 'device.html');
    symlinkSync('/dev/zero', file);
    await expect(readDocument(file)).rejects.toThrow('is no file that could be kept.');
  });

  test('a folder', async () => {
    const file = join(folderOf({}), 'folder.pdf');
    mkdirSync(file);
    await expect(readDocument(file)).rejects.toThrow('is a folder.');
  });

  test('nothing', async () => {
    await expect(readDocument(join(folderOf({}), 'nothing.md'))).rejects.toThrow('is not there (ENOENT).');
  });
});

describe('every limit is told with the way to move it', () => {
  const advice = 'or allow more, if you know where it comes from:';

  test.for([
    ['a file', 'diary.txt', 'x'.repeat(1_000_001), { file: 1 }, `has more than 1 MB. Part it; ${advice} --max-file 4`],
    ['a text', 'diary.txt', 'x'.repeat(1_000_001), { text: 1 }, `has more than 1 MB of text. Part it; ${advice} --max-text 4`],
    ['the text of a page', 'diary.html', `<p>${'x'.repeat(1_000_001)}`, { text: 1 }, 'has more than 1 MB of text.'],
    ['letters of several bytes', 'diary.html', `<p>${'\u0561'.repeat(500_001)}`, { text: 1 }, 'has more than 1 MB of text.'],
    [
      ...(['the text of a PDF', 'diary.pdf'] as const),
      pdfOf(
        Array.from({ length: 600 }, () =>
          Array.from({ length: 40 }, (_, line): PdfLine => ['The mill. '.repeat(9), 50, 550 - 12 * line]),
        ),
      ),
      ...[{ text: 1 }, 'has more than 1 MB of text.'],
    ],
    ['time', 'diary.pdf', endlessPdf, { seconds: 2 }, `takes longer than 2 seconds to read. Save it anew`],
    ['memory', 'diary.html', '<p>x'.repeat(500_000), { memory: 100 }, 'takes more than 100 MB of memory to read. Save it anew'],
  ] as const)('%s', async ([, name, content, limits, message]) => {
    await expect(read(name, content, limits)).rejects.toThrow(message);
  });
});

describe('what is nested', () => {
  test.for([
    ...['blockquote', 'div', 'b', 'span', 'font', 'dl><dd', 'a', 'unknown-name'].map((names) => [names, 4000] as const),
    ['blockquote', 20_000] as const,
    // Each table is three elements deep.
    ['table><tr><td', 1500] as const,
    // Each nested list is indented by two spaces.
    ['ul><li', 1000] as const,
  ])('%s, %i times', async ([names, depth]) => {
    const text = textOf(await read('nested.html', `<${names}>word `.repeat(depth)));
    expect(text.match(/word/gu)).toHaveLength(depth);
  });

  test('more than there is room for', async () => {
    await expect(read('nested.html', `${'<b>'.repeat(200_000)}word`, { seconds: 10 })).rejects.toThrow(
      /is nested too deeply to be read|takes longer than 10 seconds/u,
    );
  });

  test('lists of a PDF', async () => {
    const lists = pdfFrom([`<< /Type /Catalog /Pages 2 0 R /X ${'['.repeat(2_000_000)} >>`]);
    await expect(read('nested.pdf', lists)).rejects.toThrow(/is nested too deeply to be read|is damaged/u);
  });
});

describe('nothing is lost', () => {
  test('of a line of a PDF in very many parts', async () => {
    const pdf = pdfOfOperators(`BT /F 0.001 Tf 50 550 Td ${'(x) Tj '.repeat(200_000)} ET\n`);
    expect(textOf(await read('parts.pdf', pdf)).match(/x/gu)).toHaveLength(200_000);
  });

  test('of a page with very many spaces and tabs before the ends of its lines', async () => {
    const line = `a${'\t \t'.repeat(100_000)}b`;
    expect(textOf(await read('spaces.html', `<pre>${line}\n${line}`))).toBe(`${line}\n${line}\n`);
  });

  test('of documents that are read at once', async () => {
    const documents = await Promise.all([read('a.pdf', diaryPdf), read('b.html', '<p>b'), read('c.html', '<p>c')]);
    expect(documents.map(textOf).map((text) => text.slice(0, 8))).toEqual(['The book', 'b\n', 'c\n']);
  });
});
