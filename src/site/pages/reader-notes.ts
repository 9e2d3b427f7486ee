import type { ArchiveEvent, Passage } from '../../archive/types.ts';
import * as words from '../../words/en/reader/reader.ts';

/** The note beside a passage: the events that rest on it. */
export interface ReaderNote {
  readonly id: string;
  /** The number of the passage in its document, from 1. */
  readonly number: number;
  readonly passage: Passage;
  /** Its first words, for paper. */
  readonly firstWords: string;
  readonly events: readonly NotedEvent[];
}

export interface NotedEvent {
  readonly event: ArchiveEvent;
  /** How the passage relates to the event, unless it supports it. */
  readonly role: string | undefined;
  /** Whether the event also rests on an earlier passage of the same block, whose note says more. */
  readonly isAgain: boolean;
}

const maxFirstWordsLetters = 72;
const roleWords = {
  supports: undefined,
  mentions: words.mentionsEvent,
  disputes: words.disputesPassage,
  differs: words.differsFromPassage,
} as const;

/**
 * The notes of the passages that begin in one block, in order. `before` is the number of passages that begin in earlier blocks.
 */
export function notesBeside(passages: readonly Passage[], before: number): ReaderNote[] {
  const noted = new Set<ArchiveEvent>();
  return passages.map((passage, index) => {
    const events = [...new Set(passage.citations.map(({ event }) => event))].map((event) => ({
      event,
      role: roleOf(passage, event),
      isAgain: noted.has(event),
    }));
    for (const { event } of events) noted.add(event);
    return { id: noteId(passage), number: before + index + 1, passage, firstWords: firstWordsOf(passage), events };
  });
}

/**
 * The length of a line in letters, and its height in pixels, in the text and in the notes beside it, as the style sheets set
 * them.
 */
const [textLine, noteLine] = [
  { letters: 66, height: 28 },
  { letters: 36, height: 18 },
];
const noteGapPixels = 7;

/** Whether the notes beside a block of this many letters are probably taller than it. */
export function outgrow(notes: readonly ReaderNote[], letters: number): boolean {
  const lines = notes.flatMap(({ events }) =>
    events.map(({ event, role = '', isAgain }) =>
      isAgain ? 1 : Math.ceil((event.date.words.length + event.title.length + role.length + 1) / noteLine.letters),
    ),
  );
  const height = lines.reduce((sum, count) => sum + count, 0) * noteLine.height + notes.length * noteGapPixels;
  return height > Math.ceil(letters / textLine.letters) * textLine.height;
}

/** Id of the note of a passage on the page of its source. */
export function noteId({ id }: Pick<Passage, 'id'>): string {
  return id.replace(/^p-/u, 'n-');
}

function roleOf({ citations }: Passage, event: ArchiveEvent): string | undefined {
  const roles = citations.filter((citation) => citation.event === event).map(({ role }) => role);
  return roles.includes('supports') ? undefined : roleWords[roles[0] ?? 'supports'];
}

function firstWordsOf({ quote }: Passage): string {
  if (quote.length <= maxFirstWordsLetters) return quote;
  return `${quote.slice(0, maxFirstWordsLetters).replace(/(?<!\s)\s+\S*$/u, '')} …`;
}
