import { describe, expect, test } from 'vitest';
import { findWords } from '../../../../src/archive/wording/find-words.ts';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const text =
  'İ stood there. The miller’s house fell on 4 May 1909.\nThe Miller’s house was built again. Nagorno-\nKarabakh is far.\n';

function find(words: string) {
  const citations = [{ source: 'diary', quote: 'house fell on 4 May', dateBasis: 'context' }];
  const { archive } = checkVariant({ ...sourceFiles('diary', text), 'events/fall.md': eventFile({ citations }) });
  return findWords(words, archive?.sources ?? []).map(({ source, start, end, line, errors, difference, citations: cited }) => ({
    at: `${source.id}:${line}`,
    words: source.text.slice(start, end),
    errors,
    difference,
    cited: cited.map(({ event }) => event.id),
  }));
}

test('exactly these words, with who cites them', () => {
  expect(find("The miller's house fell")).toEqual([
    { at: 'diary:1', words: 'The miller’s house fell', errors: 0, difference: undefined, cited: ['fall'] },
  ]);
});

test('exact words come first, then those with other capitals', () => {
  expect(find('The miller’s house').map(({ at, difference }) => [at, difference])).toEqual([
    ['diary:1', undefined],
    ['diary:2', "The [-miller-]{+Miller+}'s house"],
  ]);
});

test('words stand exactly whose signs have other spaces around them', () => {
  const { archive } = checkVariant({
    ...sourceFiles('diary', '—No —dijo él—, nada.\n'),
    'events/fall.md': eventFile({ citations: [{ source: 'diary', quote: 'dijo él', dateBasis: 'context' }] }),
  });
  const [found] = findWords('— No — dijo', archive?.sources.filter(({ id }) => id === 'diary') ?? []);
  expect(found).toMatchObject({ start: 0, end: '—No —dijo'.length, errors: 0, difference: undefined });
});

describe('small slips', () => {
  test.for([
    ['a wrong letter', 'the milleq’s house fell', 'The miller’s house fell'],
    ['a letter left out', 'house fel on 4 May', 'house fell on 4 May'],
    ['a word cut at its end', 'was built agai', 'was built again'],
    ['a hyphen at the end of a line', 'Nagorno-Karabakh is fa', 'Nagorno-\nKarabakh is far'],
    ['after a letter that is two when it is small', 'i stood ther', 'İ stood there'],
  ] as const)('%s', ([, words, found]) => {
    expect(find(words)[0]?.words).toBe(found);
  });
});

test('words that are too different, or none, are not found', () => {
  expect(find('Parliament adopts a constitution')).toEqual([]);
  expect(find(' ')).toEqual([]);
});

test('every document is searched', () => {
  expect(find('the mill').map(({ at }) => at)).toContain('mill-book:1');
});
