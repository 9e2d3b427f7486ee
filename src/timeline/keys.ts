import type { keys } from '../words/en/timeline/keys.ts';

/** What a key does in the timeline. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'in'
  | 'out'
  | 'more'
  | 'all'
  | 'earlier'
  | 'later'
  | 'open'
  | 'page'
  | 'leave'
  | 'help';

/** A line of the help, by the name that its words have. */
export interface KeyLine {
  readonly line: Parameters<typeof keys>[0]['line'];
  readonly keys: Readonly<Record<string, KeyAction>>;
}

/** Every key of the timeline: what works and what the help lists are one table. */
export const keyLines: readonly KeyLine[] = [
  {
    line: 'neighbours',
    keys: { ArrowLeft: 'previous', ArrowUp: 'previous', ArrowRight: 'next', ArrowDown: 'next' },
  },
  { line: 'ends', keys: { Home: 'first', End: 'last' } },
  { line: 'windows', keys: { PageUp: 'earlier', PageDown: 'later' } },
  { line: 'zoom', keys: { '+': 'in', '=': 'in', '-': 'out', '−': 'out' } },
  { line: 'room', keys: { m: 'more', a: 'all' } },
  { line: 'card', keys: { Enter: 'open' } },
  { line: 'page', keys: { 'control+Enter': 'page' } },
  { line: 'leave', keys: { Escape: 'leave' } },
  { line: 'help', keys: { '?': 'help' } },
];

const actions = new Map(keyLines.flatMap(({ keys }) => Object.entries(keys)));

/** What a pressed key asks for; nothing when it belongs to the browser. */
export function keyAction({ key, ctrlKey, metaKey, altKey }: Pressed): KeyAction | undefined {
  if (altKey) return undefined;
  return actions.get(ctrlKey || metaKey ? `control+${key}` : key);
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;
