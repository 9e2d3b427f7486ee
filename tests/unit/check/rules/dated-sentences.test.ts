import { describe, expect, test } from 'vitest';
import { checkVariant, eventFile, type Files, sourceFiles } from '../../../support/variant.ts';

const text = 'It was a mill. It opened on 4 May 1907 and closed on 6 June 1909.\n';
const check = (fields: Readonly<Record<string, string>> = {}, files: Files = {}) =>
  checkVariant({ ...sourceFiles('diary', text, fields), ...files });
const site = (index: string) => ({
  'site.yaml': `title: The mill\nsubtitle: A\ndescription: B\nlanguage: en\nlicence: C\nhome: D\n${index}`,
});
const excuse = (fields: string) => `source: diary\n${fields}\nreason: It is told elsewhere.\n`;
const uncited = 'sources/diary.txt:1:16 dated-sentence-uncited';

test('a dated sentence that no event cites is reported where it stands, with what to write', () => {
  const { problems, places } = check();
  expect(places).toEqual([uncited]);
  expect(problems[0]?.message).toBe(
    'No event cites "4 May 1907", "6 June 1909" in "It opened on 4 May 1907 and closed on 6 June 1909."',
  );
  expect(problems[0]?.hint).toMatch(
    /uncited\/diary-it-opened-on-4-may-1907\.yaml:\n {2}source: diary\n {2}quote: "It opened on 4 May 1907"\n {2}reason: …$/u,
  );
});

describe('the file that is proposed is named by the words', () => {
  test.for<[string, string, string, readonly string[]]>([
    ['of Chinese', 'zh', '磨坊于1907年5月4日开业。水车于1909年停了。\n', ['磨坊于1907年5月4日开业', '水车于1909年停了']],
    [
      'of Russian',
      'ru',
      'Мельница открылась 4 мая 1907 года. Она сгорела в 1909 году.\n',
      ['мельница-открылась-4-мая-1907-года', 'она-сгорела-в-1909-году'],
    ],
    ['of Arabic', 'ar', 'افتتحت الطاحونة في 4 مايو 1907.\n', ['افتتحت-الطاحونة-في-4-مايو-1907']],
    [
      'twice the same on one line',
      'en',
      'It fell in 1909. So it was. It fell in 1909.\n',
      ['it-fell-in-1909', 'it-fell-in-1909-2'],
    ],
  ])('%s', ([, language, words, names]) => {
    const { problems } = checkVariant({ ...sourceFiles('diary', words, { language, index: 'complete' }) });
    expect(problems.map(({ hint }) => /uncited\/diary-(.*)\.yaml/u.exec(hint)?.[1])).toEqual(names);
  });

  test('the file that is proposed is not one that excuses another sentence', () => {
    const { problems } = check({}, { 'uncited/diary-it-opened-on-4-may-1907.yaml': excuse('pages: 1') });
    expect(problems.map(({ code }) => code)).toContain('uncited-range');
    const other = { 'uncited/diary-it-fell-in-1909.yaml': excuse('quote: It fell in 1909\nprefix: "was. "') };
    const files = {
      ...sourceFiles('diary', 'It fell in 1909. So it was. It fell in 1909.\n', { index: 'complete' }),
      ...other,
    };
    expect(checkVariant(files).problems.map(({ hint }) => hint)).toEqual([expect.stringContaining('it-fell-in-1909-2.yaml')]);
  });

  test('and passes the check as it is named', () => {
    const files = sourceFiles('diary', '磨坊于1907年5月4日开业。\n', { language: 'zh', index: 'complete' });
    const [problem] = checkVariant(files).problems;
    const [, name = '', fields = ''] = /(uncited\/.*\.yaml):\n([^]*)/u.exec(problem?.hint ?? '') ?? [];
    expect(checkVariant({ ...files, [name]: fields.replaceAll(/^ {2}/gmu, '') }).problems).toEqual([]);
    expect(checkVariant({ ...files, [name.normalize('NFD')]: fields.replaceAll(/^ {2}/gmu, '') }).problems).toEqual([]);
  });
});

const choices = [
  ['complete', undefined, ['error', 'error']],
  ['warn', undefined, ['warning', 'warning']],
  ['open', undefined, []],
  [undefined, undefined, ['warning']],
  ['open', 'complete', ['error', 'error']],
  ['complete', 'warn', ['warning', 'warning']],
  ['complete', 'open', []],
  [undefined, 'complete', ['error', 'error']],
] as const;

test.for(choices)('the archive says %s and the document %s', ([ofArchive, ofDocument, expected]) => {
  const { problems } = checkVariant({
    ...sourceFiles('diary', `${text}It was sold in 1910.\n`, ofDocument ? { index: ofDocument } : {}),
    ...site(ofArchive ? `index: ${ofArchive}\n` : ''),
  });
  expect(problems.map(({ severity }) => severity)).toEqual(expected);
});

test('where nobody has chosen, the first is told with how many more there are and how to choose', () => {
  const { problems } = check({}, { ...site(''), ...sourceFiles('diary', `${text}It was sold in 1910. It fell in 1911.\n`) });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.hint).toMatch(/\n2 more of this document will be told when site\.yaml has a line "index: complete"/u);
});

test.for(['yes', 'Complete', 'off', '1'])('the choice "%s" is refused with those that there are', (index) => {
  const { problems, places } = check({}, site(`index: ${index}\n`));
  expect(places).toContain('site.yaml:7:8 field-invalid');
  expect(problems.find(({ file }) => file.endsWith('site.yaml'))?.message).toContain('complete, warn, open');
});

describe('a sentence is excused', () => {
  const excuses = {
    'by its words in a file': { 'uncited/a.yaml': excuse('quote: It opened on 4 May') },
    'by its words in the list of its document': sourceFiles('diary', text, {
      uncited: '[{quote: It opened on 4 May, reason: It is told elsewhere.}]',
    }),
    'by a range that holds it': { 'uncited/a.yaml': excuse('from: It was a mill\nto: closed on') },
    'by a range to the end': { 'uncited/a.yaml': excuse('from: a mill') },
    'by a range from the beginning': { 'uncited/a.yaml': excuse('to: It opened') },
    'by a page': { ...sourceFiles('diary', text, { pages: '[0, 15]' }), 'uncited/a.yaml': excuse('pages: 2') },
    'by pages': { ...sourceFiles('diary', text, { pages: '[0, 4, 15]' }), 'uncited/a.yaml': excuse('pages: 2-3') },
    'by a draft that cites it': {
      'events/a.md': eventFile({
        more: 'draft: true\n',
        citations: [{ source: 'diary', quote: 'opened on 4 May 1907' }],
      }),
    },
  };

  test.for(Object.entries(excuses))('%s', ([, files]) => {
    expect(check({}, files).places).toEqual([]);
  });

  test('but not by a range next to it', () => {
    expect(check({}, { 'uncited/a.yaml': excuse('to: It was a mill') }).places).toContain(uncited);
  });
});

test('an unnecessary excuse is a warning: of a sentence, of a range, or of a sentence cited meanwhile', () => {
  const { problems, places } = check(
    {},
    {
      'events/a.md': eventFile({
        citations: [{ source: 'diary', quote: 'It opened on 4 May 1907 and closed on 6 June 1909.' }],
      }),
      'uncited/a.yaml': excuse('quote: It was a mill.'),
      'uncited/b.yaml': excuse('to: It was'),
      'uncited/c.yaml': excuse('quote: It opened on 4 May'),
    },
  );
  expect(places).toEqual(['a.yaml:2:8', 'b.yaml:2:5', 'c.yaml:2:8'].map((place) => `uncited/${place} uncited-needless`));
  expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
});

describe('a faulty excuse is reported, and its document is not judged until it is mended', () => {
  const wrong = {
    'words that are not there': ['quote: It shut on', '2:8 quote-missing'],
    'a range whose end is not there': ['from: It was a mill\nto: It shut on', '3:5 quote-missing'],
    'a range whose end stands twice': ['from: It was a mill\nto: It', '3:5 uncited-range'],
    'a range that ends before it begins': ['from: It opened\nto: It was a mill', '3:5 uncited-range'],
    'pages of a document without any': ['pages: 2', '2:8 uncited-range'],
  } as const;

  test.for(Object.entries(wrong))('%s', ([, [fields, place]]) => {
    expect(check({}, { 'uncited/a.yaml': excuse(fields) }).places).toEqual([`uncited/a.yaml:${place}`]);
  });

  test.for(['3', '1-3', '0', '2-1', '0-1'])('pages %s of two', (pages) => {
    const files = { ...sourceFiles('diary', text, { pages: '[0, 15]' }), 'uncited/a.yaml': excuse(`pages: ${pages}`) };
    expect(check({}, files).places).toEqual(['uncited/a.yaml:2:8 uncited-range']);
  });
});

describe('an excuse names one place in one document', () => {
  test.for([
    ['nothing', '', 'quote'],
    ['words and a range', 'quote: It was\nfrom: It was', 'quote'],
    ['words and pages', 'quote: It was\npages: 1', 'quote'],
    ['a range and pages', 'to: It was\npages: 1-2', 'quote'],
    ['pages in words', 'pages: the second', 'pages'],
  ] as const)('%s is refused', ([, fields]) => {
    const { problems } = check({}, { 'uncited/a.yaml': excuse(fields) });
    expect(problems.map(({ code }) => code)).toContain('field-invalid');
  });

  test('one of a document that is not there is told', () => {
    const file = 'source: dairy\nquote: It was\nreason: None.\n';
    expect(check({}, { 'uncited/a.yaml': file }).places).toContain('uncited/a.yaml:1:9 id-unknown');
  });
});

const unsettled = {
  'an event that quotes it with a wrong word': eventFile({ citations: [{ source: 'diary', quote: 'It shut on 4 May 1907' }] }),
  'an event that cannot be read': '---\ntitle: [\ncitations: [{source: diary}]\n---\n',
};

test.each(Object.entries(unsettled))('a document is not judged before %s is mended', (_, event) => {
  const { places } = checkVariant({ ...sourceFiles('diary', text), 'events/diary-event.md': event });
  expect(places).toHaveLength(1);
  expect(places[0]).toMatch(/^events\/diary-event\.md:.* (?:quote-missing|yaml-syntax)$/u);
});
