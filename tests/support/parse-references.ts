/**
 * Parses one BibTeX entry, with balanced braces, fields separated by commas and nothing around it. Throws if it is not valid.
 */
export function parseBibtex(text: string): {
  readonly type: string;
  readonly key: string;
  readonly fields: Record<string, string>;
} {
  const head = /^@(?<type>\w+)\{(?<key>[\w-]+),\n/u.exec(text);
  if (!head?.groups) throw new Error(`No entry: ${text}`);
  const fields: Record<string, string> = {};
  let at = head[0].length;
  while (text[at] !== '}') {
    const field = /\s*(?<name>[a-z]+) = (?<value>[a-z]{3}(?=,))?/uy;
    field.lastIndex = at;
    const found = field.exec(text);
    if (!found?.groups) throw new Error(`No field at ${at}: ${text.slice(at, at + 40)}`);
    const { name = '', value } = found.groups;
    const end = value === undefined ? closing(text, field.lastIndex) : field.lastIndex;
    fields[name] = value ?? text.slice(field.lastIndex + 1, end - 1);
    if (text.slice(end, end + 2) !== ',\n') throw new Error(`No end of a field at ${end}: ${text.slice(end, end + 40)}`);
    at = end + 2;
  }
  if (text.slice(at) !== '}\n') throw new Error(`More than one entry: ${text.slice(at)}`);
  return { type: head.groups['type'] ?? '', key: head.groups['key'] ?? '', fields };
}

/** The text that TeX would print; throws on special characters that are not escaped. */
export function unescapeTex(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '\\textbackslash{}': '\\',
    '\\textbraceleft{}': '{',
    '\\textbraceright{}': '}',
    '\\textasciicircum{}': '^',
    '\\textasciitilde{}': '~',
  };
  return text.replace(/\\text\w+\{\}|\\[$&#_%]|[$&#_%^~]/gu, (sign) => {
    if (sign.length === 1) throw new Error(`${sign} stands bare in ${text}`);
    return names[sign] ?? sign.slice(1);
  });
}

/** Parses the tags and values of one RIS record; throws on lines that are not in the format. */
export function parseRis(text: string): [tag: string, value: string][] {
  if (!text.endsWith('ER  - \r\n')) throw new Error('The record does not end');
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line) ?? [];
      if (tag === '') throw new Error(`No line of RIS: ${line}`);
      return [tag, value];
    });
}

/** The offset at which the group that opens here closes, by the rules of BibTeX: a backslash does not escape a brace. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error('A brace is not closed');
}
