/** Documents of many kinds: each case is a text and the kinds of its blocks, in order. */
export type Case = readonly [name: string, text: string, blocks: readonly string[]];

const p = (words: string) => `paragraph: ${words}`;
const h = (words: string) => `heading: ${words}`;

/** Three lines of prose, wrapped as usual. */
const prose = (who: string) =>
  `${who} wrote to the council, and the council wrote to the county about it.\nNobody answered until the spring, when the water came again over the bank\nand took the wheel.`;

export const pages: readonly Case[] = [
  [
    'a heading after a page that ended with its sentence',
    'The bell rang.\n\f\nThe flood\n\nIt rained.\n',
    [p('The bell rang.'), h('The flood'), p('It rained.')],
  ],
  ['a form feed before the first word of a page', 'It rang.\n\fIt rained.\n', [p('It rang.'), p('It rained.')]],
  ['a sentence that goes on over the page', 'The bell\n\f\nrang.\n', [p('The bell\n\f\nrang.')]],
  ['a sentence that goes on over the page and an empty line', 'The bell\n\n\frang.\n', [p('The bell\n\n\frang.')]],
];

export const widths: readonly Case[] = [
  [
    'a full line, under which a word begins with a capital only by chance',
    'The council decided to rebuild. The work began in\nMarch.\n\nIt ended when all of it was said and all was done.\n',
    [p('The council decided to rebuild. The work began in\nMarch.'), p('It ended when all of it was said and all was done.')],
  ],
  [
    'one very long line among broken ones',
    `${prose('Thorn')}\n\n${prose('Marsh')}\n\n${'wheel '.repeat(200)}\n`,
    [p(prose('Thorn')), p(prose('Marsh')), p('wheel '.repeat(200).trim())],
  ],
  [
    'a name at the beginning of the second line',
    `The letter was written in the winter by the widow of the old miller, Mrs.\nThorn, and by nobody else.\n\n${prose('Marsh')}\n`,
    [
      p('The letter was written in the winter by the widow of the old miller, Mrs.\nThorn, and by nobody else.'),
      p(prose('Marsh')),
    ],
  ],
  [
    'a heading with its text right under it',
    'The work\nIn March it began, and all who had a cart came to the mill.\n',
    [h('The work'), p('In March it began, and all who had a cart came to the mill.')],
  ],
  ['a chapter right over its text', `CHAPTER IV\n${prose('Thorn')}\n`, [h('CHAPTER IV'), p(prose('Thorn'))]],
  [
    'the number of a chapter at the beginning of a full line of prose',
    `Chapter IV of the book of the mill, which the vicar wrote in the winter, says\nnothing of it.\n\n${prose('Thorn')}\n`,
    [p('Chapter IV of the book of the mill, which the vicar wrote in the winter, says\nnothing of it.'), p(prose('Thorn'))],
  ],
];

export const titles: readonly Case[] = [
  ...[
    'Baku, 27 September 2020',
    'LONDON, May 4, 1907, 8:39 pm',
    'Thursday, 4th May 1907',
    'Paris, le 4 mai 1907',
    'Berlin, den 4. Mai 1907',
    'Madrid, 4 de mayo de 1907',
    'Москва, 4 мая 1907 г.',
    'Bakı, 4 may 1907-ci il',
    'Երևան, 4 մայիսի 1907 թ.',
    'القاهرة، ٤ مايو ١٩٠٧',
    '北京，1907年5月4日',
    '1907-05-04',
  ].map((day): Case => [
    `the place and the day right under it are none: ${day}`,
    `The mill opens\n\n${day}\n\n${prose('Thorn')}\n`,
    [h('The mill opens'), p(day), p(prose('Thorn'))],
  ]),
  [
    'days under the titles of several reports are none',
    ['Mill opens', '4 May 1907', prose('Thorn'), 'Mill burns', '12 June 1911', prose('Marsh')].join('\n\n'),
    [h('Mill opens'), p('4 May 1907'), p(prose('Thorn')), h('Mill burns'), p('12 June 1911'), p(prose('Marsh'))],
  ],
  [
    'a day over each entry of a diary is one',
    ['A diary', '4 May 1907', prose('Thorn'), '5 May 1907', prose('Marsh')].join('\n\n'),
    [h('A diary'), h('4 May 1907'), p(prose('Thorn')), h('5 May 1907'), p(prose('Marsh'))],
  ],
  [
    'so is a title with a day in it',
    ['The council', 'The treaty of Ford of 4 May 1907', prose('Thorn')].join('\n\n'),
    [h('The council'), h('The treaty of Ford of 4 May 1907'), p(prose('Thorn'))],
  ],
  ...[
    'The book of the mill\nat Lower Ford',
    'Книга о мельнице\nу Нижнего брода',
    'Le livre du moulin\net de la rivière\nau Gué',
  ].map((title): Case => [
    `of a document, over several lines: ${title.slice(0, 20)}`,
    `${title}\n\n${prose('Thorn')}\n`,
    [h(title), p(prose('Thorn'))],
  ]),
  [
    'a first paragraph is no title',
    'The wheel went\nround.\n\n' + prose('Thorn') + '\n',
    [p('The wheel went\nround.'), p(prose('Thorn'))],
  ],
  [
    'a wide first paragraph is none either',
    `The council met in the house of the miller at noon, and there it heard of\nthe water\n\n${prose('Thorn')}\n`,
    [p('The council met in the house of the miller at noon, and there it heard of\nthe water'), p(prose('Thorn'))],
  ],
];

export const paragraphs: readonly Case[] = [
  [
    'one long line for each, without empty lines',
    `The mill\n${'The wheel goes round and round. '.repeat(12).trim()}\n“Yes!”\n${'The water comes and goes again. '.repeat(12).trim()}\n`,
    [
      h('The mill'),
      p('The wheel goes round and round. '.repeat(12).trim()),
      p('“Yes!”'),
      p('The water comes and goes again. '.repeat(12).trim()),
    ],
  ],
  ['moved in, without empty lines', `    ${prose('Thorn')}\n    ${prose('Marsh')}\n`, [p(prose('Thorn')), p(prose('Marsh'))]],
  [
    'moved in by the space of Chinese',
    '　　河水漫过堤岸，冲走了磨坊的水轮，村里的人都来看。\n没有人说话。\n　　第二天水退了，磨坊主人写信给县里的人，请他们来看一看这里的情形。\n',
    [
      p('河水漫过堤岸，冲走了磨坊的水轮，村里的人都来看。\n没有人说话。'),
      p('第二天水退了，磨坊主人写信给县里的人，请他们来看一看这里的情形。'),
    ],
  ],
  [
    'that end in short lines, without empty lines',
    `${prose('Thorn')}\n${prose('Marsh')}\n${prose('Hill')}\n`,
    [p(prose('Thorn')), p(prose('Marsh')), p(prose('Hill'))],
  ],
  [
    'with an empty line after every line',
    [
      ...['BEFORE THE COUNTY COURT', 'The miller appeals from the order of the council that he take down the'],
      ...[
        'wheel of his mill. He says that the council did not hear him before the',
        'Order was written. Finding no fault, we affirm.',
      ],
      ...['BACKGROUND', 'The mill stands on the Ashe at Lower Ford. In the spring the water rose over'],
      ...['the bank and took two sheep of the vicar, who asked for the wheel to be', 'taken down.'],
    ].join('\n\n'),
    [
      h('BEFORE THE COUNTY COURT'),
      p(
        'The miller appeals from the order of the council that he take down the\n\nwheel of his mill. He says that the council did not hear him before the\n\nOrder was written. Finding no fault, we affirm.',
      ),
      h('BACKGROUND'),
      p(
        'The mill stands on the Ashe at Lower Ford. In the spring the water rose over\n\nthe bank and took two sheep of the vicar, who asked for the wheel to be\n\ntaken down.',
      ),
    ],
  ],
];

/** Wrapped paragraphs, in scripts with and without capitals, in documents that are only partly wrapped. */
const flood = {
  Russian: 'Утром мельник Торн написал совету. Совет ответил ему\nвесной, когда вода пришла снова и унесла колесо.',
  German:
    'Am Morgen schrieb der Müller Thorn an den Rat. Der\nRat antwortete ihm im Frühling, als das Wasser\nwieder über das Ufer kam.',
  Georgian: 'დილით მეწისქვილემ საბჭოს მისწერა. საბჭომ გაზაფხულზე\nუპასუხა, როცა წყალი კვლავ მოვიდა და ბორბალი წაიღო.',
  Arabic: 'وفي الصباح كتب الطحان إلى المجلس يشكو. ولم يجب المجلس\nإلا في الربيع حين عاد الماء مرة أخرى وأخذ العجلة.',
  Hebrew: 'בבוקר כתב הטוחן אל המועצה. המועצה לא ענתה לו אלא באביב,\nכאשר באו המים שוב ולקחו את הגלגל של הטחנה.',
  Hindi: 'सुबह चक्की वाले ने परिषद को पत्र लिखा। परिषद ने वसंत में\nउत्तर दिया जब पानी फिर आया और पहिया ले गया।',
  Chinese: '第二天早晨，磨坊主人写信给村里的议会。议会到了春天才回信，\n那时河水又来了，冲走了磨坊的水轮。',
};
const wide =
  'The vicar, who had seen the water come and go at Lower Ford since he was a boy, wrote all of it into the book of the parish.';
export const broken: readonly Case[] = [
  ...[
    'Люди пришли к реке в 1862 году. Первую мельницу построил\nТорн, который был родом из города. Она сгорела.',
    'The river rose in the night. The mill at Lower Ford stood\nIn the water for a week. Thorn wrote to the council. The\nCouncil, as always, said no.',
    'Der Fluss stieg in der Nacht. Die Mühle am Unteren Ford\nStand eine Woche lang im Wasser, sagt der Pfarrer.',
  ].map((few): Case => [`${few.slice(0, 20)}…, under a wider one`, `${wide}\n\n${few}\n`, [p(wide), p(few)]]),
  ...brokenIn(flood),
];

function brokenIn(languages: typeof flood): Case[] {
  return Object.entries(languages).flatMap(([language, paragraph]): Case[] => {
    const onOneLine = (times: number) =>
      `${paragraph.replaceAll('\n', language === 'Chinese' ? '' : ' ')} `.repeat(times).trim();
    const blocks = [onOneLine(4), paragraph, paragraph];
    return [
      [`${language}, among paragraphs on one line`, `${blocks.join('\n\n')}\n`, blocks.map(p)],
      [
        `${language}, under one that is a little wider`,
        `${[onOneLine(1), paragraph].join('\n\n')}\n`,
        [onOneLine(1), paragraph].map(p),
      ],
    ];
  });
}

/** Intentional line breaks: they are kept, whatever is around them. */
export const byHand: readonly Case[] = [
  ...[
    'The wheel goes round, the water too,\nAnd no one asks what millers do.',
    'Ada Thorn\nMill Lane 4, Lower Ford',
    'Вода идет, и колесо\nПоёт о том, что унесло.',
    'Das Wasser kommt, das Wasser geht,\nUnd nichts ist da, was lange steht.',
    '白日依山尽，\n黄河入海流。',
    'الماء يجري في النهار\nوالليل يحمل كل دار',
  ].map((two): Case => [
    two.replace('\n', ' / '),
    `${prose('Thorn')}\n\n${two}\n\n${prose('Marsh')}\n`,
    [p(prose('Thorn')), `verse: ${two}`, p(prose('Marsh'))],
  ]),
];

const lines = [
  'THE MILL',
  'The mill at Lower Ford opened on 4 May 1907.',
  'In the night of 14 November 1911 the flood took the wheel.',
];
export const lineEnds: readonly Case[] = (
  [
    ['line feeds', '\n\n'],
    ['carriage returns', '\r\r'],
    ['both', '\r\n\r\n'],
    ['next lines', '\u0085\u0085'],
    ['separators of lines', '\u2028\u2028'],
    ['separators of paragraphs', '\u2029'],
    ['vertical tabs', '\v\v'],
  ] as const
).map(([name, end]): Case => [`${name}`, lines.join(end), [h('THE MILL'), p(lines[1] as string), p(lines[2] as string)]]);

/** Single lines between paragraphs that are headings. */
export const headings: readonly string[] = [
  ...[
    'CHAPTER II',
    'Chapter 3: The flood',
    'BOOK ONE: 1907',
    'PART THE SECOND',
    'Book the First',
    'ACT I. Scene II.',
    'IV.',
    '§ 12',
    'Prologue',
  ],
  ...[
    'Kapitel 3',
    'Drittes Kapitel',
    'Zweiter Teil',
    '3. Kapitel',
    'Chapitre premier',
    'CHAPITRE II',
    'Première partie',
    'Capítulo 5',
  ],
  ...[
    'Capitolo terzo',
    'Hoofdstuk 4',
    'Rozdział II',
    'Глава первая',
    'ЧАСТЬ ВТОРАЯ',
    'Розділ перший',
    'Κεφάλαιο Β΄',
    'Գլուխ Երկրորդ',
  ],
  ...[
    'თავი 1',
    'Bölüm 3',
    'Birinci Bölüm',
    'II Fəsil',
    '1. fejezet',
    'פרק א',
    'الفصل الأول',
    'الباب الثاني: الماء',
    'अध्याय 3',
    'บทที่ 2',
  ],
  ...['第三章　水车', '第十二回 磨坊主人归来', '卷二', '제3장 물레방아', 'Chương 2', 'Vorwort', 'Введение', 'المقدمة', '序'],
  ...[
    'The years of water',
    'THE FLOOD',
    'Ni foin ni paille',
    'Воды и люди',
    'السنوات الأولى',
    'מים ואנשים',
    '磨坊的人们',
    '水のある村',
    'पानी के साल',
  ],
];

/** Single lines between paragraphs that are not headings. */
export const noHeadings: readonly string[] = [
  ...[
    '“On my word!”',
    '“Yes, yes”',
    '“I never—”',
    '‘No’',
    '– Oui, dit-il',
    '— Да, — сказал он',
    '«Oui», dit-il',
    '„Ja“, sagte er',
    '「はい」',
  ],
  ...[
    'Նա գնաց ջրաղաց։',
    'Ο μύλος έκλεισε·',
    'Et puis plus rien …',
    'Il a dit « oui »',
    '水车停了。',
    'هل عاد الطحان؟',
    'चक्की बंद थी।',
    'چکی بند تھی۔',
  ],
  ...[
    'The mill was closed.3',
    'The mill was closed¹',
    'He left [2]',
    'It was closed. (1016)',
    'He called it “good.”',
    'He came. She went',
    '水车停了，没有人',
  ],
  ...['and nobody came', '1911', '* * *', '*** THE END ***', 'Your obedient servant,'],
];

export const lists: readonly Case[] = [
  [
    'bullets, and a line that goes on',
    '- the wheel\n- the stone, which is of\n  the hardest kind\n- the bell\n',
    ['item: - the wheel', 'item: - the stone, which is of\n  the hardest kind', 'item: - the bell'],
  ],
  ['numbers that count up', '1. It came.\n2. It went.\n', ['item: 1. It came.', 'item: 2. It went.']],
  [
    'years are no numbers of a list',
    'In the year\n1911. It came\nagain and again.\n',
    [p('In the year\n1911. It came\nagain and again.')],
  ],
  [
    'rows with columns',
    'Year      Sheep     Wheels\n1911      2         1\n1912      14        0\n',
    ['table: Year      Sheep     Wheels\n1911      2         1\n1912      14        0'],
  ],
  ['rows with tabs', 'Name\tYear\nThorn\t1911\n', ['table: Name\tYear\nThorn\t1911']],
  [
    'verse among prose',
    `${prose('Thorn')}\n\n    The wheel goes round,\n      And the water comes down;\n    It makes no sound\n      In our little town.\n\nSo they sang _at the mill_.\n`,
    [
      p(prose('Thorn')),
      'verse: The wheel goes round,\n      And the water comes down;\n    It makes no sound\n      In our little town.',
      p('So they sang _at the mill_.'),
    ],
  ],
  [
    'lines of verse that are all alike long',
    'Of water and of wheels I have to sing,\nAnd of the miller, who was like a king,\nBut had no crown, and had no queen beside,\nAnd on a winter day at noon he died.\n',
    [
      'verse: Of water and of wheels I have to sing,\nAnd of the miller, who was like a king,\nBut had no crown, and had no queen beside,\nAnd on a winter day at noon he died.',
    ],
  ],
];

export const contents: readonly Case[] = [
  [
    'lines with the words of the headings to come',
    `THE MILL\n\nCONTENTS\n\n    CHAPTER I\n\n    CHAPTER II\n\n    CHAPTER III\n\n\n\nCHAPTER I\n\n${prose('Thorn')}\n\nCHAPTER II\n\n${prose('Marsh')}\n\nCHAPTER III\n\n${prose('Hill')}\n`,
    [
      ...[h('THE MILL'), h('CONTENTS'), 'contents: CHAPTER I', 'contents: CHAPTER II', 'contents: CHAPTER III'],
      ...[h('CHAPTER I'), p(prose('Thorn')), h('CHAPTER II'), p(prose('Marsh')), h('CHAPTER III'), p(prose('Hill'))],
    ],
  ],
  [
    'lines with dots and pages',
    `Inhalt\n\nVorwort ........ 3\nErstes Kapitel ........ 5\nZweites Kapitel . . . . 9\n\nVorwort\n\n${prose('Thorn')}\n`,
    [
      ...[
        h('Inhalt'),
        'contents: Vorwort ........ 3',
        'contents: Erstes Kapitel ........ 5',
        'contents: Zweites Kapitel . . . . 9',
      ],
      ...[h('Vorwort'), p(prose('Thorn'))],
    ],
  ],
  [
    'what a document says of itself first',
    `Title: The Mill\n\nAuthor: Ada Thorn\n\nTHE MILL\n\n${prose('Thorn')}\n`,
    [p('Title: The Mill'), p('Author: Ada Thorn'), h('THE MILL'), p(prose('Thorn'))],
  ],
  [
    'what stands where a picture was, and what names one',
    `${prose('Thorn')}\n\n\n\n\nThe mill after the flood (1911)\n\n${prose('Marsh')}\n\n[Illustration: The wheel]\n\nFig. 3. The bank\n\n图 3 磨坊\n\n${prose('Hill')}\n`,
    [
      ...[
        p(prose('Thorn')),
        'caption: The mill after the flood (1911)',
        p(prose('Marsh')),
        'caption: [Illustration: The wheel]',
      ],
      ...['caption: Fig. 3. The bank', 'caption: 图 3 磨坊', p(prose('Hill'))],
    ],
  ],
];

/** Speeches of a play in lines of any length, which are kept. */
export const play = Array.from({ length: 12 }, (_, number) => [
  `  Mill. The wheel goes round ${number} times, and then`,
  '    It stops.',
  '  Vic. Who stops it, miller, when the water comes as high as that?',
  '  Mill. Not I.',
])
  .flat()
  .join('\n');

/** A book with wide gaps between its chapters, and with names and dates between its paragraphs. */
export const letters = [1, 2, 3, 4, 5, 6]
  .map((number) => `\n\n\n\nCHAPTER ${number}\n\n${prose('Thorn')}\n\nMarsh\n\n4 May 1907\n\n${prose('Hill')}\n`)
  .join('');

/** A book in parts: its headings with their levels. */
export const book: readonly [text: string, levels: readonly string[]] = [
  ['BOOK ONE', 'CHAPTER I', 'The bank', 'CHAPTER II', 'BOOK TWO', 'CHAPTER I', 'EPILOGUE']
    .map((title) => `${title}\n\n${prose('Thorn')}\n\n`)
    .join(''),
  ['1 BOOK ONE', '2 CHAPTER I', '3 The bank', '2 CHAPTER II', '1 BOOK TWO', '2 CHAPTER I', '1 EPILOGUE'],
];

export const paragraphAround = prose('Thorn');
