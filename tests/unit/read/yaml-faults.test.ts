import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/read/front-matter.ts';

test.for([
  ['title: The mill: it opens', 'a colon and a space stand inside', 'title: "The mill: it opens"'],
  ['- quote: One: two', 'a colon and a space stand inside', '- quote: "One: two"'],
  ['a: 1\na: 2', 'the field "a" stands here a second time', 'Keep one of the two.'],
  ['a:\n\t- b', 'indented with a tab', 'Indent with spaces.'],
  ['a: "b', 'a quotation mark that opens is never closed', 'End the value with the same mark.'],
  ['a: &x b\nc: *x', 'it uses an alias', 'Write the value out.'],
  ['a: @b', 'a sign that YAML keeps for itself', 'a: "@b"'],
  ['a: 1\n---\nb: 2', 'a second document begins', 'Remove the line'],
] as const)('%j', ([yaml, reason, hint]) => {
  const { problems } = parseYaml(yaml, 'a.yaml');
  expect(problems[0]?.message).toContain(reason);
  expect(problems[0]?.hint).toContain(hint);
  expect(problems[0]?.code).toBe('yaml-syntax');
});
