import type { Place } from '../problems/problem.ts';
import type { BodyEntry, Content, Entry } from '../read/content.ts';
import type { Path } from '../read/yaml-spans.ts';

/** Words that we wrote ourselves, and where each of them stands. */
export interface OwnWords {
  readonly text: string;
  /** Where some of the words stand, by their offset and length. */
  readonly at: (offset: number, length: number) => Place;
  /** Whether the words may hold Markdown. */
  readonly isMarkdown: boolean;
}

/** Every field of the content that is in our own voice: the editorial rules apply to these and to no others. */
export function ownWords(content: Content): OwnWords[] {
  const { site, topics, eras, events, withdrawn, sources, uncited, places, parties, measures, pages, stories } = content;
  return [
    ...(site
      ? [...['title', 'subtitle', 'description'].flatMap((key) => field(site, [key])), ...field(site, ['home'], true)]
      : []),
    ...topics.flatMap((entry) => [...field(entry, ['title']), ...field(entry, ['description'])]),
    ...eras.flatMap((entry) => field(entry, ['title'])),
    ...events.flatMap((entry) => [
      ...field(entry, ['title']),
      ...field(entry, ['label']),
      ...entry.value.citations.flatMap((_, index) => field(entry, ['citations', index, 'note'])),
      body(entry),
    ]),
    ...withdrawn.flatMap((entry) => [...field(entry, ['title']), ...field(entry, ['reason'], true)]),
    ...sources.flatMap((entry) => [
      ...(entry.value.titleKind === 'devised' ? field(entry, ['title']) : []),
      ...field(entry, ['stance']),
      ...field(entry, ['note']),
    ]),
    ...uncited.flatMap((entry) => field(entry, ['reason'])),
    ...[...places, ...parties].flatMap((entry) => field(entry, ['note'])),
    ...measures.flatMap((entry) => [...field(entry, ['title']), ...field(entry, ['unit']), ...field(entry, ['note'])]),
    ...pages.flatMap((entry) => [...field(entry, ['title']), ...field(entry, ['description']), body(entry)]),
    ...stories.flatMap((entry) => [
      ...field(entry, ['title']),
      ...field(entry, ['description']),
      body({ body: entry.opening, bodyAt: entry.bodyAt }),
      ...entry.steps.map(body),
    ]),
  ];
}

function field(entry: Entry<unknown>, path: Path, isMarkdown = false): OwnWords[] {
  let text: unknown = entry.value;
  for (const part of path) text = (text as Record<PropertyKey, unknown> | undefined)?.[part];
  return typeof text === 'string' ? [{ text, at: (from, length) => entry.wordsAt(path, from, length), isMarkdown }] : [];
}

function body(entry: Pick<BodyEntry<unknown>, 'body' | 'bodyAt'>): OwnWords {
  return { text: entry.body, at: entry.bodyAt, isMarkdown: true };
}
