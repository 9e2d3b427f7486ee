import { expect, test } from 'vitest';
import { decodedText } from '../../../src/quotations/article/decoded-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig = false) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
/** Cyrillic letters as windows-1251 has them. */
const cyrillic = (text: string) =>
  Uint8Array.from(text, (letter) => (/[а-яА-Я]/u.test(letter) ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0)));
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const russian = 'Мельница открылась в мае, и никто не был ранен, когда упал мост.';
const french = 'L\u2019été, le moulin fut fermé; on a dit « c’est fini »'.replace(/[\u2019’]/gu, "'");

const cases: Readonly<Record<string, readonly [bytes: Uint8Array, text: string | undefined, encoding?: string]>> = {
  'UTF-8': [utf8(russian), russian, 'utf-8'],
  'UTF-8 with its mark': [utf8(`\uFEFF${russian}`), russian, 'utf-8'],
  'UTF-16 with its mark': [utf16(`\uFEFF${russian}`), russian, 'utf-16le'],
  'the other UTF-16 with its mark': [utf16(`\uFEFF${russian}`, true), russian, 'utf-16be'],
  'UTF-16 without a mark': [utf16('The mill opened in May.'), 'The mill opened in May.', 'utf-16le'],
  'the other UTF-16 without a mark': [utf16('The mill opened in May.', true), 'The mill opened in May.', 'utf-16be'],
  'windows-1251': [cyrillic(russian), russian, 'windows-1251'],
  'windows-1252': [latin(french), french, 'windows-1252'],
  'windows-1252 with its quotation marks': [
    latin('It was \x93never so\x94 \x96 said.'),
    'It was “never so” – said.',
    'windows-1252',
  ],
  'line ends of Windows': [latin('One\r\ntwo'), 'One\ntwo', 'utf-8'],
  'Shift JIS': [Uint8Array.of(0x90, 0x85, 0x8e, 0xd4, 0x82, 0xcd, 0x8c, 0xdc, 0x8c, 0x8e, 0x82, 0xc9, 0x8a, 0x4a), undefined],
  'another Cyrillic encoding': [
    Uint8Array.from('nX[PbXgT^`^TPm'.repeat(3), (letter) => letter.charCodeAt(0) + 0x70),
    undefined,
  ],
  'no text': [Uint8Array.of(0, 1, 2, 0, 0, 255, 254, 0, 7), undefined],
};

test.for(Object.entries(cases))('%s', ([, [bytes, text, encoding]]) => {
  const decoded = decodedText(bytes);
  expect(decoded?.text).toBe(text);
  expect(decoded?.encoding).toBe(encoding);
});
