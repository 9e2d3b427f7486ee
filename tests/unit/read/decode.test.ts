import { expect, test } from 'vitest';
import { decode } from '../../../src/read/decode.ts';

const file = (bytes: Uint8Array) => ({ path: 'a.md', label: 'content/a.md', bytes });
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('UTF-8 is read, with its byte order mark and with signs for letters that are not known', () => {
  expect(decode(file(new TextEncoder().encode('\uFEFFcafé \uFFFD')))).toMatchObject({
    text: '\uFEFFcafé \uFFFD',
    problems: [],
  });
});

test.for([
  ['a letter of another encoding', latin('one\ntwo caf\u00E9s'), '2:8', 'the byte E9 here is none'],
  ['a letter cut short at the end', latin('one\u00C3'), '1:4', 'the byte C3 here is none'],
  ['a letter after one of two bytes', latin('\u00C3\u00A9\u00E9'), '1:2', 'the byte E9 here is none'],
  ['UTF-16', latin('\u00FF\u00FEa\u0000'), '1:1', 'it looks like UTF-16'],
] as const)('%s', ([, bytes, place, words]) => {
  const { text, problems } = decode(file(bytes));
  expect(text).toBeUndefined();
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  expect(problems[0]?.message).toContain(words);
});
