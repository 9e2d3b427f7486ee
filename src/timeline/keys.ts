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
  | 'help'
  | FarAction;

/** What leads out of the drawing, to what stands around it. */
const farActions = ['words', 'dates', 'choices', 'list', 'opening', 'era', 'related'] as const;
export type FarAction = (typeof farActions)[number];

export function isFar(action: KeyAction): action is FarAction {
  return (farActions as readonly KeyAction[]).includes(action);
}

/** The key that leads to the first event. */
export const keyToFirst = 'Home';
/** The keys of the eras, in their order. */
const eraKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

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
  { line: 'ends', keys: { [keyToFirst]: 'first', End: 'last' } },
  { line: 'windows', keys: { PageUp: 'earlier', PageDown: 'later' } },
  { line: 'zoom', keys: { '+': 'in', '=': 'in', '-': 'out', '−': 'out' } },
  { line: 'room', keys: { m: 'more', a: 'all' } },
  { line: 'era', keys: Object.fromEntries(eraKeys.map((key) => [key, 'era'])) },
  { line: 'opening', keys: { '0': 'opening' } },
  { line: 'dates', keys: { d: 'dates' } },
  { line: 'choices', keys: { f: 'choices' } },
  { line: 'words', keys: { '/': 'words' } },
  { line: 'list', keys: { l: 'list' } },
  { line: 'card', keys: { Enter: 'open' } },
  { line: 'related', keys: { r: 'related' } },
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
