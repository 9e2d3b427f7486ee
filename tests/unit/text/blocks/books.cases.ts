/** One paragraph on one line, longer than any line that was broken to fit a width. */
export const prose = 'The water came over the weir in the night, and the miller heard it and went down to the wheel. '
  .repeat(4)
  .trim();
const prosaRusa = 'Вода перешла через плотину ночью, и мельник услышал её и спустился к колесу, чтобы запереть ворота. '
  .repeat(4)
  .trim();
const wrapped = `The water came over the weir in the night, and the miller heard it and\nwent down to the wheel. Nobody else had seen it, and nobody saw what he\ndid there until the morning.`;
const essay = Array<string>(12).fill(prose).join('\n');
const 正文 = '夜里水漫过堰坝，磨坊主听见了，下到水轮那里去，把闸门关上，谁也没有看见他做了什么。'.repeat(3);

export const twoChapters = `I\n\n${prose}\n${prose}\n\n\nII\n\n${prose}\n${prose}\n\n`;
export const note = 'That is what the vicar called it.';

const chapter = (number: string, title: string) => `\n\n${number}\n${title}\n\n${prosaRusa}\n${prosaRusa}`;

/** Twenty-one chapters, each after three empty lines, with something at the end of the last but one. */
function spacedBook(added: string): string {
  const chapters = Array.from({ length: 21 }, (_, index) => `\n\n\n\nCHAPTER ${index + 1}\n\n${wrapped}\n\n${wrapped}`);
  return chapters.with(19, `${chapters[19]}${added}`).join('');
}

/** A book, and its headings with their levels. */
export const chapters: readonly (readonly [name: string, text: string, headings: readonly string[]])[] = [
  [
    'chapters set apart, with a letter and a diary that are set as the text is',
    spacedBook(`\n\nMARY\n\n${wrapped}\n\nMoscow, 17th November\n\n${wrapped}`),
    Array.from({ length: 21 }, (_, index) => `1 CHAPTER ${index + 1}`),
  ],
  [
    'chapters set apart, and a name that is set apart, too',
    spacedBook(`\n\n\n\nA Letter to the Miller\n\n${wrapped}`),
    Array.from({ length: 21 }, (_, index) => `1 CHAPTER ${index + 1}`).toSpliced(20, 0, '2 A Letter to the Miller'),
  ],
  [
    'numbers with their titles under them, of which some are sentences, cries or quoted',
    [
      chapter('I', 'Мельник и его сыновья'),
      chapter('II', 'Признание мельника. В тишине'),
      chapter('III', 'Пусть идёт!'),
      chapter('IV', '«Это сказал не я!»'),
      chapter('V', 'Плотина[16]'),
      chapter('VI', 'Вода'),
    ].join(''),
    [
      '1 I Мельник и его сыновья',
      '1 II Признание мельника. В тишине',
      '1 III Пусть идёт!',
      '1 IV',
      '2 «Это сказал не я!»',
      '1 V Плотина[16]',
      '1 VI Вода',
    ],
  ],
  [
    'chapters whose titles are broken as paragraphs are',
    [
      ['Capítulo primero. Que trata de lo que le sucedió al molinero con el agua', 'que pasó por encima de la presa'],
      ['Capítulo II. De cómo el molinero bajó a la rueda y de lo que halló en ella', 'aquella noche'],
      ['Capítulo III. Donde se cuenta la noche'],
    ]
      .map((lines) => `\n\n\n${lines.join('\n')}\n\n\n${wrapped}\n\n${wrapped}`)
      .join(''),
    [
      '1 Capítulo primero. Que trata de lo que le sucedió al molinero con el agua que pasó por encima de la presa',
      '1 Capítulo II. De cómo el molinero bajó a la rueda y de lo que halló en ella aquella noche',
      '1 Capítulo III. Donde se cuenta la noche',
    ],
  ],
  [
    'articles of a licence, broken the same way',
    `${wrapped}\n\nSection 1.  General terms of the use of the mill and of the water that runs\nto it\n\n${wrapped}\n\nSection 2.  The wheel\n\n${wrapped}\n`,
    ['1 Section 1. General terms of the use of the mill and of the water that runs to it', '1 Section 2. The wheel'],
  ],
  [
    'letters that a second volume counts on, with the name under the number',
    [216, 217, 218, 219, 220]
      .map((number) => `\n\n\n${number}.\n\nTO THE MILLER${number === 219 ? '.[1]' : '.'}\n\n${wrapped}\n\n${wrapped}`)
      .join(''),
    [216, 217, 218, 219, 220].flatMap((number) => [`1 ${number}.`, `2 TO THE MILLER${number === 219 ? '.[1]' : '.'}`]),
  ],
  [
    'numbers that begin again in chapters with names',
    ['Глава первая', 'Глава двадцать вторая', 'Глава сороковая', 'Глава осьмая']
      .map((name) => `\n\n${name}\n\nI\n\n${prosaRusa}\n${prosaRusa}\n\nII. III\n\n${prosaRusa}\n${prosaRusa}`)
      .join(''),
    ['первая', 'двадцать вторая', 'сороковая', 'осьмая'].flatMap((name) => [`1 Глава ${name}`, '2 I', '2 II. III']),
  ],
  [
    'figures that begin again at one in each part',
    ['Part One', 'Part Two'].map((name) => `\n\n${name}\n\n1\n\n${prose}\n${prose}\n\n2\n\n${prose}\n${prose}`).join(''),
    ['One', 'Two'].flatMap((name) => [`1 Part ${name}`, '2 1', '2 2']),
  ],
  [
    'essays whose titles are told by the empty line before them alone',
    `${essay}\n\nOn the mill. And on the vicar\n${essay}\n\nThe weir[20]\n${essay}\n`,
    ['1 On the mill. And on the vicar', '1 The weir[20]'],
  ],
  [
    'chapters after the name of their book',
    ['《水车》目录 第一回　夜水漫堤', '《水车》目录 第二回　磨坊主下轮', '正文 第三章 天明']
      .map((title) => `\n\n${title}\n${正文}\n${正文}`)
      .join(''),
    ['1 《水车》目录 第一回 夜水漫堤', '1 《水车》目录 第二回 磨坊主下轮', '1 正文 第三章 天明'],
  ],
];

export const endNotes: readonly string[] = [
  ...['Notes', 'NOTES', 'Notes to the first chapter', 'Endnotes', 'Anmerkungen', 'Notas', 'Przypisy', 'Примечания', 'Примітки'],
  ...['Примечания к первой главе', 'Σημειώσεις', 'Notlar', 'Ծանոթագրություններ', 'הערות', 'الهوامش', 'یادداشت‌ها', 'टिप्पणियाँ'],
  ...['เชิงอรรถ', '注释', '脚注', '각주'],
];

/** The last line of a letter, and who wrote it. */
export const signOffs: readonly (readonly [line: string, name: string])[] = [
  ['Your most obedient servant', 'T. Marsh'],
  ['Yours', 'Ada Thorn.'],
  ['Votre bien dévouée', 'Ada'],
  ['Ihr treuer Freund', 'Anton Moor'],
  ['Su seguro servidor', 'Tomás Marín'],
  ['Ваш верный друг', 'Макар Мельников.'],
  ['Вас сердечно любящая', 'А. Т.'],
  ['Щиро ваш', 'Тарас'],
  ['Twój przyjaciel', 'Jan'],
  ['Saygılarımla', 'Ayşe Değirmenci'],
  ['שלך באהבה', 'רות'],
  ['المخلص لك دائما', 'سعيد'],
  ['ارادتمند شما', 'آسیابان'],
  ['आपका सेवक', 'रामलाल'],
];

const dashes = (lines: readonly string[]) => lines.map((line) => `   - ${line}`).join('\n');

/** A text, and the kinds of its blocks. */
export const dialogues: readonly (readonly [name: string, text: string, kinds: readonly string[]])[] = [
  [
    'what people say after a dash is no list',
    `${wrapped}\n\n${dashes(['Who is there? - asked the miller.', 'I am, - said the vicar, - and the water.'])}\n\n${wrapped}\n\n${dashes(['Did it come?', 'It did...'])}\n`,
    ['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
  ],
  [
    'what is counted after a dash is one',
    `${wrapped}\n\n${dashes(['two sheep of the vicar', 'a wheel', 'the key of the weir', 'flour'])}\n`,
    ['paragraph', 'item', 'item', 'item', 'item'],
  ],
  [
    'speeches of a play in prose are each a paragraph, however short',
    Array.from({ length: 9 }, (_, number) =>
      number % 3 === 0
        ? `Miller. ${prose}\nVicar (slowly). ${prose}`
        : 'Miller. Who?\nVicar (rises). I am\nMiller. And the water?\n(They go.)\nVicar. Yes',
    ).join('\n'),
    Array.from({ length: 9 }, (_, number) => (number % 3 === 0 ? 2 : 5)).flatMap((count) =>
      Array<string>(count).fill('paragraph'),
    ),
  ],
];

/** The number of a chapter in words, before or after the word for it. */
export const chapterLines: readonly string[] = [
  ...[
    'Глава двадцать вторая',
    'Глава тридцатая',
    'Глава сороковая',
    'Глава осьмая',
    'Глава семнадцатая',
    'Двадцать вторая глава',
  ],
  ...['Розділ тринадцятий', 'Розділ двадцятий', 'Chapter Twenty second', 'The Second Chapter', 'Chapitre dix-septième'],
  ...['Vingt-deuxième chapitre', 'Zwanzigstes Kapitel', 'Einundzwanzigstes Kapitel', 'Dreizehntes Kapitel'],
  ...['Capítulo vigésimo primero', 'Capítulo undécimo', 'Capitolo undicesimo', 'Capitolo ventesimo', 'Capítulo décimo segundo'],
  ...[
    'Rozdział dwunasty',
    'Rozdział trzydziesty',
    'On Birinci Bölüm',
    'Yirminci Bölüm',
    'Κεφάλαιο δωδέκατο',
    'Κεφάλαιο έβδομο',
  ],
];
/** What only begins so. */
export const noChapterLines: readonly string[] = [
  'Chapter one of us was read aloud.',
  'The last chapter was never written.',
  'The mill went round and round',
  'II. C. Thorn',
  'C. L.',
  'Глава семьи вышел к реке.',
];
