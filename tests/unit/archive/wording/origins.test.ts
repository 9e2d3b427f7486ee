import { describe, expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const flood = 'In the night of the storm the river rose to the second floor of the mill and took it away.';
const between = 'Nobody slept.';
const bell = 'Then the vicar rang the bell of the church for an hour until all had come.';
const apart = 'The miller had built it with his own hands.';

/** Two documents that share two sentences around one of their own, one that copies the first, and one that shares nothing. */
const documents = {
  ...sourceFiles('first', `${flood} ${between} ${bell}\n\n${apart}\n`),
  ...sourceFiles('second', `${flood} They all stayed up. ${bell} Two mills were lost.\n`),
  ...sourceFiles('third', `${flood} Three mills were lost.\n`),
  ...sourceFiles('fourth', 'A great flood took away the mill. Four mills were lost.\n'),
};

/** A citation without a date of its own. */
const cite = (source: string, quote: string, values?: string) => ({
  ...{ source, quote: `"${quote}"`, dateBasis: 'context' },
  ...(values !== undefined && { values: `{mills: ${values}}` }),
});

function archiveOf(...citations: readonly Readonly<Record<string, string>>[]) {
  const { archive, problems } = checkVariant({
    ...documents,
    'measures/mills.yaml': 'title: Mills lost\nunit: mills\n',
    'events/mill-opens.md': eventFile({
      date: '1907-05-04',
      citations: [{ quote: 'The mill at Lower Ford opened on 4 May 1907.' }, ...citations],
    }),
  });
  expect(problems).toEqual([]);
  if (!archive) throw new Error('No archive');
  return archive;
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('shared wording', () => {
  test('is found for every pair that has some, in the order of their ids', () => {
    const { sharedWordings } = archiveOf();
    expect(sharedWordings.map((wording) => ids(wording.sources).join(' and '))).toEqual([
      'first and second',
      'first and third',
      'second and third',
    ]);
  });

  test('is linked from its sources', () => {
    const { sources } = archiveOf();
    expect(sources.map(({ id, sharedWordings: own }) => `${id} ${own.length}`)).toEqual([
      'first 2',
      'fourth 0',
      'mill-book 0',
      'second 2',
      'third 2',
    ]);
  });

  test('has ranges in both sources, and says how much of each it is', () => {
    const [wording] = archiveOf().sharedWordings;
    const [run] = wording?.runs ?? [];
    expect(wording?.runs).toHaveLength(1);
    expect(
      run?.pairs.map(({ sentences }) =>
        sentences.map(({ start, end }, side) => wording?.sources[side]?.text.slice(start, end)),
      ),
    ).toEqual([
      [flood, flood],
      [bell, bell],
    ]);
    expect(run?.ranges.map(({ start, end }) => end - start)).toEqual([
      `${flood} ${between} ${bell}`.length,
      `${flood} They all stayed up. ${bell}`.length,
    ]);
    expect(wording?.extents.map(({ sentences, ofSentences }) => [sentences, ofSentences])).toEqual([
      [2, 4],
      [2, 4],
    ]);
  });
});

describe('the origins of an event', () => {
  test.for([
    ['one telling', [], [], 1],
    [
      'two in a sentence that both share',
      [cite('first', 'the river rose'), cite('second', 'the river rose')],
      ['first+second'],
      2,
    ],
    [
      'two between sentences that both share',
      [cite('first', between), cite('second', 'They all stayed up.')],
      ['first+second'],
      2,
    ],
    ['one outside of what is shared', [cite('first', apart), cite('second', 'the river rose')], [], 3],
    [
      'three with one origin count as one',
      [cite('first', 'the river rose'), cite('second', 'of the mill and took'), cite('third', 'the river rose')],
      ['first+second+third'],
      2,
    ],
    ['two that share nothing', [cite('first', 'the river rose'), cite('fourth', 'A great flood')], [], 3],
    ['two passages of one document', [cite('first', 'the river rose'), cite('first', 'rang the bell')], [], 2],
  ] as const)('%s', ([, citations, expected, witnesses]) => {
    const [event] = archiveOf(...citations).events;
    expect(event?.sharedOrigins.map(({ sources }) => ids(sources).join('+'))).toEqual(expected);
    expect(event?.witnesses).toBe(witnesses);
  });
});

describe('the sides of a disagreement', () => {
  test.for([
    ['in one document', [cite('first', 'the river rose', '1'), cite('first', apart, '2')], 'one-document', []],
    [
      'within shared wording',
      [cite('first', 'the river rose', '1'), cite('second', bell, '2')],
      'shared-origin',
      ['first second'],
    ],
    [
      'of documents that share wording elsewhere',
      [cite('second', 'Two mills were lost.', '2'), cite('third', 'Three mills were lost.', '3')],
      'shared-elsewhere',
      ['second third'],
    ],
    [
      'of documents that share none',
      [cite('third', 'Three mills were lost.', '3'), cite('fourth', 'Four mills were lost.', '4')],
      'none-found',
      [],
    ],
    [
      'of which two of three share an origin',
      [
        cite('first', 'the river rose', '1'),
        cite('second', 'the river rose', '2'),
        cite('fourth', 'Four mills were lost.', '4'),
      ],
      'shared-origin',
      ['first second'],
    ],
  ] as const)('%s', ([, citations, kind, expected]) => {
    const [disagreement] = archiveOf(...citations).disagreements;
    expect(disagreement?.independence.kind).toBe(kind);
    expect(disagreement?.independence.sharedWordings.map(({ sources }) => ids(sources).join(' '))).toEqual(expected);
  });

  test('name the documents that stand on several of them', () => {
    const [disagreement] = archiveOf(
      cite('first', 'the river rose', '1'),
      cite('fourth', 'A great flood', '1'),
      cite('fourth', 'Four mills were lost.', '4'),
    ).disagreements;
    expect(disagreement?.independence.kind).toBe('none-found');
    expect(ids(disagreement?.independence.onSeveralSides ?? [])).toEqual(['fourth']);
  });

  test('are told when one side is two tellings of one origin', () => {
    const [disagreement] = archiveOf(
      cite('first', 'the river rose', '1'),
      cite('third', 'the river rose', '1'),
      cite('fourth', 'Four mills were lost.', '4'),
    ).disagreements;
    expect(disagreement?.sides.map(({ sharedOrigins }) => sharedOrigins.map(({ sources }) => ids(sources)))).toEqual([
      [['first', 'third']],
      [],
    ]);
  });
});
