import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../../src/anchor/find-quote.ts';
import type { Passage } from '../../../../src/archive/types.ts';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { passagePage } from '../../../../src/site/pages/passage-page.ts';
import { verify } from '../../../../src/site/pages/verify-document.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import { readWords } from '../../../../src/text/folding/read-words.ts';

const { archive } = runChecks('tests/fixtures/sites/full/content', addressesOf);
if (!archive) throw new Error('The fixture has problems');
const pageOf = (passage: Passage) => passagePage(archive, passage);
const passages = archive.sources.flatMap((source) => source.passages);

describe('the page of a passage', () => {
  test('marks the words and no others, with a sentence more on each side', () => {
    for (const passage of passages) {
      const { context } = pageOf(passage);
      const cited = context.flatMap(({ pieces }) => pieces.filter(({ isCited }) => isCited).map(({ text }) => text));
      expect(cited.join(' ').replace(/\s/gu, '')).toBe(passage.quote.replace(/\s/gu, ''));
      const { sentences } = passage.source;
      const before = sentences.filter(({ end }) => end <= passage.start).at(-1);
      if (before) {
        const words = readWords(passage.source.folded, before);
        expect(context.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toContainEqual(
          expect.stringContaining(words),
        );
      }
    }
  });

  test('names the words so that they are found once', () => {
    for (const passage of passages)
      expect(findQuote(passage.source.folded, pageOf(passage).selector)).toMatchObject({
        status: 'found',
        range: { start: passage.start, end: passage.end },
      });
  });

  test('leads through the passages of its document in order', () => {
    const [source] = archive.sources;
    const chain = source?.passages.map((passage) => pageOf(passage).next);
    expect(chain).toEqual([...(source?.passages.slice(1) ?? []), undefined]);
    expect(source?.passages[0] && pageOf(source.passages[0]).previous).toBeUndefined();
  });

  test('has absolute addresses under the base of the site', () => {
    const [passage] = passages as [Passage];
    const { cite, words } = pageOf(passage);
    expect(cite.address).toBe(`https://archive.example/base/passages/${passage.id}/`);
    expect(words.href).toMatch(/^\/base\/sources\/[\w-]+\/#p-\w+:~:text=/u);
    expect(words.absolute).toBe(`https://archive.example${words.href}`);
  });

  test('gives commands that quote words and addresses for a shell', () => {
    const [passage] = passages as [Passage];
    const text = "It isn't\n\n  'so'";
    const odd = { ...passage, source: { ...passage.source, text }, start: 0, end: text.length };
    expect(verify(odd.source, odd).wordsCommand).toBe(
      `curl -s 'https://archive.example/base/sources/${passage.source.fileName}' | tr -s '\\t\\n\\v\\f\\r ' ' ' | grep -cF -e 'It isn'\\''t '\\''so'\\'''`,
    );
  });
});
