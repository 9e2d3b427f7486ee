import { type JSONVisitor, visit } from 'jsonc-parser';
import { type Place, problem } from '../problems/problem.ts';
import { positionsOf } from '../text/positions.ts';
import type { Located, Parsed } from './front-matter.ts';
import type { Path } from './yaml-spans.ts';

/**
 * Parses JSON strictly into data that remembers the place of everything. Invalid JSON is refused at its place, and so is a name
 * that occurs twice in one object, of which `JSON.parse` would keep the last.
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

/** The offsets between which something stands; of an array or an object only where it begins. */
interface Span {
  readonly start: number;
  readonly end?: number;
}

/** A value of JSON, with the values in it by their places or names. */
interface Node extends Span {
  readonly key?: Span;
  readonly parts?: Map<string, Node> | Node[];
}

/** Why a text is not valid JSON, and where that shows. */
interface Fault {
  readonly at: number;
  readonly reason: string;
}

/** Nesting of objects and arrays; files written here have a few levels at most. */
const maxDepth = 100;

/** The values of a text with their places, or the first place at which it is not valid JSON. */
function nodesOf(text: string): Node | Fault {
  const open: Node[] = [];
  let root: Node = { start: 0 };
  let key: (Span & { readonly name: string }) | undefined;
  /** The offset of the last comma. */
  let comma = 0;
  const add = ({ start, end }: Span, parts?: Node['parts']): void => {
    if (open.length > maxDepth) throw new Refused({ at: start, reason: 'it is nested too deeply' });
    const node: Node = { start, ...(end !== undefined && { end }), ...(parts && { parts }), ...(key && { key }) };
    const around = open.at(-1)?.parts;
    if (around instanceof Map) around.set(key?.name ?? '', node);
    else if (around) around.push(node);
    else root = node;
    key = undefined;
    if (parts) open.push(node);
  };
  const close = () => void open.pop();
  const visitor: JSONVisitor = {
    onObjectBegin: (start) => {
      add({ start }, new Map());
    },
    onArrayBegin: (start) => {
      add({ start }, []);
    },
    onObjectEnd: close,
    onArrayEnd: close,
    onObjectProperty: (name, start, length) => {
      const written = text.slice(start, start + length);
      // Assigning this name would set the object's prototype, and its value would be lost without a word.
      if (name === '__proto__') throw new Refused({ at: start, reason: `the name ${written} cannot be kept` });
      const around = open.at(-1)?.parts;
      const isKnown = around instanceof Map && around.has(name);
      if (isKnown) throw new Refused({ at: start, reason: `the name ${written} stands a second time` });
      key = { name, start, end: start + length };
    },
    onLiteralValue: (_, start, length) => {
      add({ start, end: start + length });
    },
    onSeparator: (sign, start) => {
      if (sign === ',') comma = start;
    },
    onError: (_, start) => {
      const isAfterComma = comma > 0 && /[\]}]/u.test(text.charAt(start)) && text.slice(comma + 1, start).trim() === '';
      throw new Refused(unexpected(text, isAfterComma ? comma : start));
    },
  };
  try {
    visit(text, visitor, { disallowComments: true });
    return root;
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}

/** Ends the reading at the first fault. */
class Refused extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.reason);
    this.fault = fault;
  }
}

function unexpected(text: string, at: number): Fault {
  const isEnd = at >= text.length;
  return { at, reason: isEnd ? 'it ends too early' : `${JSON.stringify(text.slice(at, at + 12))} is unexpected` };
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
