import { problem, type Problem } from '../problems/problem.ts';
import type { Entry } from '../read/content.ts';
import type { Path } from '../read/front-matter.ts';
import { nearestWord } from '../text/nearest-word.ts';

const folders = {
  topic: 'content/topics.yaml',
  place: 'content/places',
  party: 'content/parties',
  source: 'content/sources',
  measure: 'content/measures',
} as const;

/** Finds what an id stands for, or reports it with the id nearest to it. `path` says where in the entry it stands. */
export type Resolve = <T>(
  kind: keyof typeof folders,
  known: ReadonlyMap<string, T>,
  id: string | undefined,
  entry: Entry<unknown>,
  path: Path,
) => T | undefined;

/** A resolver that collects what it cannot resolve. */
export function makeResolve(problems: Problem[]): Resolve {
  return (kind, known, id, entry, path) => {
    const found = id === undefined ? undefined : known.get(id);
    if (id !== undefined && found === undefined) {
      problems.push(
        problem('id-unknown', entry.at(path), { kind, id, nearest: nearestWord(id, known.keys()), folder: folders[kind] }),
      );
    }
    return found;
  };
}
