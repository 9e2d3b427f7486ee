import { type Problem, problem } from '../problems/problem.ts';
import type { Content, Entry } from '../read/content.ts';
import { withRealMarks } from '../text/real-marks.ts';
import type { ReadDate } from './dates/archive-time.ts';
import type { Draft } from './draft.ts';
import type { Resolve } from './resolve.ts';
import type { Era, Measure, Party, Place, Topic } from './types.ts';

/** What events are about, by id, before any event is linked to it. */
export interface Entities {
  readonly topics: ReadonlyMap<string, Draft<Topic>>;
  readonly places: ReadonlyMap<string, Draft<Place>>;
  readonly parties: ReadonlyMap<string, Draft<Party>>;
  readonly measures: ReadonlyMap<string, Draft<Measure>>;
  readonly eras: readonly Draft<Era>[];
}

/** Drafts of topics, places, parties, measures and eras, places and parties nested in one another. */
export function draftEntities(content: Content, resolve: Resolve, readDate: ReadDate, problems: Problem[]): Entities {
  const places = new Map(
    content.places.map(({ id, value }) => [
      id,
      { ...withRealMarks(value, 'name', 'note'), id, within: undefined, contains: [], events: [] } as Draft<Place>,
    ]),
  );
  nest(content.places, places, { kind: 'place', up: 'within', down: 'contains' }, resolve, problems);
  const parties = new Map(
    content.parties.map(({ id, value }) => [
      id,
      { ...withRealMarks(value, 'name', 'office', 'note'), id, of: undefined, members: [], events: [] } as Draft<Party>,
    ]),
  );
  nest(content.parties, parties, { kind: 'party', up: 'of', down: 'members' }, resolve, problems);
  return {
    places,
    parties,
    topics: new Map(
      content.topics.map(({ id, value }, index) => [
        id,
        { ...withRealMarks(value, 'title', 'description'), index, events: [] },
      ]),
    ),
    measures: new Map(
      content.measures.map(({ id, value }) => [id, { ...withRealMarks(value, 'title', 'unit', 'note'), id, values: [] }]),
    ),
    eras: content.eras.flatMap((entry) => {
      const [from, to] = [readDate(entry.value.from, entry, ['from']), readDate(entry.value.to, entry, ['to'])];
      const span = { earliest: from.earliest, latest: to.latest };
      if (span.earliest < span.latest) return { ...withRealMarks(entry.value, 'title'), ...span, from, to, events: [] };
      problems.push(problem('span-backwards', entry.at(['to']), { from: entry.value.from, to: entry.value.to }));
      return [];
    }),
  };
}

/** Links every entity that names an outer one to it, in both directions. */
function nest<Up extends string, Down extends string>(
  entries: readonly Entry<{ readonly [Key in Up]?: string | undefined }>[],
  entities: ReadonlyMap<string, Nested<Up, Down>>,
  { kind, up, down }: { readonly kind: 'place' | 'party'; readonly up: Up; readonly down: Down },
  resolve: Resolve,
  problems: Problem[],
): void {
  for (const entry of entries) {
    const inner = entities.get(entry.id);
    const outer = resolve(kind, entities, entry.value[up], entry, [up]);
    if (!inner || !outer) continue;
    setOuter(inner, up, outer);
    const others: { id: string }[] = outer[down];
    others.push(inner);
  }
  cutCircles(entries, entities, { up, down }, problems);
}

/** Reports each circle of entities that contain one another once, at its first member, and breaks it there. */
function cutCircles<Up extends string, Down extends string>(
  entries: readonly Entry<unknown>[],
  entities: ReadonlyMap<string, Nested<Up, Down>>,
  { up, down }: { readonly up: Up; readonly down: Down },
  problems: Problem[],
): void {
  for (const entry of entries) {
    const entity = entities.get(entry.id);
    const ids: string[] = [];
    let outer = entity;
    while (outer && !ids.includes(outer.id)) {
      ids.push(outer.id);
      outer = entities.get(outer[up]?.id ?? '');
    }
    if (!entity || outer !== entity) continue;
    problems.push(problem('within-circle', entry.at([up]), { ids: [...ids, entry.id].join(', '), key: up }));
    const inner: { id: string }[] = entities.get(entity[up]?.id ?? '')?.[down] ?? [];
    inner.splice(inner.indexOf(entity), 1);
    setOuter(entity, up, undefined);
  }
}

function setOuter<Up extends string>(entity: object, up: Up, outer: unknown): void {
  (entity as { [Key in Up]?: unknown })[up] = outer;
}

type Nested<Up extends string, Down extends string> = { readonly id: string } & {
  [Key in Up]: { readonly id: string } | undefined;
} & { readonly [Key in Down]: { readonly id: string }[] };
