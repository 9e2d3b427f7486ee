import { expect, test } from 'vitest';
import { type Article, plainArticle } from '../../../src/quotations/article/article.ts';
import { articleOfXml } from '../../../src/quotations/article/docx-article.ts';
import { checkAtOnce } from '../../../src/quotations/check-article.ts';
import { fold } from '../../../src/text/fold.ts';

const documents = [
  {
    ...{ id: 'diary', titles: ['The Diary of a Mill'], addresses: ['/sources/diary/', '/sources/diary.'] },
    folded: fold('Rain fell for eleven days. The wheel was repaired in September.'),
  },
  {
    ...{ id: 'letter', addresses: ['/sources/letter/', '/passages/abc/'] },
    ...{
      titles: [
        'A letter to a sister in the year of the flood',
        'Lettre de la meunière à sa sœur au printemps',
        'The Flood Letter',
      ],
    },
    folded: fold('Dear sister, the bridge fell.'),
  },
];
const title = 'A letter to a sister in the year of the flood';
const quoted = '“Rain fell for eleven days”';

/** Sentences that quote the diary, and say that its words are of the letter. */
const ascribed: readonly string[] = [
  `${title} says: ${quoted}.`,
  `${title} (1907) reports on page 3 that ${quoted}.`,
  `${title}: ${quoted}`,
  `According to ${title}, ${quoted}.`,
  `As “${title}” has it, ${quoted}.`,
  `In ${title}, the miller’s wife remembers how ${quoted}.`,
  `${quoted}, says ${title}.`,
  `${quoted}, according to “${title}”.`,
  `${quoted} (${title}).`,
  `${quoted} (see ${title}, p. 5).`,
  `${quoted} — ${title}`,
  `${quoted} (see https://archive.example/sources/letter/).`,
  `${quoted}. [Source](https://archive.example/sources/letter/)`,
  `[The letter](/sources/letter/) says ${quoted}.`,
  `${quoted}.[^1]\n\n[^1]: ${title}, 1907.`,
  `${quoted} [2].\n\n[2] https://archive.example/passages/abc/`,
  `${title} says:\n\n${quoted}`,
  `Laut “${title}” war es so: ${quoted}.`,
  `Selon « ${title} », ${quoted}.`,
  `Según “${title}”, ${quoted}.`,
  `В «${title}» говорится: ${quoted}.`,
  `「${title}」によると、${quoted}`,
  `《${title}》写道：${quoted}`,
  `جاء في «${title}»: ${quoted}`,
  `The Flood Letter says ${quoted}.`,
  `According to The Flood Letter, ${quoted}.`,
  `${quoted}, says The Flood Letter.`,
  `The miller’s wife [says](/sources/letter/) ${quoted}.`,
  `The miller’s wife [says](../sources/letter) ${quoted}.`,
  `The miller’s wife [wrote](https://archive.example/sources/letter/#b-0) that ${quoted}.`,
  `| Title | Words |\n| --- | --- |\n| The Flood Letter | ${quoted} |`,
  `| Words | Title |\n| --- | --- |\n| ${quoted} | The Flood Letter |`,
  `| ${title} | ${quoted} |`,
  `As “The Diary of a Mill” tells, a bridge fell. The rain, says “The Flood Letter”, ${quoted}.`,
];

/** Sentences that only name the letter beside words of the diary. */
const besides: readonly string[] = [
  `${title} was found in 1907. A witness said: ${quoted}.`,
  `Unlike ${title}, the miller says ${quoted}.`,
  `Contrary to “${title}”, ${quoted}.`,
  `While ${title} covers the same weeks, the miller wrote ${quoted}.`,
  `${title} is lost; the miller wrote ${quoted}.`,
  `The miller wrote ${quoted}. In ${title} nothing of it is said.`,
  `The miller wrote ${quoted} (see also ${title}).`,
  `The miller wrote ${quoted}, but ${title} does not.`,
  `The miller wrote ${quoted} long before ${title} was sent.`,
  `${quoted} — so the miller wrote. ${title} has nothing of it.`,
  `For the year see [the letter](/sources/letter/). The miller wrote ${quoted}.`,
  `${quoted}, wrote the miller. The bridge is in [the letter](/sources/letter/).`,
  `As “${title}” tells, a bridge fell. The rain, says “The Diary of a Mill”, ${quoted}.`,
  `As “The Flood Letter” tells, the bridge fell. “The Diary of a Mill” says ${quoted}.`,
  `“The Flood Letter” and “The Diary of a Mill” say ${quoted}.`,
  `After the flood letter was sent, one said ${quoted}.`,
  `The Flood Letter was long. One said ${quoted}.`,
  `The Flood Letter was lost, and a miller said ${quoted}.`,
  `${title} and other papers of those years were kept in the church, where one reads ${quoted}.`,
];

function statusOf(text: string, article: Article = plainArticle(text)) {
  const judgements = checkAtOnce(article, documents, { language: 'en' });
  return judgements.find(({ quotation }) => quotation.words.startsWith('Rain'))?.verdict.status;
}

test.for(ascribed)('ascribed to another document: %s', (text) => expect(statusOf(text)).toBe('misattributed'));

test.for(besides)('not ascribed: %s', (text) => expect(statusOf(text)).toBe('found'));

const words = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const notes = (kind: 'footnote' | 'endnote', ...texts: readonly string[]) =>
  `<w:${kind} w:id="-1" w:type="separator"><w:p/></w:${kind}>${texts
    .map((text, at) => `<w:${kind} w:id="${at + 2}"><w:p><w:r><w:${kind}Ref/></w:r>${words(` ${text}`)}</w:p></w:${kind}>`)
    .join('')}`;
const mark = (kind: 'footnote' | 'endnote', id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

test.for([
  ['a footnote', words(quoted) + mark('footnote', 2), notes('footnote', title), 'misattributed'],
  ['a footnote behind a full stop', `${words(`${quoted}.`)}${mark('footnote', 2)}`, notes('footnote', title), 'misattributed'],
  [
    'the second note',
    words('So.') + mark('footnote', 2) + words(quoted) + mark('footnote', 3),
    notes('footnote', title, 'x'),
    'found',
  ],
  ['an endnote', words(quoted) + mark('endnote', 2), notes('footnote', 'x') + notes('endnote', title), 'misattributed'],
  ['the note of another kind', words(quoted) + mark('footnote', 2), notes('footnote', 'x') + notes('endnote', title), 'found'],
  [
    'a mark within the words',
    words('“Rain fell') + mark('footnote', 2) + words(' for eleven days”'),
    notes('footnote', 'x'),
    'found',
  ],
] as const)('words of a .docx with %s that names another document', ([, text, ofNotes, status]) => {
  expect(statusOf('', articleOfXml(`<w:p>${text}</w:p>\n${ofNotes}`))).toBe(status);
});
