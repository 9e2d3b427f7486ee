import { type Problem, problem } from '../problems/problem.ts';
import type { Content, Entry } from '../read/content.ts';
import type { Path } from '../read/yaml-spans.ts';
import { nearestWord } from '../text/nearest/nearest-word.ts';

const folders = {
  topic: 'topics.yaml',
  place: 'places',
  party: 'parties',
  source: 'sources',
  measure: 'measures',
  event: 'events',
} as const;

const endings = ['.md', '.yaml', '.txt'];

/** A report lists at most so many ids. */
const maxListedIds = 12;

/** Finds what an id stands for, or reports it with the id nearest to it. `path` says where in the entry it stands. */
export type Resolve = <T>(
  kind: keyof typeof folders,
  known: ReadonlyMap<string, T>,
  id: string | undefined,
  entry: Entry<unknown>,
  path: Path,
) => T | undefined;

/** A resolver that collects what it cannot resolve. An entry left out because of its own problems is not reported again. */
export function makeResolve({ files, events }: Pick<Content, 'files' | 'events'>, problems: Problem[]): Resolve {
  const renamed = new Map(events.flatMap(({ id, value }) => value.formerly.map((old) => [old, id])));
  const isWritten = (kind: keyof typeof folders, id: string) =>
    kind === 'topic'
      ? new RegExp(`\\bid:\\s*["']?${id}["']?\\s*(?:[,}#]|$)`, 'mu').test(files.get(folders.topic) ?? '')
      : endings.some((ending) => files.has(`${folders[kind]}/${id}${ending}`));
  return (kind, known, id, entry, path) => {
    const found = id === undefined ? undefined : known.get(id);
    if (id !== undefined && found === undefined && !isWritten(kind, id)) {
      problems.push(
        problem('id-unknown', kind === 'measure' ? entry.keyAt(path) : entry.at(path), {
          ...{ kind, id, folder: folders[kind] },
          nearest: (kind === 'event' ? renamed.get(id) : undefined) ?? nearestWord(id, known.keys()),
          known: known.size <= maxListedIds ? [...known.keys()].join(', ') : '',
        }),
      );
    }
    return found;
  };
}
