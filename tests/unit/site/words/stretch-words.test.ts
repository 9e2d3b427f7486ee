import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll } from '../../../../src/anchor/find-quote.ts';
import { stretchWords } from '../../../../src/site/words/stretch-words.ts';
import { fold } from '../../../../src/text/fold.ts';
import { withoutUnshown } from '../../../../src/text/unseen.ts';
import { stretches } from './stretch-words.cases.ts';

const limit = 20;

test.each(Object.entries(stretches))('%s', (_, [stretch, words]) => {
  expect(stretchWords(stretch, limit)).toEqual(words);
});

/** Pieces of documents, with all that folding treats specially. */
const pieces = [
  ...['mill', 'Nagorno', 'Şuşa', 'e\u0301', '水水水', '𠀀', `Z${'\u0301'.repeat(30)}`, 'שלום', '1907', 'x'],
  ...[' ', '\n', '\r\n', '  \n  ', '\f', '-\n', '\u00AD', '\u00AD\n', '-', '—', '. ', '.” ', ' “', ' (', ') ', '"', "'"],
  ...['\u200B', '\u200D', '\u202E', '\uFEFF', '\u0007'],
];

test('the words of any stretch between two letters stand in the document', () => {
  const document = fc.array(fc.constantFrom(...pieces), { minLength: 3, maxLength: 60 });
  fc.assert(
    fc.property(document, fc.nat(), fc.nat(), (parts, one, other) => {
      const [from, to] = [one % parts.length, (other % parts.length) + 1].sort((a, b) => a - b) as [number, number];
      const text = parts.join('');
      const start = parts.slice(0, from).join('').length;
      const end = parts.slice(0, to).join('').length;
      // Passages end between letters, so a stretch between them neither begins nor ends within a letter.
      fc.pre(!/^[\u200B-\u200D\u202E\uFEFF\u0007]*\p{M}/u.test(text.slice(start)) && !/^[^ -~]*\p{M}/u.test(text.slice(end)));
      // The three full stops of an ellipsis are one sign.
      const cutsEllipsis = (at: number) => /\.\s*$/u.test(text.slice(0, at)) && /^\s*\./u.test(text.slice(at));
      fc.pre(!cutsEllipsis(start) && !cutsEllipsis(end));
      const stretch = text.slice(start, end);
      const { words } = stretchWords(stretch, limit);
      expect(words !== '' || !/[\p{L}\p{N}]/u.test(stretch), JSON.stringify(stretch)).toBe(true);
      fc.pre(/[\p{L}\p{N}]/u.test(words));
      expect(findAll(fold(withoutUnshown(text)), { quote: words }), JSON.stringify({ text, words })).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
