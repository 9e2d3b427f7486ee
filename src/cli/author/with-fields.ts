import { isNode, isScalar, parseDocument } from 'yaml';

/** A field of a source's yaml by its keys, and its new value; `undefined` removes it. */
type Field = readonly [keys: readonly string[], value: string | undefined];

/**
 * The text of a source's yaml with new values for some fields, and every other character unchanged: the old value may occur in
 * a note or in another field too. A new field is put on a line after the last field at its level. Undefined when it cannot be
 * written like that.
 */
export function withFields(yaml: string, fields: readonly Field[]): string | undefined {
  return fields.reduce<string | undefined>((text, field) => text && withField(text, field), yaml);
}

function withField(yaml: string, [keys, value]: Field): string | undefined {
  const document = parseDocument(yaml);
  const node = document.getIn(keys, true);
  if (isNode(node) && node.range) {
    const [start, end] = node.range;
    if (value === undefined) return withoutLine(yaml, start);
    // A text over several lines extends to the line after it.
    const last = start + yaml.slice(start, end).trimEnd().length;
    return yaml.slice(0, start) + value + yaml.slice(last);
  }
  if (value === undefined) return yaml;
  const [parent, key] = [document.getIn(keys.slice(0, -1), true), keys.at(-1)];
  // Inside braces, a line of its own is not a field.
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || ('flow' in parent && parent.flow))
    return undefined;
  const last = (parent.items as { readonly key: unknown }[]).at(-1)?.key;
  if (!isScalar(last) || !last.range) return undefined;
  const lineStart = yaml.lastIndexOf('\n', last.range[0]) + 1;
  const lineEnd = yaml.indexOf('\n', lineStart);
  const newLine = yaml.includes('\r\n') ? '\r\n' : '\n';
  const at = lineEnd < 0 ? yaml.length : lineEnd + 1;
  const before = lineEnd < 0 ? yaml + newLine : yaml.slice(0, at);
  return `${before}${yaml.slice(lineStart, last.range[0])}${key}: ${value}${newLine}${yaml.slice(at)}`;
}

function withoutLine(yaml: string, at: number): string {
  const end = yaml.indexOf('\n', at);
  return yaml.slice(0, yaml.lastIndexOf('\n', at) + 1) + (end < 0 ? '' : yaml.slice(end + 1));
}
