import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../../src/anchor/find-quote.ts';
import { readWords } from '../../../../src/text/folding/read-words.ts';
import { foldDocument } from '../../../../src/text/markdown/fold-document.ts';
import { checkVariant, sourceFiles } from '../../../support/variant.ts';

const text =
  '# The *mill*\n\n> It was **open**ed on\n> 4 **May** 1907, [as they say](https://example.org).\n\n- *Two* wheels.\n\nIt burned[^1], and stood again[^2] [sic].\n\n[^1]: In 1911.\n[^2]: In 1912.\n';

describe('words of a Markdown document', () => {
  test.for<[string, string]>([
    ['opened on 4 May 1907, as they say', '**open**ed on\n> 4 **May** 1907, [as they say'],
    ['The mill', 'The *mill'],
    ['Two wheels', 'Two* wheels'],
    ['It burned, and stood again [sic].', 'It burned[^1], and stood again[^2] [sic].'],
    ['In 1911.', 'In 1911.'],
  ])('%s', ([quote, raw]) => {
    const folded = foldDocument(text, 'sources/mill.md');
    const anchor = findQuote(folded, { quote });
    const range = anchor.status === 'found' ? anchor.range : { start: 0, end: 0 };
    expect(text.slice(range.start, range.end)).toBe(raw.replace(/^\*\*/u, ''));
    expect(readWords(folded, range).trim()).toBe(quote);
  });

  test('are those of its file in plain text, with every sign', () => {
    expect(findQuote(foldDocument(text, 'sources/mill.txt'), { quote: '**open**ed on' }).status).toBe('found');
  });
});

test.for([
  ['It was opened on 4 May 1907', 'It was **open**ed on\n> 4 **May** 1907'],
  ['It was **open**ed on 4 **May** 1907', 'It was **open**ed on\n> 4 **May** 1907'],
  ['It burned, and stood again [sic]', 'It burned[^1], and stood again[^2] [sic]'],
  ['It burned[^1], and stood again[^2] [sic]', 'It burned[^1], and stood again[^2] [sic]'],
] as const)('an event cites "%s"', ([quote, raw]) => {
  const files = Object.fromEntries(
    Object.entries(sourceFiles('mill', text)).map(([path, bytes]) => [path.replace(/mill\.txt$/u, 'mill.md'), bytes]),
  );
  const event = `---\ntitle: The mill opens\ndate: 1907-05-04\ntopics: [society]\ncitations:\n  - source: mill\n    quote: "${quote}"\n---\n\nIt opens [@1].\n`;
  const { archive } = checkVariant({ ...files, 'events/mill-opens-here.md': event });
  const passage = archive?.sources.find(({ id }) => id === 'mill')?.passages[0];
  expect(passage && text.slice(passage.start, passage.end)).toBe(raw);
  expect(passage?.quote).toBe(quote.replace(/\*\*|\[\^\d\]/gu, ''));
});
