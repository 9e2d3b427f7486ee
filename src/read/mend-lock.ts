import { passageLock, type RecordedPassage } from '../schema/passage-lock.ts';
import { joinRecords } from './join-records.ts';
import { parseJson } from './json.ts';

/** The lock as JSON, line for line, or what cannot be mended and where. */
export type MendedLock = { readonly text: string; readonly fault?: never } | { readonly text?: never; readonly fault: Fault };

/** What stands in the way of mending: a place in the text, why, and what to do. */
interface Fault {
  readonly at: number;
  readonly length: number;
  readonly reason: string;
  readonly repair: string;
}

const recordLine = /^\s*(?<row>"(?<id>p-[^"\\]*)"\s*:\s*(?<record>\{.*\}))\s*(?:,\s*)?$/u;
const markLine = /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/u;

/**
 * Mends what git leaves when it merges two branches by keeping the lines of both (`merge=union`), or what is left when someone
 * removes the markers of a conflict: missing or superfluous commas, repeated braces and records. Two records of one id become
 * one if they do not contradict each other. Every line keeps its number. Returns nothing for a text that is something else.
 */
export function mendLock(text: string): MendedLock | undefined {
  const lines = text.split('\n');
  const rows = lines.map(rowOf);
  const marks = lines.findIndex((line) => markLine.test(line));
  if (marks !== -1 && rows.every((row, index) => row !== undefined || markLine.test(lines[index] ?? ''))) {
    return { fault: { ...placeOf(lines, marks), ...unfinished } };
  }
  const filled = rows.filter((row) => row !== '');
  if (filled.includes(undefined) || filled[0] !== '{' || filled.at(-1) !== '}') return undefined;
  const joined = new Map<string, Row>();
  for (const [index, row] of rows.entries()) {
    if (typeof row !== 'object') continue;
    const before = joined.get(row.id);
    const { record, differs } = before ? joinRecords(before.record, row.record) : row;
    if (record === undefined) return { fault: { ...placeOf(lines, index), ...contradiction(row.id, String(differs)) } };
    joined.set(row.id, before ? { id: row.id, record, text: `${JSON.stringify(row.id)}: ${JSON.stringify(record)}` } : row);
  }
  return { text: written(rows, joined) };
}

interface Row {
  readonly id: string;
  readonly record: RecordedPassage;
  /** The record as it is written, with the white space before it and without the comma after it. */
  readonly text: string;
  readonly differs?: never;
}

/** What a line of the lock holds, without its white space; nothing when it is no line of a lock. */
function rowOf(line: string): Row | '{' | '}' | '' | undefined {
  const sign = line.trim();
  if (sign === '' || sign === '{' || sign === '}') return sign;
  const { row = '', id = '', record = '' } = recordLine.exec(line)?.groups ?? {};
  const parsed = passageLock.safeParse(parseJson(`{"${id}":${record}}`, '').value?.data);
  const recorded = parsed.data?.[id];
  return recorded && { id, record: recorded, text: line.slice(0, line.indexOf(row) + row.length) };
}

/** The rows as JSON: one pair of braces, each id once, where it stands first, and a comma after each but the last. */
function written(rows: readonly ReturnType<typeof rowOf>[], records: ReadonlyMap<string, Row>): string {
  const left = new Map(records);
  const ends = [rows.indexOf('{'), rows.lastIndexOf('}')];
  return rows
    .map((row, index) => {
      if (typeof row !== 'object') return ends.includes(index) ? row : '';
      const { text } = left.get(row.id) ?? row;
      if (!left.delete(row.id)) return '';
      return left.size > 0 ? `${text},` : text;
    })
    .join('\n');
}

/** Where the words of a line stand in the text. */
function placeOf(lines: readonly string[], index: number): Pick<Fault, 'at' | 'length'> {
  const start = lines.slice(0, index).reduce((at, line) => at + line.length + 1, 0);
  const line = lines[index] ?? '';
  return { at: start + line.search(/\S|$/u), length: line.trim().length };
}

const unfinished = {
  reason: 'the marks of a merge that was not finished begin here',
  repair:
    'To take both sides of a merge, remove the lines of <<<<<<<, |||||||, ======= and >>>>>>> and keep all others: npm run build puts them in order.',
};

function contradiction(id: string, field: string): Pick<Fault, 'reason' | 'repair'> {
  return {
    reason: `"${id}" stands a second time, and the two do not have the same "${field}"`,
    repair:
      field === 'became'
        ? 'Keep the line that names what the words became, and remove the other.'
        : 'Keep the line that was published first, and remove the other.',
  };
}
