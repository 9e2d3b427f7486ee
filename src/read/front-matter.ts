import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import { positionsOf } from '../text/positions.ts';

/** Keys and list indexes that lead to a value. */
export type Path = readonly PropertyKey[];

/** YAML as data that remembers where everything stood. */
export interface Located {
  readonly file: string;
  readonly data: unknown;
  /** Where the value at a path stands; of a path that is not there, where its nearest parent stands. */
  readonly at: (path: Path) => Place;
  /** Where a key itself stands. */
  readonly keyAt: (path: Path) => Place;
}

/** A Markdown file with front matter, split. `bodyAt` places an offset of the body in the file. */
export interface FrontMatter extends Located {
  readonly body: string;
  readonly bodyAt: (offset: number) => Place;
}

/** What was parsed, or why it could not be. */
export type Parsed<T> =
  { readonly value: T; readonly problems: readonly [] } | { readonly value?: never; readonly problems: readonly Problem[] };

const fence = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/mu;

/** Splits and parses front matter. A file without it, or with YAML that does not parse, gives problems and no value. */
export function parseFrontMatter(text: string, file: string): Parsed<FrontMatter> {
  const match = fence.exec(text);
  if (match?.index !== 0) return { problems: [problem('front-matter-missing', { file, line: 1, column: 1 })] };
  const yaml = match.groups?.['yaml'] ?? '';
  const parsed = parseYaml(yaml, file, match[0].indexOf('\n') + 1, text);
  if (parsed.value === undefined) return parsed;
  const position = positionsOf(text);
  return {
    value: {
      ...parsed.value,
      body: text.slice(match[0].length),
      bodyAt: (offset) => ({ file, ...position(match[0].length + offset) }),
    },
    problems: [],
  };
}

/** Parses YAML 1.2 (core schema, no aliases, no repeated keys). `offset` is where it begins inside `whole`. */
export function parseYaml(yaml: string, file: string, offset = 0, whole = yaml): Parsed<Located> {
  const document = parseDocument(yaml, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
  });
  const position = positionsOf(whole);
  const place = (at: number): Place => ({ file, ...position(offset + at) });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return { problems: faults.map(({ message, pos }) => problem('yaml-syntax', place(pos[0]), { reason: sentence(message) })) };
  }
  try {
    return {
      value: {
        file,
        data: document.toJS({ maxAliasCount: 0 }) as unknown,
        at: (path) => place(valueOffset(document, path)),
        keyAt: (path) => place(keyOffset(document, path)),
      },
      problems: [],
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [problem('yaml-syntax', place(0), { reason: sentence(reason) })] };
  }
}

function valueOffset(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if ((isScalar(node) || isCollection(node)) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document, path: Path): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    for (const { key } of parent.items) {
      if (isScalar(key) && String(key.value) === path.at(-1) && key.range) return key.range[0];
    }
  }
  return valueOffset(document, path);
}

function sentence(message: string): string {
  return message.replace(/\s+/gu, ' ').replace(/[.:]?\s*$/u, '');
}
