import type { Content, SourceEntry } from './content.ts';

/** The excuses that a document's yaml lists, as if each were in a file of its own. */
export function listedUncited({ id, file, value, at, keyAt, wordsAt }: Omit<SourceEntry, 'originalFile'>): Content['uncited'] {
  return value.uncited.map((item, index) => ({
    ...{ id: `${id}-${index + 1}`, file, value: { source: id, ...item } },
    at: (path) => at(['uncited', index, ...path]),
    keyAt: (path) => keyAt(['uncited', index, ...path]),
    wordsAt: (path, offset, length) => wordsAt(['uncited', index, ...path], offset, length),
  }));
}
