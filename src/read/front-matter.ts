import { type Document, isScalar, Lexer, LineCounter, parseDocument, type ScalarTag } from 'yaml';
import type { ProblemWords } from '../problems/catalogue.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { positionsOf } from '../text/positions.ts';
import { thrownFault, tooManyFields, type YamlFault, yamlFaults } from './yaml-faults.ts';
import { type Path, yamlSpans } from './yaml-spans.ts';

/** YAML as data that remembers the place of everything. */
export interface Located {
  readonly file: string;
  readonly data: unknown;
  /** The place of the value at a path; for a path that does not exist, of its nearest parent. */
  readonly at: (path: Path) => Place;
  /** The place of a key itself. */
  readonly keyAt: (path: Path) => Place;
  /**
   * The place of words in the string at a path, by their offset and length in it; if that cannot be told, the place of the
   * string.
   */
  readonly wordsAt: (path: Path, offset: number, length: number) => Place;
}

/** A Markdown file with front matter, split. `bodyAt` places words of the body in the file, by their offset and length. */
export interface FrontMatter extends Located {
  readonly body: string;
  readonly bodyAt: (offset: number, length?: number) => Place;
}

/** What was parsed, or why it could not be. */
export type Parsed<T> =
  { readonly value: T; readonly problems: readonly [] } | { readonly value?: never; readonly problems: readonly Problem[] };

/** A number with a leading zero is kept as it is written. */
const writtenWithNought: ScalarTag = {
  ...{ tag: 'tag:yaml.org,2002:str', default: true, identify: () => false },
  test: /^-?0\d+$/u,
  resolve: (written) => written,
};

const fence = /(?<![^])\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/mu;

/** Splits and parses front matter. A file without it, or with YAML that does not parse, gives problems and no value. */
export function parseFrontMatter(text: string, file: string): Parsed<FrontMatter> {
  const match = fence.exec(text);
  if (match?.index !== 0) return { problems: [problem('front-matter-missing', { file, line: 1, column: 1 }, lacking(text))] };
  const yaml = match.groups?.['yaml'] ?? '';
  const parsed = parseYaml(yaml, file, match[0].indexOf('\n') + 1, text);
  if (parsed.value === undefined) return parsed;
  const position = positionsOf(text);
  const bodyStart = match[0].length;
  return {
    value: {
      ...parsed.value,
      body: text.slice(bodyStart),
      bodyAt: (offset, length = 0) => ({
        ...{ file, ...position(bodyStart + offset) },
        end: length > 0 ? position(bodyStart + offset + length) : undefined,
      }),
    },
    problems: [],
  };
}

/** Why a text has no front matter: it is empty, the front matter is not at the top, or it is not closed. */
function lacking(text: string): ProblemWords<'front-matter-missing'> {
  if (/^\uFEFF?\s*$/u.test(text)) return { isEmpty: true };
  if (/^\uFEFF?---[ \t]*\r?$/mu.exec(text)?.index === 0) return { isOpen: true };
  const [before] = /^\s+(?=---[ \t]*\r?\n)/u.exec(text) ?? [];
  return before === undefined ? {} : { line: before.split('\n').length };
}

/** Parses YAML 1.2 (core schema, no aliases, no repeated keys). `offset` is where it begins inside `whole`. */
export function parseYaml(yaml: string, file: string, offset = 0, whole = yaml): Parsed<Located> {
  const position = positionsOf(whole);
  // The parser puts what is missing at the end one letter after it.
  const inside = (at: number) => position(Math.min(whole.length, offset + at));
  const place = (start: number, end?: number): Place => ({
    ...{ file, ...inside(start) },
    end: end === undefined ? undefined : inside(end),
  });
  const refuse = (faults: readonly YamlFault[]): Parsed<Located> => ({
    problems: faults.map(({ span, words }) => problem('yaml-syntax', place(...span), words)),
  });
  const tooDeep = tooDeepAt(yaml);
  if (tooDeep !== undefined) return refuse([{ span: [tooDeep], words: thrownFault(new RangeError()) }]);
  let document: Document;
  try {
    document = parseDocument(yaml, {
      lineCounter: new LineCounter(),
      prettyErrors: false,
      // What is wrong is reported; the parser tells nobody itself.
      logLevel: 'error',
      uniqueKeys: boundedEquality(),
      version: '1.2',
      // A year such as 0044 is not the number 44, and 007 is a name.
      customTags: (tags) => [writtenWithNought, ...tags],
    });
  } catch (error) {
    return refuse([{ span: [0], words: thrownFault(error) }]);
  }
  const faults = yamlFaults(document, yaml);
  if (faults.length > 0) return refuse(faults);
  const spans = yamlSpans(document, yaml);
  const at = (path: Path) => place(...spans.valueAt(path));
  try {
    return {
      value: {
        file,
        data: document.toJS({ maxAliasCount: 0 }) as unknown,
        at,
        keyAt: (path) => place(...spans.keyAt(path)),
        wordsAt: (path, from, length) => {
          const [start, end] = spans.wordsAt(path, from, length) ?? [];
          return start === undefined ? at(path) : place(start, end);
        },
      },
      problems: [],
    };
  } catch (error) {
    return refuse([{ span: [0], words: thrownFault(error) }]);
  }
}

/** The parser compares each key of a mapping with all those before it. This many comparisons allow 2,000 keys in one. */
const maxComparisons = 2_000_000;

/** Compares two keys as the parser does; gives up on a file with far more keys than any of ours. */
function boundedEquality(): (one: unknown, other: unknown) => boolean {
  let comparisons = 0;
  return (one, other) => {
    comparisons += 1;
    if (comparisons > maxComparisons) throw new Error(tooManyFields);
    return one === other || (isScalar(one) && isScalar(other) && one.value === other.value);
  };
}

/**
 * Nesting of lists and mappings; what an author writes has three levels. The parser's time grows with the square of the depth.
 */
const maxDepth = 100;

/** The offset at which a text is nested too deeply, if it is. */
function tooDeepAt(yaml: string): number | undefined {
  // Few texts have that many brackets at all; only for those does it matter which are inside strings.
  if (yaml.split(/[[{]/u).length <= maxDepth && !run.test(yaml)) return undefined;
  let [at, depth, indicators] = [0, 0, 0];
  for (const token of new Lexer().lex(yaml)) {
    if (/^[[{]$/u.test(token)) depth += 1;
    else if (/^[\]}]$/u.test(token)) depth -= 1;
    if (/^[-?:]$/u.test(token)) indicators += 1;
    else if (/\S|\n/u.test(token)) indicators = 0;
    if (depth > maxDepth || indicators > maxDepth) return at;
    // Some tokens are signs of the lexer's own.
    if (yaml.startsWith(token, at)) at += token.length;
  }
  return undefined;
}

const run = new RegExp(`(?:[-?:][ \\t]+){${maxDepth}}`, 'u');
