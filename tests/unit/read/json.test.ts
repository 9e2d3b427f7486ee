import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/read/json.ts';

const places = (text: string) =>
  parseJson(text, 'a.json').problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);

test('JSON is read as it is, and remembers where everything stood', () => {
  const { value } = parseJson('{\n  "a": { "b": ["x", 1] }\n}\n', 'a.json');
  expect(value?.data).toEqual({ a: { b: ['x', 1] } });
  expect(value?.keyAt(['a'])).toMatchObject({ file: 'a.json', line: 2, column: 3 });
  expect(value?.at(['a', 'b', 1])).toMatchObject({ file: 'a.json', line: 2, column: 21 });
});

test('a string may be of any length, whatever stands in it', () => {
  const words = 'a" \\ é '.repeat(1_000_000);
  expect(parseJson(JSON.stringify({ words }), 'a.json').value?.data).toEqual({ words });
});

test('what JSON refuses is refused, and nothing else', () => {
  const signs = fc.constantFrom(...'{}[],:"\\01.e-+ \n\t\u00A0\u0001u/*ab', 'true', 'null', '"a"', '1', '\uD800');
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const { problems } = parseJson(text, 'a.json');
      const isTwice = problems.some(({ message }) => message.includes('a second time'));
      expect(problems.length === 0 || isTwice).toBe(isJson(text));
    }),
    { numRuns: 20_000 },
  );
});

test('whatever JSON is written is read again, but for the one name that no object keeps', () => {
  const names = fc.string().filter((name) => name !== '__proto__');
  fc.assert(
    fc.property(fc.dictionary(names, fc.oneof(fc.string(), fc.array(fc.string()), fc.boolean())), (data) => {
      const text = JSON.stringify({ ...data }, null, 2);
      expect(parseJson(text, 'a.json').value?.data).toEqual(JSON.parse(text));
    }),
  );
});

describe('what is no JSON is refused at its place', () => {
  test.for([
    ['nothing at all', '', '1:1 json-syntax'],
    ['a name that is lost', '{"__proto__": 1}', '1:2 json-syntax This is not JSON: the name "__proto__" cannot be kept.'],
    ['a name without quotation marks', '{ a: 1 }', '1:3 json-syntax This is not JSON: "a: 1 }" is unexpected.'],
    ['single quotation marks', "{ 'a': 1 }", '1:3 json-syntax'],
    ['a comma at the end', '{ "a": 1,\n}', '1:9 json-syntax'],
    ['a comment', '{} # no', '1:4 json-syntax'],
    ['the marks of a merge', '{\n<<<<<<< HEAD\n}', '2:1 json-syntax This is not JSON: "<<<<<<< HEAD" is unexpected.'],
    ['a name that stands twice', '{ "a": 1, "a": 2 }', '1:11 json-syntax'],
    ['a bracket that is missing', '{ "a": [1', '1:1'],
    ['a value that is missing', '{ "a": }', '1:1'],
    [
      'sets in sets without end',
      '['.repeat(102) + ']'.repeat(102),
      '1:102 json-syntax This is not JSON: it is nested too deeply.',
    ],
    ['sets in sets that nothing closes', '{"a":'.repeat(100_000), '1:5'],
    ['a letter of control', '["a\u0001b"]', '1:2 json-syntax'],
    ['a mark of the order of bytes', '\uFEFF{}', '1:1 json-syntax'],
    ['two values', '{} {}', '1:4 json-syntax'],
  ] as const)('%s', ([, text, place]) => {
    const [first, ...others] = places(text);
    expect(others).toEqual([]);
    expect(first).toContain(place === '1:1' ? 'json-syntax' : place);
  });
});
