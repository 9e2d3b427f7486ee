import { problem } from '../problems/problem.ts';
import { positionsOf } from '../text/positions.ts';
import { parseYaml, type Located, type Parsed } from './front-matter.ts';

/** A piece of JSON with the white space before it. A comma that nothing follows is none. */
const piece =
  /\s*(?:"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?\d+(?:\.\d+)?(?:[Ee][-+]?\d+)?|true|false|null|[{}[\]:]|,(?!\s*[}\]]))/uy;

/**
 * Parses JSON, strictly, into data that remembers where everything stood. JSON is YAML apart from a few liberties, such as
 * comments, words without quotation marks and commas at the end: what is no JSON is refused first, at its place.
 */
export function parseJson(text: string, file: string): Parsed<Located> {
  const fault = (offset: number, reason: string) => problem('json-syntax', { file, ...positionsOf(text)(offset) }, { reason });
  const end = endOfPieces(text);
  if (end < text.length) return { problems: [fault(end, `${JSON.stringify(text.slice(end, end + 12))} is unexpected`)] };
  const { value, problems } = parseYaml(text, file);
  if (!value) {
    const reason = 'a bracket, a comma or a value is missing, or a name stands twice';
    return { problems: problems.slice(0, 1).map((first) => problem('json-syntax', first, { reason })) };
  }
  try {
    return { value: { ...value, data: JSON.parse(text) as unknown }, problems: [] };
  } catch {
    return { problems: [fault(0, 'a bracket, a comma or a value is missing')] };
  }
}

function endOfPieces(text: string): number {
  let end = 0;
  const pieces = new RegExp(piece);
  while (pieces.test(text)) end = pieces.lastIndex;
  return end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0);
}
