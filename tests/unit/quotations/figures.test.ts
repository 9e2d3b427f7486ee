import { expect, test } from 'vitest';
import { atOnce } from '../../../src/quotations/at-once.ts';
import { otherFigures } from '../../../src/quotations/figures/other-figures.ts';

const measures = [
  {
    title: 'Guests at the opening of the mill, 4 May 1907',
    values: [
      { words: '40', min: 40, max: 40, document: 0 },
      { words: 'more than 60', min: 60, document: 1 },
    ],
  },
  { title: 'Sacks of flour ground in Weir', values: [{ words: '2,907', min: 2907, max: 2907, document: 0 }] },
];

type Order = Parameters<typeof otherFigures>;

function figuresIn(...order: Order): (readonly [numbers: string, measure: number])[] {
  return atOnce(otherFigures(...order)).map(({ numbers, measure }) => [numbers.join(), measure]);
}

const cases: Readonly<Record<string, readonly [text: string, ...found: (readonly [numbers: string, measure: number])[]]>> = {
  'a number that no document has': ['Fifty guests came to the opening of the mill.', ['Fifty', 0]],
  'a number that one has': ['There were 40 guests at the opening of the mill.'],
  'a number that one allows': ['There were 75 guests at the opening of the mill.'],
  'days and years, which count nothing': ['Guests came to the opening of the mill on 5 May 1908.'],
  'another number with thousands': ['In Weir 2,970 sacks of flour were ground.', ['2,970', 1]],
  'the same number, written otherwise': ['In Weir 2907 sacks of flour were ground.'],
  'something else': ['Fifty guests came to the wedding.'],
  'words of a document, which are quoted': ['“50 guests at the opening of the mill” it says.'],
};

test.for(Object.entries(cases))('%s', ([, [text, ...found]]) => {
  const quoted = [...text.matchAll(/“[^”]*”/gu)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  expect(figuresIn(text, quoted, measures, 'en')).toEqual(found);
});

const one = (value: number) => [{ words: String(value), min: value, max: value, document: 0 }];
const counted: Readonly<Record<string, Order[2]>> = {
  en: [
    { title: 'Azerbaijani civilians counted as killed, 27 September to 10 November 2020', values: [...one(93), ...one(101)] },
    { title: 'Azerbaijani civilians counted as wounded, 27 September to 10 November 2020', values: one(407) },
    { title: 'People counted as forced to leave their homes, 27 September to 10 November 2020', values: one(84_000) },
    { title: 'Share of Azerbaijan\u2019s territory counted as outside its control by 1994', values: one(20) },
    { title: 'Tanks counted as lost by Armenia in the 2020 war', values: [{ words: 'at least 250', min: 250, document: 0 }] },
    {
      title: 'Azerbaijani service members counted as killed, 27 September to 10 November 2020',
      values: [...one(2907), ...one(2908)],
    },
    {
      title: 'Azerbaijanis counted as expelled from Armenia, late 1987 to 1989',
      values: [{ words: 'more than 250,000', min: 250_001, document: 0 }],
    },
    { title: 'Azerbaijanis counted as injured among those expelled from Armenia, late 1987 to 1989', values: one(1154) },
    { title: 'Settlements counted as razed in Karabakh, 1988 to 1993', values: one(900) },
  ],
  ja: [{ title: '水車の開所式に来た客', values: one(3000) }],
  zh: [{ title: '水车开放时来的客人', values: one(50_000) }],
  de: [{ title: 'Gäste bei der Eröffnung der Mühle', values: one(40) }],
  fr: [{ title: 'Invités à l’ouverture du moulin', values: one(40) }],
  es: [{ title: 'Invitados a la apertura del molino', values: one(40) }],
  ru: [{ title: 'Гости на открытии мельницы', values: one(40) }],
  tr: [{ title: 'Değirmenin açılışına gelen konuklar', values: one(40) }],
};

/** Sentences with a figure that is the document's, in any way to put it, and with others; what is told of each. */
const sentences: readonly (readonly [language: string, sentence: string, told?: string])[] = [
  ['en', 'In all, 93 Azerbaijani civilians were killed.'],
  ['en', 'In all, 120 Azerbaijani civilians were killed.', '120'],
  ['en', 'About 100 Azerbaijani civilians died in the war.'],
  ['en', 'About 150 Azerbaijani civilians died in the war.', '150'],
  ['en', 'More than 90 Azerbaijani civilians were killed.'],
  ['en', 'More than 110 Azerbaijani civilians were killed.', '110'],
  ['en', 'Fewer than 90 Azerbaijani civilians were killed.', '90'],
  ['en', 'Up to 110 Azerbaijani civilians lost their lives.'],
  ['en', 'Between 90 and 105 Azerbaijani civilians were killed.'],
  ['en', 'Between 110 and 120 Azerbaijani civilians were killed.', '110,120'],
  ['en', 'Ninety-three Azerbaijani civilians were killed.'],
  ['en', 'Ninety Azerbaijani civilians were killed in 44 days.', 'Ninety'],
  ['en', 'In 44 days Azerbaijani civilians were killed and houses burned.'],
  ['en', 'The war killed 93 Azerbaijani civilians and wounded 407.'],
  ['en', 'The war killed 94 Azerbaijani civilians and wounded 407.', '94'],
  ['en', 'In Ganja, 21 Azerbaijani civilians were killed.'],
  ['en', 'In 1992, 613 Azerbaijani civilians were killed.'],
  ['en', 'In October 2020, 130 Azerbaijani civilians were killed.', '130'],
  ['en', 'On 17 October Azerbaijani civilians were killed.'],
  ['en', 'By 1994, 20% of the territory of Azerbaijan was outside of its control.'],
  ['en', 'By 1994, 25 percent of the territory of Azerbaijan was outside of its control.', '25'],
  ['en', 'By 1994 the territory of Azerbaijan outside its control had 7 districts.'],
  ['en', 'Some 84,000 people were forced to leave their homes.'],
  ['en', 'Some 84 thousand people were forced to leave their homes.'],
  ['en', 'Some 48,000 people were forced to leave their homes.', '48,000'],
  ['en', 'Armenia lost 300 tanks.'],
  ['en', 'Armenia lost 150 tanks.', '150'],
  ['en', '3,907 Azerbaijani soldiers were killed in the 44-day war.', '3,907'],
  ['en', '2,908 Azerbaijani soldiers were killed in the 44-day war.'],
  ['en', 'Azerbaijan lost 3,907 soldiers.', '3,907'],
  ['en', 'Azerbaijan lost 2907 servicemen.'],
  ['en', '350,000 Azerbaijanis were expelled from Armenia.', '350,000'],
  ['en', '260,000 Azerbaijanis were expelled from Armenia.'],
  ['en', 'More than 350,000 Azerbaijanis were expelled from Armenia.', '350,000'],
  ['en', 'Some 350,000 people were expelled from Armenia.', '350,000'],
  ['en', 'In all, 350,000 were expelled from Armenia.', '350,000'],
  ['en', 'Armenia expelled 10 diplomats.'],
  ['en', 'More than 200,000 Azerbaijanis were expelled from Armenia.'],
  ['en', 'In paragraph 27 the minister says that Azerbaijani civilians were killed.'],
  ['en', 'Nine hundred settlements were razed in Karabakh.'],
  ['en', 'Chapter 12 tells how settlements were razed in Karabakh.'],
  ['ja', '水車の開所式には三千人の客が来た。'],
  ['ja', '水車の開所式には五千人の客が来た。', '五千'],
  ['ja', '1907年5月4日、水車の開所式には約3千人の客が来た。'],
  ['zh', '水车开放时来了5万客人。'],
  ['zh', '水车开放时来了三万五千客人。', '三万五千'],
  ['zh', '水车开放时来了超过4万客人。'],
  ['de', 'Zur Eröffnung der Mühle kamen vierzig Gäste.'],
  ['de', 'Zur Eröffnung der Mühle kamen fünfzig Gäste.', 'fünfzig'],
  ['fr', 'Quelque quarante-deux invités vinrent à l’ouverture du moulin.'],
  ['fr', 'Soixante invités vinrent à l’ouverture du moulin.', 'Soixante'],
  ['es', 'A la apertura del molino llegaron 45 invitados.', '45'],
  ['es', 'A la apertura del molino llegaron más de 35 invitados.'],
  ['ru', 'На открытие мельницы пришли сорок гостей.'],
  ['ru', 'На открытие мельницы пришли 50 гостей.', '50'],
  ['tr', 'Değirmenin açılışına yaklaşık 42 konuk geldi.'],
  ['tr', 'Değirmenin açılışına 60 konuk geldi.', '60'],
];

test.for(sentences)('%s: %s', ([language, sentence, told]) => {
  const found = figuresIn(sentence, [], counted[language] ?? [], language);
  expect(found.map(([numbers]) => numbers)).toEqual(told === undefined ? [] : [told]);
});
