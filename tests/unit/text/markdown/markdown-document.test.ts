import { describe, expect, test } from 'vitest';
import { markdownDocument } from '../../../../src/text/markdown/markdown-document.ts';

/** The visible text of a range. */
const shown = (text: string, { start, end }: { start: number; end: number }) =>
  [...Array(end - start).keys()]
    .map((index) => start + index)
    .filter((at) => !markdownDocument(text).hidden.some((range) => range.start <= at && at < range.end))
    .map((at) => text.charAt(at))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
const blocks = (text: string) =>
  markdownDocument(text).blocks.map((block) => {
    const { kind, level, depth } = block;
    const of = block.note === undefined ? (block.isOfNote ? ' of the note' : '') : ` of note ${block.note}`;
    return `${kind}${level ?? ''}${depth === undefined ? '' : ` in ${depth}`}${of}: ${shown(text, block)}`;
  });
const spans = (text: string) =>
  markdownDocument(text).spans.map(
    (span) => `${span.kind}: ${shown(text, span)}${span.address ? ` → ${span.address}` : ''}${span.note ?? ''}`,
  );

describe('blocks', () => {
  test.for<[string, string, string[]]>([
    [
      'headings',
      '# The mill\n\nThe *river*\n---\n\n### Water ###\n',
      ['heading: The mill', 'heading2: The river', 'heading3: Water'],
    ],
    [
      'paragraphs on several lines',
      'It rained\nall day.\n\nIt stopped.',
      ['paragraph: It rained all day.', 'paragraph: It stopped.'],
    ],
    [
      'lists in lists, with the numbers that are written',
      '* the wheel\n  of oak\n* the stone\n  1. upper\n  2. lower\n\n     of granite\n',
      [
        'item in 1: the wheel of oak',
        'item in 1: the stone',
        'item in 2: 1. upper',
        'item in 2: 2. lower',
        'paragraph in 2: of granite',
      ],
    ],
    ['quotations', '> It rained\n> all day.\n>\n> > Never.\n', ['quotation: It rained all day.', 'quotation: Never.']],
    ['rows of a table', '| Year | Sheep |\n|---|--:|\n| 1911 | 2 |\n', ['row: Year Sheep', 'row: 1911 2']],
    ['code', '```js\nlet a;\n```\n\n    b();\n', ['code: let a;', 'code: b();']],
    [
      'HTML as it is written',
      '<div onclick="x()">\nhi\n</div>\n\n<!-- no -->\n',
      ['code: <div onclick="x()"> hi </div>', 'code: <!-- no -->'],
    ],
    [
      'front matter',
      '---\ntitle: The mill\n---\n\n# The mill\n',
      ['front-matter: --- title: The mill ---', 'heading: The mill'],
    ],
    ['a rule at the beginning is no front matter', '---\n\nIt rained.\n', ['divider: ---', 'paragraph: It rained.']],
    [
      'carriage returns',
      '# The mill\r\rIt rained.\r\rIt stopped.\r',
      ['heading: The mill', 'paragraph: It rained.', 'paragraph: It stopped.'],
    ],
    [
      'addresses named apart',
      'See [it][a].\n\n[a]: https://example.org\n',
      ['paragraph: See it.', 'code: [a]: https://example.org'],
    ],
    [
      'notes, on lines one under another, with their lines and paragraphs that are moved in',
      'It rained[^1].\n\n[^1]: All *day*\nand night.\n[^2]: Ibid.\n\n    So they say.\n\nIt stopped.\n',
      [
        'paragraph: It rained.',
        'paragraph of note 1: All day and night.',
        'paragraph of note 2: Ibid.',
        'paragraph of the note: So they say.',
        'paragraph: It stopped.',
      ],
    ],
    [
      'a note in a quotation',
      '> It rained[^a].\n>\n> [^a]: All day.\n',
      ['quotation: It rained.', 'quotation of note a: All day.'],
    ],
    [
      'notes that stand in the text',
      '* It rained.^[All day.]\n\n> It stopped^[So\n> they say].\n',
      ['item in 1: It rained.[All day.]', 'quotation: It stopped[So they say].'],
    ],
    [
      'notes that are not there, and words in brackets',
      'It rained[^1] [sic], see [a][b], [^].\n\n    [^1]: code\n',
      ['paragraph: It rained[^1] [sic], see [a][b], [^].', 'code: [^1]: code'],
    ],
  ])('%s', ([, text, expected]) => {
    expect(blocks(text)).toEqual(expected);
  });
});

describe('words set apart', () => {
  test.for<[string, string, string[]]>([
    ['emphasis, one in another', 'It **rained _all_ day** ~~not~~.', ['strong: rained all day', 'em: all', 's: not']],
    ['code, with marks that are words in it', 'Say `**a**`.', ['code: **a**']],
    [
      'a link with a title',
      'See [the *bank*](https://example.org/a "The bank").',
      ['link: the bank → https://example.org/a', 'em: bank'],
    ],
    [
      'a link by a name',
      'See [the bank][b], [b].\n\n[B]: <https://example.org>\n',
      ['link: the bank → https://example.org', 'link: b → https://example.org'],
    ],
    [
      'an address that is its own link',
      'See <https://example.org> or www.example.org.',
      ['link: https://example.org → https://example.org', 'link: www.example.org → www.example.org'],
    ],
    ['what is said of a picture', 'See ![the wheel](wheel.png).', ['picture: the wheel']],
    ['HTML', 'A<br>b <img src=x onerror=alert(1)>', ['code: <br>', 'code: <img src=x onerror=alert(1)>']],
    [
      'marks of notes, by their labels if these are short',
      'It rained[^b][^12], they say[^b].\n\n[^12]: All day.\n[^B]: So it was.\n',
      ['note: b', 'note: 12', 'note: b'],
    ],
    [
      'marks of notes with long names, in the order of the text',
      'It **rained[^thorn]**[^ledger].\n\n[^ledger]: P. 4.\n[^thorn]: P. 9.\n',
      ['strong: rained', 'note: 1', 'note: 2'],
    ],
    [
      'notes that stand in the text, with what is set apart in them, in their brackets',
      'It rained.^[All *day*, see [b](/b) [c].] It stopped^[So\nthey say].',
      ['small: [All day, see b [c].]', 'em: day', 'link: b → /b', 'small: [So they say]'],
    ],
    ['what only looks so', 'x^2^ ^[ ^[] \\^[a] ^[open *a*', ['em: a']],
    ['an escape is no mark', 'Two \\* three \\*.', []],
  ])('%s', ([, text, expected]) => {
    expect(spans(text)).toEqual(expected);
  });
});

test('blocks leave out white space alone, and what is hidden is a part of them', () => {
  const text =
    "---\na: 1\n---\n# The *mill*\n\n> - It **rained** [here](x 't')\n>   and there.\n\n| a |\n|---|\n| b |\n\n[a]: /x\n";
  const { blocks: found, hidden } = markdownDocument(text);
  expect(
    found
      .map(({ start, end }) => text.slice(start, end))
      .join('')
      .replace(/\s/gu, ''),
  ).toBe(text.replace(/\s/gu, ''));
  expect(hidden.length).toBeGreaterThan(5);
  for (const range of hidden) expect(found.some(({ start, end }) => start <= range.start && range.end <= end)).toBe(true);
});

describe('Markdown that would take too long to read stays as it is written', () => {
  const many = '**a'.repeat(100_000);

  test('the marks of a paragraph that has too many, and of no other', () => {
    expect(spans(`A *mill*.\n\n${many}\n\n*river*`)).toEqual(['em: mill', 'em: river']);
  });

  test.for<[string, string]>([
    ['quotations', '> '],
    ['lists', '+ '],
    ['numbers', '1. '],
    ['lists in quotations', '>+ '],
    ['notes', '[^1]: '],
  ])('%s in one another on one line, and on no other', ([, mark]) => {
    const { blocks: all, hidden } = markdownDocument(`${mark}a\n\n${mark.repeat(100_000)}b\n\n*c*\n`);
    expect(all.at(-1)?.kind).toBe('paragraph');
    expect(hidden.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(20);
  });

  test('notes in the text that are never closed', () => {
    expect(spans(`${'^['.repeat(20_000)}a *b*\n\n*c*`).at(-1)).toBe('em: c');
  });

  test('quotations that open one another on many lines', () => {
    const deep = Array.from({ length: 150 }, (_, depth) => '> '.repeat(depth + 1));
    expect(markdownDocument(`${deep.join('\n')}a`).blocks.map(({ kind }) => kind)).toEqual(['quotation']);
  });
});
