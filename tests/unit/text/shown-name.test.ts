import { expect, test } from 'vitest';
import { hasUnshown, shownName } from '../../../src/text/shown-name.ts';

test.for([
  ['the-mill.md', 'the-mill.md'],
  ['Die Mühle 磨坊 \u{1F4DA}.md', 'Die Mühle 磨坊 \u{1F4DA}.md'],
  ['a\nb', 'a\\u000ab'],
  ['a\u001b[2Jb', 'a\\u001b[2Jb'],
  ['a\u0085\u2028\u202Eb', 'a\\u0085\\u2028\\u202eb'],
  ['a\u{E0041}b', 'a\\udb40\\udc41b'],
  ['a\uD800b', 'a\\ud800b'],
] as const)('%j', ([name, shown]) => {
  expect(shownName(name)).toBe(shown);
  expect(hasUnshown(name)).toBe(name !== shown);
});
