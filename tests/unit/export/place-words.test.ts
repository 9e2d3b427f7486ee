import { expect, test } from 'vitest';
import { bibtex } from '../../../src/export/bibtex.ts';
import { citedPassage } from '../../../src/export/cited-item.ts';
import { cslJson } from '../../../src/export/csl-json.ts';
import { passageReference, quotationWithReference } from '../../../src/export/reference.ts';
import { ris } from '../../../src/export/ris.ts';
import { passagePage } from '../../../src/site/pages/passage-page.ts';
import { publishedDocuments } from '../../../src/site/pages/published-documents.ts';
import { sourceFacts } from '../../../src/site/pages/source-facts.ts';
import { place } from '../../../src/words/en/references.ts';
import { checkVariant, eventFile, sourceFiles } from '../../support/variant.ts';

test.for([
  [undefined, 7, '¶ 7'],
  [undefined, undefined, 'line 5'],
  [{ first: 12, last: 12 }, 7, 'page 12, ¶ 7'],
  [{ first: 12, last: 13 }, 7, 'pages 12 and 13, ¶ 7'],
  [{ first: 12, last: 14 }, 7, 'pages 12 to 14, ¶ 7'],
  [{ first: 12, last: 12 }, undefined, 'page 12, line 5'],
] as const)('pages %j and paragraph %j', ([pages, paragraph, words]) => {
  expect(place({ pages, paragraph, line: 5 })).toBe(words);
});

const text = 'The mill opened\n\fon 4 May 1907. It had one wheel.\n';
const original = `\n  file: diary.original.html\n  sha256: ${'a'.repeat(64)}\n  extractedBy: html-to-text 10.0.1`;
/** A document of two pages with a passage on both and one on the second. */
function paged() {
  const { archive } = checkVariant({
    ...sourceFiles('diary', text, { pages: '[0, 17]', original }),
    'sources/diary.original.html': '<p>',
    'events/a.md': eventFile({
      citations: [
        { source: 'diary', quote: 'The mill opened on 4 May 1907.' },
        { source: 'diary', quote: 'It had one wheel.' },
      ],
    }),
  });
  const source = archive?.sources.find(({ id }) => id === 'diary');
  const [parted, whole] = source?.passages ?? [];
  if (!archive || !source || !parted || !whole) throw new Error('The archive has no such passages.');
  return { archive, source, parted, whole };
}

const options = { site: { title: 'Mills' }, address: 'https://archive.example/p/' };

test('references of every kind have the page', () => {
  const { archive, parted, whole } = paged();
  const [over, one] = [citedPassage(parted, options), citedPassage(whole, options)];
  expect(one.notes[0]).toBe('Page 2, ¶ 1: “It had one wheel.”');
  expect([bibtex(one), bibtex(over)].map((entry) => /pages = .*/u.exec(entry)?.[0])).toEqual([
    'pages = {2},',
    'pages = {1--2},',
  ]);
  expect([ris(one), ris(over)].map((record) => record.match(/^[SE]P .*/gmu))).toEqual([['SP  - 2'], ['SP  - 1', 'EP  - 2']]);
  expect([cslJson(one), cslJson(over)].map((json) => /"page": (.*),/u.exec(json)?.[1])).toEqual(['"2"', '"1-2"']);
  expect(passageReference(parted, options)).toContain('[A document], pages 1 and 2, ¶ 1: “');
  expect(quotationWithReference(whole, 'x')).toBe('“It had one wheel.” ([A document], page 2, ¶ 1, x)');
  expect(passagePage(archive, whole).facts[0]).toEqual({
    ...{ label: 'Page', text: '2', isOurs: true },
  });
});

test('references of documents without pages have none', () => {
  const item = citedPassage({ ...paged().whole, pages: undefined }, options);
  expect(item.notes[0]).toBe('¶ 1: “It had one wheel.”');
  expect(bibtex(item)).not.toContain('pages =');
  expect(ris(item)).not.toContain('SP  -');
  expect(cslJson(item)).not.toContain('"page"');
});

test('a document says how its text was made, and of what, which is published so that no browser runs it', () => {
  const { archive, source } = paged();
  expect(sourceFacts(source)).toContainEqual({
    label: 'Text',
    text: 'made of the HTML file by html-to-text 10.0.1; whether it was changed since is not recorded; 2 pages',
    isOurs: true,
  });
  expect(publishedDocuments(archive).map(({ name, bytes }) => [name, bytes.length])).toContainEqual([
    'diary.original.html.txt',
    3,
  ]);
});
