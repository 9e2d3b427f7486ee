import { isNode, parseDocument } from 'yaml';

/**
 * The text of a source's yaml with another sum of its document, and every other letter as it was: the old sum may stand
 * in a note or with another field too. Undefined when the text has no such field.
 */
export function withSum(yaml: string, sum: string): string | undefined {
  const node = parseDocument(yaml).get('sha256', true);
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  // A text over several lines reaches to the line after it.
  const last = start + yaml.slice(start, end).trimEnd().length;
  return yaml.slice(0, start) + sum + yaml.slice(last);
}
