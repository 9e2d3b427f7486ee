import { archive } from '../problems/example-archive.ts';
import type { Example } from '../problems/examples.ts';
import { contentOf } from '../read/read-content.ts';
import { sha256 } from '../text/sha-256.ts';
import { type AddressesOf, checkContent, type CheckResult } from './run-checks.ts';

const folder = 'content';

/** What the check says of an example, in its wrong or its right form. Nothing is read from a disk. */
export function checkExample(example: Example, isRight: boolean, addressesOf: AddressesOf): CheckResult {
  const files = new Map<string, string | null>(Object.entries({ ...archive, ...example.others }));
  const { file, wrong, renamed = file, right = archive[file as keyof typeof archive] ?? null } = example;
  files.set(isRight ? renamed : file, isRight ? right : wrong);
  const bytes = (path: string, text: string) =>
    !isRight && path === file && example.encoding ? Buffer.from(text, example.encoding) : new TextEncoder().encode(text);
  const sum = sha256(files.get('sources/mill-book.txt') ?? '');
  const all = [...files]
    .flatMap(([path, text]) => (text === null ? [] : { path, text: text.replace('{sum}', sum) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, text }) => ({ path, label: `${folder}/${path}`, bytes: bytes(path, text) }));
  return checkContent(contentOf(all, folder), addressesOf);
}
