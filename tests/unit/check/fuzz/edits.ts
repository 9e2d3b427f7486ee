import fc from 'fast-check';
import type { FileBytes } from '../../../support/content-files.ts';
import { snippet, wildText } from '../../read/wild-text.ts';

const encoder = new TextEncoder();

/** Bytes that may not be valid text. */
export const wildBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  wildText.map((text) => encoder.encode(text)),
  wildText.map((text) => Buffer.from(text, 'utf16le')),
);

const part = { from: fc.nat(0xffff), length: fc.oneof(fc.nat(8), fc.nat(400)) };

/** A change of a file: its kind, its position as a share of the length, and the inserted text. */
const change = fc.oneof(
  fc.record({ kind: fc.constantFrom('delete', 'truncate', 'repeat', 'flip'), ...part }),
  fc.record({ kind: fc.constantFrom('insert', 'replace'), ...part, text: snippet }),
  fc.record({ kind: fc.constantFrom('repeat-line', 'remove-line', 'swap-lines', 'swap-keys', 'indent'), ...part }),
  fc.record({ kind: fc.constant('bytes'), ...part, bytes: wildBytes }),
  fc.record({ kind: fc.constant('yaml'), ...part, yaml: fc.json({ maxDepth: 5 }) }),
  fc.record({ kind: fc.constant('front'), ...part, yaml: fc.json({ maxDepth: 5 }) }),
);

/** A change of an archive: of one file, or of the set of files. */
const edit = fc.record({
  file: fc.nat(0xffff),
  change: fc.oneof(
    { weight: 6, arbitrary: change },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('remove', 'exchange', 'capitals'), other: fc.nat(0xffff) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename'), text: snippet }) },
  ),
});

/** A few changes of an archive. */
export const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

/** The archive with these changes. `isOpen` says which files may change; by default all. */
export function edited(files: FileBytes, changes: readonly Edit[], isOpen: (path: string) => boolean = () => true): FileBytes {
  const made = new Map(files);
  for (const { file, change } of changes) {
    const paths = [...made.keys()].filter(isOpen);
    const path = paths[file % paths.length];
    const bytes = made.get(path ?? '');
    if (path === undefined || bytes === undefined) continue;
    if ('from' in change) {
      made.set(path, changed(bytes, change));
      continue;
    }
    made.delete(path);
    if (change.kind === 'exchange') {
      const other = paths[change.other % paths.length] ?? path;
      made.set(path, files.get(other) ?? bytes).set(other, bytes);
    } else if (change.kind !== 'remove') {
      const before = 'text' in change ? change.text.replace(/[/\0]/gu, '').slice(0, 40) : '';
      made.set(
        path.replace(/[^/]+$/u, (name) => (before === '' ? name.toUpperCase() : before + name)),
        bytes,
      );
    }
  }
  return made;
}

function changed(bytes: Uint8Array, change: Change): Uint8Array {
  const start = change.from % (bytes.length + 1);
  const [before, cut, after] = [bytes.subarray(0, start), bytes.subarray(start, start + change.length)].concat(
    bytes.subarray(start + change.length),
  ) as [Uint8Array, Uint8Array, Uint8Array];
  if ('bytes' in change) return change.bytes;
  if ('yaml' in change) {
    return change.kind === 'yaml'
      ? encoder.encode(change.yaml)
      : Buffer.concat([encoder.encode(`---\n${change.yaml}\n---\n`), after]);
  }
  if ('text' in change) {
    return Buffer.concat([before, encoder.encode(change.text), change.kind === 'insert' ? cut : new Uint8Array(), after]);
  }
  switch (change.kind) {
    case 'delete':
      return Buffer.concat([before, after]);
    case 'truncate':
      return before;
    case 'repeat':
      return Buffer.concat([before, cut, cut, after]);
    case 'flip':
      return Buffer.concat([
        before,
        cut.map((byte, index) => (index % 7 === 0 ? byte ^ (1 << (change.from % 8)) : byte)),
        after,
      ]);
    default:
      return Buffer.from(withLines(Buffer.from(bytes).toString('latin1').split('\n'), change).join('\n'), 'latin1');
  }
}

function withLines(lines: readonly string[], { kind, from, length }: Change): string[] {
  const at = from % lines.length;
  const other = (at + 1 + length) % lines.length;
  const line = lines[at] ?? '';
  const second = lines[other] ?? '';
  if (kind === 'repeat-line') return lines.toSpliced(at, 0, line);
  if (kind === 'remove-line') return lines.toSpliced(at, 1);
  if (kind === 'indent') return lines.with(at, (length % 2 === 0 ? '  ' : '\t') + line);
  if (kind === 'swap-lines') return lines.with(at, second).with(other, line);
  const [, key = '', value = ''] = /^([^:]*)(.*)$/su.exec(line) ?? [];
  const [, otherKey = '', otherValue = ''] = /^([^:]*)(.*)$/su.exec(second) ?? [];
  return lines.with(at, otherKey + value).with(other, key + otherValue);
}

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
