/** What a key does in the timeline. */
export type KeyAction =
  'next' | 'previous' | 'first' | 'last' | 'in' | 'out' | 'earlier' | 'later' | 'open' | 'page' | 'leave' | 'help';

/** A line of the help: keys as they are written on a keyboard, and what they do. */
export interface KeyLine {
  readonly shown: readonly string[];
  readonly words: string;
  readonly keys: Readonly<Record<string, KeyAction>>;
}

/** Every key of the timeline: what works and what the help lists are one table. */
export const keyLines: readonly KeyLine[] = [
  {
    shown: ['←', '→'],
    words: 'the event before, the event after, in the order of the list; up and down do the same',
    keys: { ArrowLeft: 'previous', ArrowUp: 'previous', ArrowRight: 'next', ArrowDown: 'next' },
  },
  { shown: ['Home', 'End'], words: 'the first event, the last event', keys: { Home: 'first', End: 'last' } },
  {
    shown: ['Page Up', 'Page Down'],
    words: 'one whole window earlier, one later',
    keys: { PageUp: 'earlier', PageDown: 'later' },
  },
  { shown: ['+', '−'], words: 'zoom in, zoom out', keys: { '+': 'in', '=': 'in', '-': 'out', '−': 'out' } },
  { shown: ['Enter'], words: 'open the card of the selected event; again, on its title, its page', keys: { Enter: 'open' } },
  { shown: ['Ctrl', 'Enter'], words: 'go straight to the page of the selected event', keys: { 'Ctrl Enter': 'page' } },
  { shown: ['Esc'], words: 'close the card; then leave the event', keys: { Escape: 'leave' } },
  { shown: ['?'], words: 'this help', keys: { '?': 'help' } },
];

const actions = new Map(keyLines.flatMap(({ keys }) => Object.entries(keys)));

/** What a pressed key asks for; nothing when it belongs to the browser. */
export function keyAction({ key, ctrlKey, metaKey, altKey }: Pressed): KeyAction | undefined {
  if (altKey) return undefined;
  return actions.get(ctrlKey || metaKey ? `Ctrl ${key}` : key);
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;
