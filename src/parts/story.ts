import type { HookTable } from './hook.ts';

/** `<story-steps>`: one step of a story, with the ways to those before and after. */
export const storyParts = {
  'story-steps': { tag: 'story-steps', on: ['step'] },
  'step-previous': { tag: 'a', on: ['step'] },
  'step-next': { tag: 'a', maybeOn: ['step'] },
  'step-hint': { tag: 'p', on: ['step'] },
} as const satisfies HookTable;
