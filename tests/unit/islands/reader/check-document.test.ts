import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { checkDocument } from '../../../../src/islands/reader/check-document.ts';

const text = '\uFEFFThe mill at Lower\nFord opened on 4 May; the agree-\nment held.';
const bytes = new TextEncoder().encode(text);
const claim = (quote: string) => ({ name: quote, selector: { quote } });

afterEach(() => vi.unstubAllGlobals());

test('hashes the bytes, byte-order mark and all, and finds words as the archive does', async () => {
  const { sum, missing } = await checkDocument('/sources/mill-book.txt', bytes.buffer, [
    claim('The mill at Lower Ford'),
    claim('the agreement held.'),
    claim('opened on 5 May'),
  ]);
  expect(sum).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(missing).toEqual(['opened on 5 May']);
});

test('where the browser makes no hash, the words are looked for all the same', async () => {
  vi.stubGlobal('crypto', {});
  expect(await checkDocument('/sources/mill-book.txt', bytes.buffer, [claim('opened on 4 May')])).toEqual({
    sum: undefined,
    missing: [],
  });
});
