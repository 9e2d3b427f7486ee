import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/text/blocks/blocks.ts';

const نص = 'وجاء الماء من فوق السد في الليل، وسمعه الطحان ونزل إلى الدولاب ليغلق الأبواب. '.repeat(4).trim();
const prose = 'The water came over the weir in the night, and the miller heard it and went down. '.repeat(4).trim();
const 正文 = '夜里水漫过堰坝，磨坊主听见了，下到水轮那里去，把闸门关上，谁也没有看见他做了什么。'.repeat(3);
const poem = ['يا دولاب الماء في الوادي', 'ويا طحان هذا البلد', 'لقد جاء الربيع بمائه', 'وغنى الطير فوق السد'];
const alone = (...lines: readonly string[]) => lines.join('\n\n');
const shown = (text: string) =>
  blocksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll('\n\n', ' / ')}`);
/** What the blocks of a text are, but for the paragraphs of prose. */
const others = (text: string) => shown(text).filter((block) => !/^paragraph: (?:وجاء الماء|The water|夜里)/u.test(block));

describe('verse of which every line stands alone', () => {
  test.for([
    ['of four half lines', alone(نص, ...poem, نص), [`verse: ${poem.join(' / ')}`]],
    [
      'with a title over it that is set apart',
      `${alone(نص)}\n\n\nدولاب الماء\n\n${alone(...poem, نص)}`,
      ['heading: دولاب الماء', `verse: ${poem.join(' / ')}`],
    ],
    [
      'with the title of the text after it',
      alone(نص, 'قال الشاعر:', ...poem, 'سيرة الطحان', نص),
      ['paragraph: قال الشاعر:', `verse: ${poem.join(' / ')}`, 'heading: سيرة الطحان'],
    ],
    [
      'of two half lines, in a book with more',
      alone(نص, ...poem, نص, ...poem, نص, 'قال الشاعر:', ...poem.slice(0, 2), نص),
      [
        `verse: ${poem.join(' / ')}`,
        `verse: ${poem.join(' / ')}`,
        'paragraph: قال الشاعر:',
        `verse: ${poem.slice(0, 2).join(' / ')}`,
      ],
    ],
    [
      'in English',
      alone(prose, 'The mill is old', 'The weir is green', 'The miller sleeps', 'By his machine', prose),
      ['verse: The mill is old / The weir is green / The miller sleeps / By his machine'],
    ],
    [
      'the words of a stone, in Chinese',
      alone(正文, '上堰之水', '下堰之田', '一年一收', '十年一传', 正文),
      ['verse: 上堰之水 / 下堰之田 / 一年一收 / 十年一传'],
    ],
  ] as const)('%s', ([, text, blocks]) => {
    expect(others(text)).toEqual(blocks);
  });
});

describe('headings that follow one another', () => {
  test.for([
    ['a part and its chapter', alone(نص, 'السياسة في الإسلام', 'سياسة الطحان', نص)],
    ['a part and its chapter, in a book of verse', alone(نص, ...poem, نص, ...poem, نص, 'كتاب الماء', 'باب السد', نص)],
    ['the front of a book', alone('كتاب الماء', 'تأليف الطحان', 'الجزء الأول', 'دار السد', 'باب السد', نص)],
    ['names with their years', alone(نص, 'الطحان (توفي سنة ٢٥٠)', 'القاضي (توفي سنة ٢٦٠)', 'العمدة (توفي سنة ٢٧٠)', نص)],
    ['sections with their numbers', alone(نص, '(١) توطئة', 'باب السد', '(٢) الماء', 'باب الماء', نص)],
    [
      'parts, their titles, and their first chapters with theirs',
      ['الأول', 'الثاني']
        .map((number) => alone(`الكتاب ${number}`, 'عصر الماء', 'الفصل الأول', 'السد والدولاب', نص, نص))
        .join('\n\n'),
    ],
  ] as const)('%s', ([, text]) => {
    const kinds = blocksOf(text).filter(({ start }) => !text.startsWith('وجاء الماء', start));
    expect([...new Set(kinds.filter(({ kind }) => kind !== 'verse').map(({ kind }) => kind))]).toEqual(['heading']);
    expect(kinds.filter(({ kind }) => kind === 'verse').length).toBe(text.split(poem[0] as string).length - 1);
  });
});

describe('sections whose numbers are in brackets', () => {
  test.for([
    ['in Arabic', alone(نص, '(٢-١) الطحان والماء', نص), ['heading: (٢-١) الطحان والماء']],
    ['in English', alone(prose, '(2) The miller and the water', prose), ['heading: (2) The miller and the water']],
    [
      'with the same title in each chapter',
      alone(...Array<string>(9).fill(alone('(١) توطئة', نص))),
      Array<string>(9).fill('heading: (١) توطئة'),
    ],
    [
      'of which one asks',
      alone(
        ...['الماء', 'السد', 'الدولاب', 'الطحان', 'القاضي', 'من بنى السد؟'].map((title, at) =>
          alone(`(${at + 1}) ${title}`, نص),
        ),
      ),
      ['الماء', 'السد', 'الدولاب', 'الطحان', 'القاضي', 'من بنى السد؟'].map((title, at) => `heading: (${at + 1}) ${title}`),
    ],
    [
      'and the notes of a chapter, with such numbers too',
      alone(نص, 'هوامش', '(١) انظر كتاب الماء.', '(٢) في الأصل السد', '(٣) كذا.', '(٤) حياة الطحان', نص),
      [
        'heading: هوامش',
        'paragraph: (١) انظر كتاب الماء.',
        'paragraph: (٢) في الأصل السد',
        'paragraph: (٣) كذا.',
        'heading: (٤) حياة الطحان',
      ],
    ],
  ] as const)('%s', ([, text, blocks]) => {
    expect(others(text)).toEqual(blocks);
  });
});

test('the title of notes is a heading in every chapter', () => {
  const text = alone(...Array<string>(9).fill(alone(نص, 'هوامش', '(١) انظر كتاب الماء.')));
  expect(shown(text).filter((block) => block === 'heading: هوامش')).toHaveLength(9);
});

test.for([
  ['two hyphens', ['--Le moulin est fini, dit-elle', '--Pas encore', '--Et la roue', '--Non plus']],
  ['two hyphens and a space', ['-- Le moulin est fini, dit-elle', '-- Pas encore', '-- Et la roue', '-- Non plus']],
] as const)('speech with %s before it is no verse and no heading', ([, lines]) => {
  const text = `${prose}\n${lines.join('\n')}\n${prose}`;
  expect(new Set(blocksOf(text).map(({ kind }) => kind))).toEqual(new Set(['paragraph']));
});

test('a line in which the wide full stop of Chinese ends a sentence is no heading', () => {
  expect(others(alone(正文, '没缘法转眼分离．赤条条来去无牵挂．那里讨', 正文))).toEqual([
    'paragraph: 没缘法转眼分离．赤条条来去无牵挂．那里讨',
  ]);
});
