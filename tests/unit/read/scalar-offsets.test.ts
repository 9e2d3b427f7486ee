import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from '../../../src/read/front-matter.ts';

/** The text of the file at the location of some words of the field `a`. */
function written(yaml: string, words: string): string {
  const { value } = parseYaml(yaml, 'a.yaml');
  if (!value) throw new Error(yaml);
  const text = (value.data as { a: string }).a.trim();
  const { line, column, end } = value.wordsAt(['a'], text.indexOf(words), words.length);
  const lines = yaml.split('\n').slice(line - 1, end?.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, (end?.column ?? 1) - 1) ?? '';
  return lines.join('\n').slice(column - 1);
}

describe('words of a string stand where they are written', () => {
  test.for([
    ['plain', 'a: The heroic mill', 'heroic'],
    ['in single quotation marks', "a: 'The heroic mill'", 'heroic'],
    ['after a doubled mark', "a: 'It''s the heroic mill'", 'heroic'],
    ['in double quotation marks', 'a: "The heroic mill"', 'heroic'],
    ['after an escaped mark', 'a: "The \\"good\\" heroic mill"', 'heroic'],
    ['folded', 'a: >-\n  The mill\n  is heroic.\n', 'heroic'],
    ['literal', 'a: |\n  The mill\n    is heroic.\n', 'heroic'],
    ['plain over two lines', 'a: The mill\n  is heroic', 'heroic'],
    ['after a letter outside the first plane', 'a: The 𝒜 heroic mill', 'heroic'],
  ] as const)('%s', ([, yaml, words]) => {
    expect(written(yaml, words)).toBe(words);
  });

  test('over two lines', () => {
    expect(written('a: >-\n  The heroic\n  mill opens.\n', 'heroic mill')).toBe('heroic\n  mill');
  });

  test('words written with escapes are located by the whole string', () => {
    expect(written('a: "caf\\u00e9 heroic"', 'heroic')).toBe('"caf\\u00e9 heroic"');
  });

  test('however YAML writes them', () => {
    const word = fc.stringMatching(/^[a-z':"#-]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        expect(written(stringify({ a: [...words, 'HERE', ...words].join(' ') }, { lineWidth: 40 }), 'HERE')).toBe('HERE');
      }),
    );
  });
});
