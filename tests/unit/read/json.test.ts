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
    ['two values', '{} {}', '1:4 json-syntax'],
  ] as const)('%s', ([, text, place]) => {
    const [first, ...others] = places(text);
    expect(others).toEqual([]);
    expect(first).toContain(place === '1:1' ? 'json-syntax' : place);
  });
});
