import { type Document, isMap, isNode, isScalar, type Node, type Scalar, type YAMLMap } from 'yaml';
import { contentStart, scalarOffsets } from './scalar-offsets.ts';
import type { Span } from './yaml-faults.ts';

/** Keys and list indexes that lead to a value. */
export type Path = readonly PropertyKey[];

/** Where the parts of a document stand in its text. Results are kept, because many problems may be in one part. */
export interface YamlSpans {
  /** For a path that does not exist, where its nearest parent stands. */
  readonly valueAt: (path: Path) => Span;
  readonly keyAt: (path: Path) => Span;
  /**
   * Where words of a string stand, by their offset and length in it; nothing if the source writes them differently from their
   * value.
   */
  readonly wordsAt: (path: Path, from: number, length: number) => Span | undefined;
}

export function yamlSpans(document: Document, yaml: string): YamlSpans {
  const values = new WeakMap<Node, Span>();
  const keys = new WeakMap<YAMLMap, ReadonlyMap<string, Span>>();
  const letters = new WeakMap<Scalar, Letters | undefined>();

  const valueAt = (path: Path): Span => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      if (!isScalar(node) || length < path.length) return [node.range[0]];
      const span = values.get(node) ?? spanOf(node, yaml);
      values.set(node, span);
      return span;
    }
    return [document.contents?.range?.[0] ?? 0];
  };
  const keyAt = (path: Path): Span => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    if (!isMap(parent)) return valueAt(path);
    const known = keys.get(parent) ?? keysOf(parent);
    keys.set(parent, known);
    return known.get(String(path.at(-1))) ?? valueAt(path);
  };
  const wordsAt = (path: Path, from: number, length: number): Span | undefined => {
    const node = document.getIn(path, true);
    if (!isScalar(node)) return undefined;
    if (!letters.has(node)) letters.set(node, lettersOf(node, yaml));
    const { start = 0, offsets, counts } = letters.get(node) ?? {};
    if (!offsets || !counts) return undefined;
    const end = Math.min(from + length, counts.length - 1);
    const [first, last] = [offsets[counts[from] ?? NaN], offsets[(counts[end] ?? NaN) - 1]];
    return first === undefined || last === undefined ? undefined : [start + first, start + last + 1];
  };
  return { valueAt, keyAt, wordsAt };
}

function spanOf({ range, type }: Scalar, yaml: string): Span {
  const [start, end] = range ?? [0, 0];
  const raw = yaml.slice(start, end).trimEnd();
  const before = contentStart(raw, type as Scalar.Type);
  const isBlock = raw.includes('\n') && before > 1;
  return [isBlock ? start + before : start, start + raw.length];
}

function keysOf({ items }: YAMLMap): ReadonlyMap<string, Span> {
  return new Map(
    items.flatMap(({ key }) => (isScalar(key) && key.range ? [[String(key.value), [key.range[0], key.range[1]] as Span]] : [])),
  );
}

/** The characters of a string that are not white space. */
interface Letters {
  /** The offset of the string in the text. */
  readonly start: number;
  /** The offset of each character from there. */
  readonly offsets: readonly number[];
  /** The number of such characters before each offset of the string. */
  readonly counts: Uint32Array;
}

function lettersOf({ range, value, type }: Scalar, yaml: string): Letters | undefined {
  if (!range || typeof value !== 'string') return undefined;
  const raw = yaml.slice(range[0], range[1]).trimEnd();
  const offsets = scalarOffsets(raw, value, type as Scalar.Type);
  if (!offsets) return undefined;
  // Schemas trim strings, so offsets count from the first character that is not white space.
  const words = value.trim();
  const counts = new Uint32Array(words.length + 1);
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (/\S/u.test(words.charAt(at))) count += 1;
    counts[at + 1] = count;
  }
  return { start: range[0], offsets, counts };
}
