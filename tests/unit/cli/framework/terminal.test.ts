import { expect, test } from 'vitest';
import { spoken } from '../../../../src/cli/framework/terminal.ts';

test.for([
  ['Two lines.\n\tOf words.\r\n', 'Two lines.\n\tOf words.\r\n'],
  ['a\u001b[2Jb\u009b31m\u0000', 'a\uFFFD[2Jb\uFFFD31m\uFFFD'],
  ['written.\r::error::no', 'written.\uFFFD::error::no'],
  ['a.md\n ::error::no', 'a.md\n \uFFFD:error::no'],
  ['12:30::00 and a##b', '12:30::00 and a##b'],
] as const)('what a command says writes to the terminal in no other way: %j', ([words, said]) => {
  expect(spoken(words)).toBe(said);
});
