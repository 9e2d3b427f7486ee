import { z } from 'zod';
import { type Problem, problem } from '../problems/problem.ts';
import type { RefusedValue } from '../schema/refused-value.ts';
import { nearestWord } from '../text/nearest/nearest-word.ts';
import type { Located } from './front-matter.ts';
import type { Path } from './yaml-spans.ts';

type Issue = z.core.$ZodIssue;

/** Checks located data against a schema. `within` is where in the file the data stands. */
export function validate<T extends z.ZodType>(
  schema: T,
  located: Located,
  data: unknown = located.data,
  within: Path = [],
): { readonly value?: z.output<T>; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, schema, located, within)) };
}

function problemsOf(issue: Issue, schema: z.ZodType, located: Located, within: Path): Problem[] {
  const path = [...within, ...issue.path];
  const place = issue.code === 'invalid_key' ? located.keyAt(path) : located.at(path);
  const field = fieldAt(schema, issue.path);
  const known = fieldsOf(field);
  const words = { key: keyName(issue.path), meaning: field?.description };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem('key-unknown', located.keyAt([...path, key]), { key, nearest: nearestWord(key, known), known: known.join(', ') }),
    );
  }
  if (isAbsent(issue, located, path)) {
    return [problem('field-missing', place, words)];
  }
  if (issue.code === 'custom') {
    const refused = (issue.params ?? {}) as Partial<RefusedValue>;
    if (refused.problem === 'value-invalid') {
      const { value = '', isBackwards } = refused;
      return [problem('value-invalid', place, { value, isBackwards })];
    }
    if (refused.problem === 'calendar-date-invalid') {
      const { date = '', calendar = '' } = refused;
      return [problem('calendar-date-invalid', place, { date, calendar, reason: issue.message })];
    }
    if (refused.problem === 'date-invalid') {
      const [, other] = /or "([^"]+)"\.$/u.exec(field?.description ?? '') ?? [];
      const { date = '', repaired, less } = refused;
      return [problem('date-invalid', place, { date, reason: issue.message, repaired, less, other })];
    }
  }
  return [
    problem('field-invalid', place, { ...words, known: known.join(', '), reason: reasonOf(issue, valueAt(located, path)) }),
  ];
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
  int: 'a whole number',
  string: 'words',
  boolean: 'true or false',
};

function reasonOf(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      // A field that has words of its own for this says more.
      if (!issue.message.startsWith('Invalid input')) return issue.message;
      if (value === null) return issue.path.length === 0 ? 'has no fields' : 'has no value';
      if (issue.expected === 'array' && isOneWord(value)) return `must be a list: write [${value}]`;
      if (issue.expected === 'string' && isSimple(value)) return `must be words: write "${value}"`;
      return `must be ${kinds[issue.expected] ?? `a ${issue.expected}`}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'number' ? `must be at least ${issue.minimum}` : issue.message;
    case 'too_big':
      return issue.origin === 'number' ? `must be at most ${issue.maximum}` : issue.message;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'invalid_union':
      if (value === null) return 'has no value';
      return issue.message === 'Invalid input' ? 'has the wrong kind of value' : issue.message;
    case 'invalid_format':
      return issue.format === 'url' ? 'must be an address that begins with https:// or http://' : issue.message;
    default:
      return issue.message;
  }
}

function isSimple(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isOneWord(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]+$/u.test(value);
}

function keyName(path: Path): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '');
}

/** The schema of the field at a path, with wrappers (optional, default, list, transform) taken off on the way. */
function fieldAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let field: z.ZodType | undefined = schema;
  for (const part of path) {
    const inner: z.ZodType | undefined = field && unwrap(field);
    if (inner instanceof z.ZodObject) field = inner.shape[String(part)] as z.ZodType | undefined;
    else if (inner instanceof z.ZodArray) field = inner.element as z.ZodType;
    else if (inner instanceof z.ZodRecord) field = inner.valueType as z.ZodType;
    else return undefined;
  }
  return field?.description === undefined && field ? unwrap(field) : field;
}

function unwrap(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodPrefault)
    return unwrap(field.unwrap() as z.ZodType);
  if (field instanceof z.ZodPipe) return unwrap(field.in as z.ZodType);
  return field;
}

/** The names of the fields that an object schema has; none for any other schema. */
export function fieldsOf(schema: z.ZodType | undefined): string[] {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function isAbsent(issue: Issue, located: Located, path: Path): boolean {
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value' && issue.code !== 'invalid_union') return false;
  return valueAt(located, path) === undefined;
}

function valueAt({ data }: Located, path: Path): unknown {
  let value = data;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | undefined | null)?.[part];
  return value;
}
