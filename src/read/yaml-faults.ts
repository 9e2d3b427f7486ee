/** What the YAML parser says of a fault; `code` is there when it is one of its own. */
interface Fault {
  readonly message: string;
  readonly code?: string;
  readonly pos?: readonly [number, number];
}

/** Reasons and repairs in the words of an author, for the faults that authors make. The parser's own words serve for the rest. */
const known: Readonly<Record<string, { readonly reason: string; readonly repair: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    reason: 'a colon and a space stand inside the value, as if another field began there',
    repair: 'Put the value in quotation marks',
  },
  TAB_AS_INDENT: { reason: 'a line is indented with a tab', repair: 'Indent with spaces.' },
  BAD_INDENT: { reason: 'a line is indented by too few or too many spaces', repair: 'Begin fields of one set in one column.' },
  MULTIPLE_DOCS: { reason: 'a second document begins', repair: 'Remove the line of three hyphens or dots.' },
  BAD_SCALAR_START: {
    reason: 'a value begins with a sign that YAML keeps for itself',
    repair: 'Put the value in quotation marks',
  },
};

/** Words for a problem of YAML: why it does not parse, and how to write it, with the line repaired when that is known. */
export function yamlFault({ message, code = '', pos: [at] = [0, 0] }: Fault, yaml: string): Readonly<Record<string, string>> {
  const [, repeated] = code === 'DUPLICATE_KEY' ? (/^[^\S\n]*-?\s*([^:\n]+?)\s*:/u.exec(yaml.slice(at)) ?? []) : [];
  if (repeated !== undefined)
    return { reason: `the field "${repeated}" stands here a second time`, repair: 'Keep one of the two.' };
  if (/alias/iu.test(message)) return { reason: 'it uses an alias (*name), which is not read', repair: 'Write the value out.' };
  if (code === 'MISSING_CHAR' && /quote/u.test(message))
    return { reason: 'a quotation mark that opens is never closed', repair: 'End the value with the same mark.' };
  const words = known[code];
  if (!words) return { reason: lowerFirst(message.replace(/\s+/gu, ' ').replace(/[.:]?\s*$/u, '')), repair: '' };
  if (words.repair.endsWith('.')) return words;
  const line = lineAt(yaml, at);
  const [, key, value] = /^(\s*(?:- )?[\w-]+: +)([^'"[{>|].*?)\s*$/u.exec(line) ?? [];
  const repaired = key !== undefined && value !== undefined ? `: ${key.trim()} ${JSON.stringify(value)}` : '.';
  return { reason: words.reason, repair: words.repair + repaired };
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start).split('\n', 1)[0] ?? '';
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
