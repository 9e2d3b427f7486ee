/** Counts with their nouns, used on many pages: "1 event", "1,360 events". */

import { counted } from './grammar.ts';

interface Count {
  readonly count: number;
}

export function characters({ count }: Count): string {
  return counted(count, { one: 'character', other: 'characters' });
}

export function citations({ count }: Count): string {
  return counted(count, { one: 'citation', other: 'citations' });
}

export function datedSentences({ count }: Count): string {
  return counted(count, { one: 'dated sentence', other: 'dated sentences' });
}

export function documents({ count }: Count): string {
  return counted(count, { one: 'document', other: 'documents' });
}

export function events({ count }: Count): string {
  return counted(count, { one: 'event', other: 'events' });
}

export function pages({ count }: Count): string {
  return counted(count, { one: 'page', other: 'pages' });
}

export function passages({ count }: Count): string {
  return counted(count, { one: 'passage', other: 'passages' });
}

export function sentences({ count }: Count): string {
  return counted(count, { one: 'sentence', other: 'sentences' });
}

export function steps({ count }: Count): string {
  return counted(count, { one: 'step', other: 'steps' });
}
