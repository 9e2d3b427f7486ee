import { expect, test } from 'vitest';
import { frontMatterFacts } from '../../../../../src/cli/author/extract/front-matter-facts.ts';

const valuesIn = (text: string) =>
  Object.fromEntries(Object.entries(frontMatterFacts(text)).flatMap(([name, fact]) => (fact ? [[name, fact.value]] : [])));
const yaml = (lines: string) => `---\n${lines}\n---\n\nIt fell in 1909.\n`;
const toml = (lines: string) => `+++\n${lines}\n+++\n\nIt fell in 1909.\n`;

test.for<[string, string, Record<string, string>]>([
  [
    'of a blog in YAML',
    yaml(
      'title: "The mill: a book"\nauthor: Ada Weir\ndate: 1907-05-04T10:00:00Z\nlang: en\ncanonical_url: https://example.org/mill',
    ),
    {
      title: 'The mill: a book',
      creator: 'Ada Weir',
      published: '1907-05-04',
      language: 'en',
      url: 'https://example.org/mill',
    },
  ],
  [
    'of a paper: authors as a list of tables',
    yaml('title: Le moulin\nauthor:\n  - name: Ada Weir\n    affiliation: none\n  - {given: Bo, family: Lund}\nlanguage: fr'),
    { title: 'Le moulin', creator: 'Ada Weir; Bo Lund', language: 'fr' },
  ],
  [
    'of a clipped page: its address as the source',
    yaml('title: الطاحونة\nauthor:\n  - "[[ليلى]]"\nsource: https://example.org/a\npublished: 1907-05\ncreated: 2024-01-02'),
    { title: 'الطاحونة', creator: 'ليلى', url: 'https://example.org/a', published: '1907-05' },
  ],
  [
    'in TOML, with its own dates and tables of additions',
    toml(
      'title = "磨坊"\ndate = 1907-05-04\nlanguageCode = "zh-Hant"\n[extra]\nauthor = "王"\n[params]\npublisher = "Mill Press"',
    ),
    { title: '磨坊', creator: '王', published: '1907-05-04', language: 'zh-Hant', publisher: 'Mill Press' },
  ],
  [
    'in TOML, with a time and a list',
    toml("date = 1907-05-04T10:00:00+03:00\nauthors = ['A', 'B']"),
    { published: '1907-05-04', creator: 'A; B' },
  ],
  [
    'a year as a number',
    yaml('Title: Мельница\nDate: 1907\nLang: ru'),
    { title: 'Мельница', published: '1907', language: 'ru' },
  ],
  ['names with a prefix', yaml('dc:title: The mill\ndc.creator: Ada'), { title: 'The mill', creator: 'Ada' }],
  ['what fits no field', yaml('title: untitled\nurl: /mill/\ndate: tomorrow\nlang: english words\nauthor:'), {}],
  ['what cannot be parsed', yaml('title: "open\nauthor: a'), {}],
  ['none', '# The mill\n\nauthor: Ada\n', {}],
])('facts %s', ([, text, facts]) => {
  expect(valuesIn(text)).toEqual(facts);
});

test('each value says where it was read', () => {
  expect(frontMatterFacts(yaml('pub_date: 1907')).published?.from).toBe('front matter, pub_date');
});

test('fields that YAML aliases would make huge are ignored', () => {
  const bomb = Array.from(
    { length: 9 },
    (_, at) =>
      `a${at + 1}: &a${at + 1} [${Array(9)
        .fill(at ? `*a${at}` : 'lol')
        .join(', ')}]`,
  );
  expect(valuesIn(yaml([...bomb, 'author: *a9'].join('\n')))).toEqual({});
});
