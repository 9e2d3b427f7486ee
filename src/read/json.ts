import { problem, type Place } from '../problems/problem.ts';
import { positionsOf } from '../text/positions.ts';
import type { Located, Parsed, Path } from './front-matter.ts';

/**
 * Parses JSON, strictly, into data that remembers where everything stood. What is no JSON is refused at its place, and so
 * is a name that stands twice in one set, of which JSON itself would keep the last.
 */
export function parseJson(text: string, file: string): Parsed<Located> {
  const position = positionsOf(text);
  const root = nodesOf(text);
  if ('reason' in root) return { problems: [problem('json-syntax', { file, ...position(root.at) }, { reason: root.reason })] };
  const place = ({ start, end }: Span): Place => ({
    ...{ file, ...position(start) },
    end: end === undefined ? undefined : position(end),
  });
  const at = (path: Path) => place(spanAt(root, path));
  const keyAt = (path: Path) => {
    const { parts } = nodeAt(root, path.slice(0, -1));
    return place((parts instanceof Map ? parts.get(String(path.at(-1)))?.key : undefined) ?? spanAt(root, path));
  };
  return { value: { file, data: JSON.parse(text) as unknown, at, keyAt, wordsAt: at }, problems: [] };
}

/** From where to where something stands; of a list or a set of fields only where it begins. */
interface Span {
  readonly start: number;
  readonly end?: number;
}

/** A value of JSON, with the values in it by their places or names. */
interface Node extends Span {
  readonly key?: Span;
  readonly parts?: Map<string, Node> | Node[];
}

/** Why a text is no JSON, and where that shows. */
interface Fault {
  readonly at: number;
  readonly reason: string;
}

/** Sets in sets; nothing that is written here has more than a few. */
const deepest = 100;
const space = /[ \t\n\r]*/uy;
const word = /"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const other = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][-+]?\d+)?|true|false|null)(?![\w.+-])/uy;

function nodesOf(text: string): Node | Fault {
  let at = 0;
  const fault = (reason?: string, from = at): Fault => {
    const found = text.slice(from, from + 12);
    const isEnd = from >= text.length;
    return { at: from, reason: reason ?? (isEnd ? 'it ends too early' : `${JSON.stringify(found)} is unexpected`) };
  };
  const read = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    at += found?.length ?? 0;
    return found;
  };
  const skip = (sign: string): boolean => {
    read(space);
    if (text[at] !== sign) return false;
    at += 1;
    read(space);
    return true;
  };

  const named = (parts: Map<string, Node>, depth: number): Fault | undefined => {
    const start = at;
    const name = read(word);
    if (name === undefined) return fault();
    const key = { start, end: at };
    const plain = JSON.parse(name) as string;
    // Objects take it for their prototype, and what it names would be lost without a word.
    if (plain === '__proto__') return fault(`the name ${name} cannot be kept`, start);
    if (parts.has(plain)) return fault(`the name ${name} stands a second time`, start);
    if (!skip(':')) return fault();
    const node = value(depth);
    if ('reason' in node) return node;
    parts.set(plain, { ...node, key });
    return undefined;
  };
  const item = (parts: Node[], depth: number): Fault | undefined => {
    const node = value(depth);
    if ('reason' in node) return node;
    parts.push(node);
    return undefined;
  };
  const value = (depth: number): Node | Fault => {
    const start = at;
    if (depth > deepest) return fault('it is nested too deeply');
    const isSet = skip('{');
    if (!isSet && !skip('[')) {
      return (read(word) ?? read(other)) === undefined ? fault() : { start, end: at };
    }
    const parts = isSet ? new Map<string, Node>() : [];
    const end = isSet ? '}' : ']';
    for (let isFirst = true; !skip(end); isFirst = false) {
      const comma = at;
      if (!isFirst && !skip(',')) return fault();
      if (!isFirst && text[at] === end) return fault(undefined, comma);
      const wrong = parts instanceof Map ? named(parts, depth + 1) : item(parts, depth + 1);
      if (wrong) return wrong;
    }
    return { start, parts };
  };

  read(space);
  const root = value(0);
  if ('reason' in root) return root;
  read(space);
  return at < text.length ? fault() : root;
}

function nodeAt(root: Node, path: Path): Node {
  let node: Node = root;
  for (const part of path) {
    const inside = node.parts instanceof Map ? node.parts.get(String(part)) : node.parts?.[Number(part)];
    if (!inside) return { start: node.start };
    node = inside;
  }
  return node;
}

function spanAt(root: Node, path: Path): Span {
  const { start, end } = nodeAt(root, path);
  return end === undefined ? { start } : { start, end };
}
