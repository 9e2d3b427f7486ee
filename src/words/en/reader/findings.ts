/** What a browser has found in checking a document. This module is fetched together with the code of the check. */

import { counted, plural } from '../grammar.ts';

/** The most missing passages that are listed by id. */
const maxNamedPassages = 5;

/** The result of the check. */
interface Found {
  /** In bytes. */
  readonly size: number;
  /** The number of passages whose words were searched for, and the ids of those whose words are missing. */
  readonly passages: number;
  readonly missing: readonly string[];
  /** The checksum that the site states. */
  readonly stated: string;
}

export function sameBytes(found: Found): string {
  return `${bytes(found)} ${were(found)} fetched, and their SHA-256 is the one stated, ${found.stated}. ${passagesIn(found)}`;
}

export function otherBytes({ sum, ...found }: Found & { readonly sum: string }): string {
  return `Not the same: the SHA-256 stated is ${found.stated}, but the ${bytes(found)} that came have ${sum}. ${passagesIn(found)}`;
}

/** For browsers that cannot compute a checksum. */
export function bytesWithoutSum(found: Found): string {
  return `${bytes(found)} ${were(found)} fetched. ${passagesIn(found)} This browser makes no SHA-256 at an address without https: use a command line for that.`;
}

function bytes({ size }: Found): string {
  return counted(size, { one: 'byte', other: 'bytes' });
}

function were({ size }: Found): string {
  return plural(size, { one: 'was', other: 'were' });
}

function passagesIn({ passages, missing }: Found): string {
  if (missing.length === 0) {
    const all = `All ${passages} marked passages stand in them, word for word.`;
    return plural(passages, { one: 'The words stand in them.', other: all });
  }
  const named = missing.slice(0, maxNamedPassages).join(', ') + (missing.length > maxNamedPassages ? ' …' : '');
  const some = `Not found in them: ${missing.length} of ${passages} marked passages (${named}).`;
  return plural(passages, { one: 'The words were not found in them.', other: some });
}
