import { describe, expect, test } from 'vitest';
import { htmlArticle } from '../../../src/cli/check-text/html-article.ts';
import { plainArticle } from '../../../src/quotations/article/article.ts';
import { articleOfXml } from '../../../src/quotations/article/docx-article.ts';
import { markdownArticle } from '../../../src/quotations/article/markdown-article.ts';
import { quotationsIn } from '../../../src/quotations/article/quotations-in.ts';

const kinds = { plain: plainArticle, markdown: markdownArticle, html: htmlArticle, docx: articleOfXml };

type Case = readonly [kind: keyof typeof kinds, text: string, ...quoted: string[]];

const paragraph = (words: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

const cases: Readonly<Record<string, Case>> = {
  'several marks': [
    'plain',
    'He «said so», she “did not”, they "may" and 彼は「そう」と。',
    'said so',
    'did not',
    'may',
    'そう',
  ],
  'apostrophes, which are no marks': ['plain', 'The miller’s wheel and the millers’ bread, it isn’t so in the ’90s.'],
  'marks that open every paragraph anew': ['plain', 'She said: “One it is.\n\n“Two it is.”\n', 'One it is.\n\nTwo it is.'],
  'straight marks that do so': ['plain', 'She said: "One it is.\n\n"Two it is."\n', 'One it is.', 'Two it is.'],
  'a quotation within another, with it': ['plain', '“He said ‘never’ twice”', 'He said ‘never’ twice'],
  'a block quote of Markdown': ['markdown', 'So:\n\n> It was *never*\n> so.\n\nAnd “this”.', 'It was never\nso.', 'this'],
  'the source under a block quote': ['markdown', '> It was never so.\n>\n> — A miller, 1907', 'It was never so.'],
  'the source in the last line of one': ['markdown', '> It was never so.\n> — A miller, 1907', 'It was never so.'],
  'a block quote in marks': ['markdown', '> “It was never so.”', 'It was never so.'],
  'words with marks of Markdown': ['markdown', 'It was “*never* [so](https://example.org "So it was")”.', 'never so'],
  'character references in Markdown': [
    'markdown',
    'It was &ldquo;never&nbsp;so&rdquo;, &laquo;as &#233;t&eacute;&raquo;, &#x201C;an&shy;other&#8221;, &quot;one & two&quot;.',
    ...['never\u00A0so', 'as été', 'an\u00ADother', 'one & two'],
  ],
  'character references in a text': [
    'plain',
    'It was &bdquo;so&ldquo; &amp; &lsquo;not so&rsquo;; AT&T; &nothing;.',
    'so',
    'not so',
  ],
  'references in the XML of a word processor': ['docx', paragraph('It was &#8220;so &lt; then&#x201D;.'), 'so < then'],
  'marks of many kinds': [
    'plain',
    '❝a b❞ ❛c d❜ „e f” ‚g h‘ »i j« ״k l״ ⟪m n⟫ 《o p》 〈q r〉 『s t』 「u v」 ‹w x› ”y z”',
    ...['a b', 'c d', 'e f', 'g h', 'i j', 'k l', 'm n', 'o p', 'q r', 's t', 'u v', 'w x', 'y z'],
  ],
  'a title within a quotation, with it': ['plain', '他说“《磨坊》好”', '《磨坊》好'],
  'front matter and code, in which nothing is quoted': ['markdown', '---\ntitle: "A mill"\n---\n\n```\nprint("mill")\n```\n'],
  'a page': [
    'html',
    '<title>"Mill"</title><p>It was &ldquo;never&nbsp;so&rdquo; and <q>not <b>so</b></q>.</p><script>"x y z"</script><blockquote><p>One.</p><p>Two.</p></blockquote>',
    ...['never so', 'not so', 'One.', 'Two.'],
  ],
  'code in Markdown, in which marks are signs of programs': [
    'markdown',
    'Type `print("a b c")`, `"d e f"` and “go `on` so”.',
    'go on so',
  ],
  'a callout of Markdown': ['markdown', '> [!NOTE]\n> It was never so.\n>\n> Nor “so”.\n\n> Set apart.', 'so', 'Set apart.'],
  'marks of LaTeX': ['plain', "It was ``never so'' and ``not\nso,'' he said; it's so.", 'never so', 'not\nso,'],
  'marks behind backslashes': ['plain', 'It was \\"never so\\" and \\"not so\\".', 'never so', 'not so'],
  'marks behind backslashes in Markdown': ['markdown', '# So\n\nIt was \\"never so\\" and so.', 'never so'],
  'strings of JSON': [
    'plain',
    '{"text": "It was \\"never so\\" and \\u201cnot so\\u201d.\\nSo", "quote": "It was so then"}',
    ...['never so', 'not so', 'It was so then', 'quote', 'text'],
  ],
  'marks that point in, with spaces': ['plain', 'Er sagte: » So ist es « und » so war es «.', 'So ist es', 'so war es'],
  'a mark that is never closed': ['plain', 'It was “never so.\n\nIt was so.', 'never so.'],
  'a straight mark that is never closed': ['plain', 'It is 12" wide. It was "never so.\n\nIt was so.', 'never so.'],
  'one that is never closed before another': ['plain', 'It was “never so, and “not so” then.', 'never so, and', 'not so'],
  'words that are struck out in Markdown': ['markdown', 'It was “~~never~~ so <del>often</del> there”.', 'so there'],
  'words that are struck out of a page, or that nobody sees': [
    'html',
    '<p>“It <s>was</s><del>is</del> <span hidden>not</span><b style="display: none">never</b>so”</p>',
    'It so',
  ],
  'words that are struck out of a .docx, or hidden': [
    'docx',
    '<w:p><w:r><w:t>“It was </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>not </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>never </w:t></w:r><w:r><w:rPr><w:strike w:val="false"/></w:rPr><w:t>so”</w:t></w:r></w:p>',
    'It was so',
  ],
  'words of a .docx that are not struck out, as its property says in two tags': [
    'docx',
    '<w:p><w:r><w:rPr><w:strike w:val="0"></w:strike></w:rPr><w:t>“It was so”</w:t></w:r></w:p>',
    'It was so',
  ],
  'paragraphs of a page, which end straight marks': ['html', '<p>It is 12" wide.<p>And "so" on.', 'so'],
  'code of a page': ['html', '<p>Type <code>print("a b c")</code> and “go”.', 'go'],
  'a document of a word processor': [
    'docx',
    paragraph('It was “never &amp; so”.') + paragraph('Set apart.', 'Quote'),
    'Set apart.',
    'never & so',
  ],
  'words deleted under revision': [
    'docx',
    '<w:p><w:r><w:t>“It was </w:t></w:r><w:del><w:r><w:t>not </w:t></w:r></w:del><w:r><w:t>so”</w:t></w:r></w:p>',
    'It was so',
  ],
};

describe('what is quoted in', () => {
  test.for(Object.entries(cases))('%s', ([, [kind, text, ...quoted]]) => {
    const article = kinds[kind](text);
    const found = quotationsIn(article, 'en');
    expect(found.map(({ words }) => words).sort()).toEqual(quoted.toSorted());
  });
});

test('ranges are of the text, without the marks', () => {
  const text = 'He «said so », and > that.\n\n> Set apart.';
  const found = quotationsIn(markdownArticle(text), 'en');
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['said so', 'Set apart.']);
});

test('of a whole text every sentence is looked up that is not quoted', () => {
  const found = quotationsIn(plainArticle('It fell. She said “it fell” then. It rose.'), 'en', true);
  expect(found.map(({ by, words }) => [by, words])).toEqual([
    ['sentence', 'It fell.'],
    ['marks', 'it fell'],
    ['sentence', 'It rose.'],
  ]);
});

test('a very long quotation is judged sentence by sentence', () => {
  const found = quotationsIn(plainArticle(`“${'It fell and rose again. '.repeat(300)}”`), 'en');
  expect(found.length).toBe(300);
});
