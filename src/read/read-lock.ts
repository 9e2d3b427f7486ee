import { type Problem, problem } from '../problems/problem.ts';
import { passageLock } from '../schema/passage-lock.ts';
import { positionsOf } from '../text/positions.ts';
import type { Content } from './content.ts';
import type { Located, Parsed } from './front-matter.ts';
import { parseJson } from './json.ts';
import { mendLock } from './mend-lock.ts';
import { validate } from './validate.ts';

/** The file that keeps the id of every passage ever published, at the top of a content folder. */
export const lockName = 'passages.lock.json';

/** The lock of passage ids. The place of a record is its line, where its id stands. */
export function readLock(
  text: string,
  label: string,
): { readonly value?: NonNullable<Content['lock']>; readonly problems: readonly Problem[] } {
  const located = parseLock(text, label);
  if (located.value === undefined) return located;
  const { at, keyAt, wordsAt } = located.value;
  const { value, problems } = validate(passageLock, located.value);
  if (value === undefined) return { problems };
  const place: typeof at = (path) => (path.length === 1 ? keyAt : at)(path);
  return { value: { id: 'passages.lock', file: label, value, at: place, keyAt, wordsAt }, problems: [] };
}

/** Parses JSON, or what git makes of the lines of two branches. */
function parseLock(text: string, label: string): Parsed<Located> {
  const strict = parseJson(text, label);
  if (strict.value !== undefined) return strict;
  const mended = mendLock(text);
  if (mended === undefined) return strict;
  if (mended.text !== undefined) return parseJson(mended.text, label);
  const { at, length, ...words } = mended.fault;
  const position = positionsOf(text);
  return { problems: [problem('json-syntax', { file: label, ...position(at), end: position(at + length) }, words)] };
}
