import { type Document, isScalar, Scalar, visit, type YAMLError } from 'yaml';

/** The offsets between which something stands; of a list or a mapping only where it begins. */
export type Span = readonly [start: number, end?: number];

/** A fault of YAML where an author finds it, with the words of its problem. */
export interface YamlFault {
  readonly span: Span;
  readonly words: { readonly reason: string; readonly repair: string };
}

/** Faults that do not cause others further down. */
const alone = ['BLOCK_AS_IMPLICIT_KEY', 'DUPLICATE_KEY', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED'];

/**
 * What is wrong in a parsed document: why it does not parse and how to write it, with the repaired line when that is known. Of
 * faults that follow from one another only the first is given, and one for each line.
 */
export function yamlFaults(document: Document, yaml: string): YamlFault[] {
  const all = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const open = all.find(({ message }) => opensList.test(message));
  if (open) return [unclosed(document, yaml, open)];
  const kept: YAMLError[] = [];
  for (const fault of all) {
    if (lineOf(yaml, kept.at(-1)?.pos[0]) !== lineOf(yaml, fault.pos[0])) kept.push(fault);
    if (!alone.includes(fault.code)) break;
  }
  if (kept.length > 0) return kept.map((fault) => placed(fault, document, yaml));
  // Few texts can have either, and searching takes a tenth of the time of parsing.
  return [
    ...(/__proto__|\\/u.test(yaml) ? lostKeys(document) : []),
    ...(yaml.includes('*') ? aliases(document).slice(0, 1) : []),
  ];
}

/** The reason for a mapping with more keys than the parser can compare. */
export const tooManyFields = 'one set has too many fields to be read';

/** Words for what the parser throws: a text that is nested too deeply overflows the stack. */
export function thrownFault(error: unknown): YamlFault['words'] {
  const reason = error instanceof RangeError ? 'it is nested too deeply' : plain(String((error as Error).message ?? error));
  return { reason, repair: '' };
}

const opensList = /must (?:be sufficiently indented and )?end with a/u;

function unclosed(document: Document, yaml: string, { pos: [at, end] }: YAMLError): YamlFault {
  let span: Span = [at, end];
  visit(document, {
    Collection: (_, { flow, range }) => {
      if (flow && range && range[0] < at && !/[\]}]\s*$/u.test(yaml.slice(range[0], range[1]))) span = [range[0], range[0] + 1];
    },
  });
  const [open, close] = yaml[span[0]] === '{' ? ['{', '}'] : ['[', ']'];
  return { span, words: { reason: `a "${open}" that opens is never closed`, repair: `End it with "${close}".` } };
}

function placed(fault: YAMLError, document: Document, yaml: string): YamlFault {
  const { code, message } = fault;
  const [at, end] = fault.pos;
  if (code === 'MISSING_CHAR' && /quote/u.test(message)) return unclosedQuote(document, fault);
  if (code === 'MULTIPLE_DOCS') {
    const before = yaml.slice(0, at).search(/^(?:---|\.\.\.)[ \t]*\r?\n\s*$/mu);
    return { span: before === -1 ? [at, at + 3] : [before, before + 3], words: known[code] as YamlFault['words'] };
  }
  const line = lineAt(yaml, at);
  return { span: [at, Math.min(end, Math.max(at + 1, at + line.length))], words: explained(fault, line, yaml) };
}

function unclosedQuote(document: Document, { pos: [at, end] }: YAMLError): YamlFault {
  let span: Span = [at, end];
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
      if (isQuoted && range && range[0] < at) span = [range[0], range[0] + 1];
    },
  });
  return {
    span,
    words: { reason: 'a quotation mark that opens is never closed', repair: 'End the value with the same mark.' },
  };
}

/** Reasons and repairs in an author's words, by the parser's codes. For all other codes the parser's own words serve. */
const known: Readonly<Record<string, YamlFault['words']>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    reason: 'a colon and a space stand inside the value, as if another field began there',
    repair: 'Put the value in quotation marks',
  },
  BAD_SCALAR_START: {
    reason: 'a value begins with a sign that YAML keeps for itself',
    repair: 'Put the value in quotation marks',
  },
  AFTER_VALUE: { reason: 'words stand after the end of the value', repair: 'Put the whole value in quotation marks' },
  TAB_AS_INDENT: { reason: 'a line is indented with a tab', repair: 'Indent with spaces.' },
  BAD_INDENT: { reason: 'a line is indented by too few or too many spaces', repair: 'Begin fields of one set in one column.' },
  MULTIPLE_DOCS: { reason: 'a second document begins', repair: 'Remove the line of three hyphens or dots.' },
  BAD_DQ_ESCAPE: {
    reason: 'a backslash between double quotation marks begins a code, and this is none',
    repair: 'Write two backslashes, or put the value in single quotation marks.',
  },
  LIST_ON_LINE: {
    reason: 'a list begins on the line of its field',
    repair: 'Begin it on the next line, or write it as [one, two].',
  },
  NO_FIELD: {
    reason: 'there are words where a field should begin',
    repair: 'Write them as a field, with a colon and a space, or indent them under the field that they belong to.',
  },
};

function explained({ code, message, pos: [at, end] }: YAMLError, line: string, yaml: string): YamlFault['words'] {
  const repeated = code === 'DUPLICATE_KEY' ? line.slice(0, line.indexOf(':')).trim().replace(/^-\s*/u, '') : '';
  if (repeated !== '') {
    return { reason: `the field "${repeated}" stands here a second time`, repair: 'Keep one of the two.' };
  }
  if (code === 'TAG_RESOLVE_FAILED') {
    const tag = yaml.slice(at, end);
    return { reason: `the tag ${tag} is not read`, repair: 'Remove it, or put the whole value in quotation marks.' };
  }
  if (message === tooManyFields) return { reason: tooManyFields, repair: 'Keep those that belong into this file.' };
  const isNoField = code === 'MULTILINE_IMPLICIT_KEY' || /Implicit map keys need/u.test(message);
  const [, key, value] = isNoField ? (/^(\s*(?:- )?[\w-]+:)([^ \t].*)$/su.exec(wholeLine(yaml, at)) ?? []) : [];
  if (key !== undefined && value !== undefined) {
    return { reason: 'there is no space after the colon', repair: `Write it as: ${key.trim()} ${value.trim()}` };
  }
  const words = known[isNoField ? 'NO_FIELD' : kindOf(code, message)];
  if (!words) return { reason: plain(message), repair: '' };
  return words.repair.endsWith('.') ? words : { reason: words.reason, repair: words.repair + repaired(wholeLine(yaml, at)) };
}

function kindOf(code: string, message: string): string {
  if (/at node end/u.test(message)) return 'AFTER_VALUE';
  return /block-seq-ind on same line/u.test(message) ? 'LIST_ON_LINE' : code;
}

/** A line with its value in quotation marks, if it is a field. */
function repaired(line: string): string {
  const [, key, value] = /^(\s*(?:- )?[\w-]+: +)([^ >|].*)$/su.exec(line.trimEnd()) ?? [];
  if (key === undefined || value === undefined) return '.';
  return `: ${key.trim()} ${value.includes('"') ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value)}`;
}

/** Keys whose values would be lost without a word, because they would set the object's prototype. */
function lostKeys(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return;
      const words = { reason: 'the key "__proto__" is not read', repair: 'Remove it.' };
      faults.push({ span: [key.range?.[0] ?? 0, key.range?.[1] ?? 0], words });
    },
  });
  return faults;
}

function aliases(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      const words = { reason: 'it uses an alias (*name), which is not read', repair: 'Write the value out.' };
      faults.push({ span: [range?.[0] ?? 0, range?.[1] ?? 0], words });
    },
  });
  return faults;
}

/** The rest of the line from an offset on. */
function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? undefined : end);
}

function wholeLine(text: string, offset: number): string {
  return lineAt(text, text.lastIndexOf('\n', offset - 1) + 1);
}

/** Where the line of an offset begins. */
function lineOf(text: string, offset: number | undefined): number | undefined {
  return offset === undefined ? undefined : text.lastIndexOf('\n', offset - 1);
}

function plain(message: string): string {
  const words = message.replace(/\s+/gu, ' ').trimEnd().replace(/[.:]$/u, '');
  return words.charAt(0).toLowerCase() + words.slice(1);
}
