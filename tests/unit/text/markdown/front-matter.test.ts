import { describe, expect, test } from 'vitest';
import { datedSentencesIn } from '../../../../src/archive/coverage/dated-words.ts';
import { documentSentences } from '../../../../src/text/document-sentences.ts';
import { frontMatterIn } from '../../../../src/text/markdown/front-matter.ts';
import { markdownDocument } from '../../../../src/text/markdown/markdown-document.ts';

describe('front matter', () => {
  test.for<[string, string, string]>([
    ['YAML', '---\ntitle: The mill\ndate: 1907-05-04\n---\n', 'title: The mill\ndate: 1907-05-04\n'],
    ['YAML that ends in dots', '---\ntitle: The mill\n...\n', 'title: The mill\n'],
    [
      'lists, comments, empty lines, words over lines',
      "---\n# of 1907\ntags:\n- mill\n\nnote: >\n  It\n  fell.\n'a b': 1\n---",
      '',
    ],
    ['fields in other scripts', '---\nعنوان: الطاحونة\n作者 名: 王\n---\n', 'عنوان: الطاحونة\n作者 名: 王\n'],
    ['TOML', '+++\ntitle = "The mill"\n\n[extra]\ntext = """\nIt fell\n"""\n+++\n', ''],
    ['a byte order mark, and line ends of Windows', '\uFEFF---\r\ntitle: The mill\r\n--- \r\n', 'title: The mill\r\n'],
    ['line ends of old computers', '---\rtitle: The mill\r---\r', 'title: The mill\r'],
    ['none of its fields', '---\n---\n', ''],
  ])('%s', ([, text, words]) => {
    const front = frontMatterIn(`${text}\nIt fell in 1909.`);
    if (words !== '') expect(front?.words).toBe(words);
    expect(text.slice(front?.start, front?.end)).toBe(text.trim().replace(/^\uFEFF/u, ''));
  });

  test.for<[string, string]>([
    ['a paragraph between rules', '---\nIt fell in 1909.\n---\n'],
    ['a paragraph between rules, with empty lines', '---\n\nMill: it fell in 1909.\n\n---\n'],
    ['a rule that nothing closes', '---\ntitle: The mill\n\nIt fell in 1909.\n'],
    ['fields after the first words', 'It fell.\n\n---\ndate: 1909\n---\n'],
    ['an address', '---\nhttps://example.org\n---\n'],
    ['a longer rule', '-----\ndate: 1909\n-----\n'],
    ['the marks of the other format', '+++\ntitle = "a"\n---\n'],
  ])('is not %s', ([, text]) => {
    expect(frontMatterIn(text)).toBeUndefined();
  });

  test.for<[string, string]>([
    ['YAML', '---\ntitle: The mill fell in 1909\ndate: 1907-05-04\n---\n\nIt was rebuilt in 1912.\n'],
    ['TOML', '+++\ntitle = "The mill fell in 1909"\ndate = 1907-05-04\n+++\nIt was rebuilt in 1912.\n'],
  ])('has no sentences, so no dated ones: %s', ([, text]) => {
    const sentences = documentSentences(text, 'en', markdownDocument(text).blocks);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['It was rebuilt in 1912.']);
    expect(datedSentencesIn(text, sentences)).toHaveLength(1);
  });
});
