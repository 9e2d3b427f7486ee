import { describe, expect, test, vi } from 'vitest';
import { parseFrontMatter, parseYaml } from '../../../src/read/front-matter.ts';

const lines = (...all: readonly string[]) => all.join('\n');
const parsed = (text: string) => {
  const { value, problems } = parseFrontMatter(text, 'a.md');
  if (!value) throw new Error(JSON.stringify(problems));
  return value;
};
const placeOf = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

describe('positions', () => {
  const event = parsed(
    lines(
      '---',
      'title: The mill opens',
      'topics: [mill, river]',
      'citations:',
      '  - source: mill-book',
      '    quote: >-',
      '      The mill',
      '      opened.',
      '  - {source: other, "note": x}',
      '---',
      'The mill opened [@1].',
      'It has a wheel.',
    ),
  );

  test.for([
    [['title'], '2:8'],
    [['topics'], '3:9'],
    [['topics', 1], '3:16'],
    [['citations'], '5:3'],
    [['citations', 0, 'source'], '5:13'],
    [['citations', 0, 'quote'], '7:7'],
    [['citations', 1, 'source'], '9:14'],
    [['citations', 1, 'note'], '9:29'],
    [[], '2:1'],
  ] as const)('the value at %j stands at %s', ([path, place]) => {
    expect(placeOf(event.at(path))).toBe(place);
  });

  test.for([
    [['date'], '2:1'],
    [['citations', 0, 'note'], '5:5'],
    [['citations', 7, 'source'], '5:3'],
  ] as const)('a value that is not there, %j, has the place of its parent, %s', ([path, place]) => {
    expect(placeOf(event.at(path))).toBe(place);
  });

  test.for([
    [['title'], '2:1'],
    [['citations', 0, 'quote'], '6:5'],
    [['citations', 1, 'note'], '9:21'],
    [['nowhere'], '2:1'],
  ] as const)('the key %j stands at %s', ([path, place]) => {
    expect(placeOf(event.keyAt(path))).toBe(place);
  });

  test('the body has its own positions', () => {
    expect(event.body).toBe('The mill opened [@1].\nIt has a wheel.');
    expect(placeOf(event.bodyAt(0))).toBe('11:1');
    expect(placeOf(event.bodyAt(event.body.indexOf('wheel')))).toBe('12:10');
    expect(event.bodyAt(0).file).toBe('a.md');
  });

  test('the data is what YAML says', () => {
    expect(event.data).toEqual({
      title: 'The mill opens',
      topics: ['mill', 'river'],
      citations: [
        { source: 'mill-book', quote: 'The mill opened.' },
        { source: 'other', note: 'x' },
      ],
    });
  });
});

describe('what front matter may look like', () => {
  test.for([
    ['Windows line ends', '---\r\ntitle: a\r\n---\r\nbody', 'body', '2:8', '4:1'],
    ['a byte order mark', '\uFEFF---\ntitle: a\n---\nbody', 'body', '2:8', '4:1'],
    ['space after the hyphens', '--- \ntitle: a\n---\t\nbody', 'body', '2:8', '4:1'],
    ['no body', '---\ntitle: a\n---', '', '2:8', '3:4'],
    ['a rule in the body', '---\ntitle: a\n---\none\n\n---\n\ntwo', 'one\n\n---\n\ntwo', '2:8', '4:1'],
    ['four hyphens inside', '---\ntitle: a\n#----\n---\nbody', 'body', '2:8', '5:1'],
  ] as const)('%s', ([, text, body, title, bodyStart]) => {
    const value = parsed(text);
    expect(value.data).toEqual({ title: 'a' });
    expect(value.body).toBe(body);
    expect(placeOf(value.at(['title']))).toBe(title);
    expect(placeOf(value.bodyAt(0))).toBe(bodyStart);
  });

  test('front matter without a field is nothing', () => {
    expect(parsed('---\n---\nbody').data).toBeNull();
  });

  test.for([
    ['no hyphens at all', 'title: a'],
    ['an empty file', ''],
    ['hyphens that never end', '---\ntitle: a\n'],
    ['front matter further down', 'text\n---\ntitle: a\n---\n'],
    ['a blank line before', '\n---\ntitle: a\n---\n'],
  ] as const)('missing: %s', ([, text]) => {
    expect(parseFrontMatter(text, 'a.md').problems).toMatchObject([
      { code: 'front-matter-missing', file: 'a.md', line: 1, column: 1 },
    ]);
  });
});

describe('YAML that does not parse', () => {
  test.for([
    ['a second colon', 'title: a: b', '1:8'],
    ['a bracket that never closes', 'topics: [a', '1:9'],
    ['a repeated key', 'title: a\ndate: 1\ntitle: b', '3:1'],
    ['a tab for indentation', 'a:\n\tb: 1', '2:1'],
    ['an alias', 'a: &x [1]\nb: *x', '2:4'],
    ['an unknown tag', 'a: !thing b', '1:4'],
  ] as const)('%s', ([, yaml, place]) => {
    const { value, problems } = parseYaml(yaml, 'a.yaml');
    expect(value).toBeUndefined();
    expect(problems?.map((found) => `${found.code} ${placeOf(found)}`)).toContain(`yaml-syntax ${place}`);
  });

  test('its place counts from the beginning of the file', () => {
    expect(parseFrontMatter('---\ndate: 1988\ntitle: a: b\n---\n', 'a.md').problems).toMatchObject([
      { code: 'yaml-syntax', file: 'a.md', line: 3, column: 8 },
    ]);
  });

  test('a reason ends without a full stop of its own', () => {
    expect(parseYaml('title: a: b', 'a.yaml').problems?.[0]?.message).toMatchInlineSnapshot(
      `"This does not parse as YAML: a colon and a space stand inside the value, as if another field began there."`,
    );
  });
});

test.for(['[', '{a: ', '- ', '? ', '&a ['])('lists and sets nested without end are refused: %j', (piece) => {
  const { problems } = parseYaml(piece.repeat(20_000), 'a.yaml');
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'yaml-syntax This does not parse as YAML: it is nested too deeply.',
  ]);
});

test('what is missing at the end of a file is reported inside it', () => {
  expect(parseYaml('a:\n  b: 1\n c', 'a.yaml').problems).toMatchObject([{ line: 3 }]);
});

test('the YAML parser prints no warnings of its own about keys', () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  parseYaml('? { a: 1 }\n: b\n', 'a.yaml');
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test('a set of more fields than any file has is given up, before its keys are compared each with each', () => {
  const fieldsOf = (count: number) => Array.from({ length: count }, (_, field) => `field-${field}: ${field}`).join('\n');
  expect(parseYaml(fieldsOf(1000), 'a.yaml').problems).toEqual([]);
  expect(parseYaml(fieldsOf(5000), 'a.yaml').problems).toMatchObject([
    {
      code: 'yaml-syntax',
      message: expect.stringContaining('one set has too many fields to be read') as string,
      hint: expect.stringContaining('Keep those') as string,
    },
  ]);
});
