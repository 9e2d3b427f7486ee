import { describe, expect, test } from 'vitest';
import { runningHeads } from '../../../../src/text/pages/running-heads.ts';
import { withoutHeads } from '../../../../src/text/pages/without-heads.ts';
import { documents } from './running-heads.cases.ts';

describe('runningHeads', () => {
  test.for(Object.entries(documents))('%s', ([, pages]) => {
    const text = pages.join('\f').replaceAll('>', '');
    const heads = runningHeads(text).map(({ start, end }) => text.slice(start, end));
    expect(heads).toEqual(pages.join('\f').match(/(?<=>)[^\r\n]+/gu) ?? []);
  });

  test('of many pages takes no longer for each of them', () => {
    const text = Array.from(
      { length: 20_000 },
      (_, page) => `Mill ${page}\n\n${page.toString(2).replaceAll('0', 'a').replaceAll('1', 'b')}\n`,
    ).join('\f');
    expect(runningHeads(text)).toHaveLength(20_000);
    expect(runningHeads('\f'.repeat(200_000))).toEqual([]);
  });
});

describe('withoutHeads', () => {
  const pages = (middle: string) => ['Mill 1\n\none\n', `Mill 2\n\n${middle}\n`, 'Mill 3\n\nthree\n'].join('\f');

  test('keeps every letter of the text where it is', () => {
    const text = pages('two');
    const clear = withoutHeads(text);
    expect(clear).toHaveLength(text.length);
    for (const word of ['one', 'two', 'three']) expect(clear.indexOf(word)).toBe(text.indexOf(word));
    expect(clear).not.toMatch(/Mill|\f/u);
  });

  test.for([
    ['a sentence goes on', 'one\n\n', 'one\n*two'],
    ['a word goes on', 'agree-\n\n', 'agree-\n*two'],
    ['a sentence ends, and the page is full', 'end.\n', 'end.\n*two'],
    ['a sentence ends over a blank line', 'end.\n\n', 'end.\n\n*two'],
    ['a sentence ends so in Chinese', '完。\n\n', '完。\n\n*two'],
  ] as const)('over a page: %s', ([, last, expected]) => {
    const text = `Mill 1\n\n${last}\fMill 2\n\ntwo\n\fMill 3\n\nthree\n`;
    expect(withoutHeads(text).replace(/ +/gu, '*')).toContain(expected);
  });
});
