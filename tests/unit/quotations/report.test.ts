import { expect, test } from 'vitest';
import { type ArchiveFacts, namedDocumentsOf } from '../../../src/quotations/archive-facts.ts';
import { plainArticle } from '../../../src/quotations/article/article.ts';
import { checkAtOnce } from '../../../src/quotations/check-article.ts';
import { isFaulty, reportOf } from '../../../src/quotations/report/report.ts';
import { reportMarkdown } from '../../../src/quotations/report/report-markdown.ts';
import { reportText } from '../../../src/quotations/report/report-text.ts';
import { fold } from '../../../src/text/fold.ts';

const diary = 'The mill opened on 4 May 1907. We have 2,907 sacks and no more.\n';
const day = { earliest: Date.UTC(1907, 4, 4), latest: Date.UTC(1907, 4, 5) };
const facts: ArchiveFacts = {
  ...{ language: 'en', names: [], persons: [] },
  documents: [
    {
      ...{
        id: 'diary',
        title: 'Diary_of *a* mill',
        titles: ['Diary'],
        language: 'en',
        href: '/sources/diary/',
        file: '/sources/diary.txt',
      },
      passages: [{ id: 'p-1', start: 0, end: diary.length, href: '/passages/p-1/', events: [0], measures: [0] }],
    },
  ],
  events: [{ title: 'Mill opens', href: '/events/mill-opens/', date: '4 May 1907', ...day }],
  measures: [{ title: 'Sacks in the mill', values: [{ words: '2,907 sacks', min: 2907, max: 2907, document: 0 }] }],
};
const documents = namedDocumentsOf(facts, [fold(diary)]);

function report(text: string) {
  const article = plainArticle(text);
  return reportOf(article, checkAtOnce(article, documents, { language: 'en' }), facts, documents);
}

test('what the archive counts is told where a number was changed', () => {
  const { quotations } = report('“We have 2,970 sacks and no more”');
  expect(quotations[0]).toMatchObject({ status: 'altered', figures: [{ measure: 'Sacks in the mill' }] });
});

test('a day beside words is told that is not that of their events, but none that another quotation has', () => {
  const { quotations } = report(
    'On 5 May 1907 “the mill opened on 4 May” and then “We have 2,907 sacks”. “On 6 May 1907 it rained”, “and no more.”',
  );
  expect(quotations.map(({ days }) => days)).toEqual([['5 May 1907'], ['5 May 1907'], [], []]);
});

test('only what is altered or stands nowhere is a fault', () => {
  expect(isFaulty(report('“The mill opened … and no more”, “too short”'))).toBe(false);
  expect(isFaulty(report('“The mill closed on 4 May 1907”'))).toBe(true);
});

test('Markdown of names and words is words', () => {
  const found = report('It says “The mill opened on 5 May 1907” with *stars*.');
  expect(reportMarkdown(found, ({ href }) => `https://archive.example${href}`)).toMatchInlineSnapshot(`
    "1 quotation: 1 altered.

    **Altered** (line 1)

    > The mill opened on 5 May 1907

    - Nearly the words of Diary\\_of \\*a\\* mill. A number differs.
    - Compared with the document: The mill opened on ~~4~~ **5** May 1907
    - [Diary\\_of \\*a\\* mill](https://archive.example/sources/diary/)
    - Mill opens
    "
  `);
  expect(reportText(found, ({ title }) => title)).toMatchInlineSnapshot(`
    "Altered (line 1): “The mill opened on 5 May 1907”
      Nearly the words of Diary_of *a* mill. A number differs.
      Compared with the document: The mill opened on [-4-] {+5+} May 1907
      Diary_of *a* mill
      Events: 4 May 1907: Mill opens

    1 quotation: 1 altered.
    "
  `);
});
