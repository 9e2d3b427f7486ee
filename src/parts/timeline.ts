import type { HookTable } from './hook.ts';

const on = ['home', 'embed'] as const;

/** `<doc-timeline>`: the drawing, its controls, and what is said of it. */
export const timelineParts = {
  // `lang` is the language of the archive, if it is not the page's.
  'doc-timeline': { tag: 'doc-timeline', data: ['data'], maybeData: ['lang'], on },

  // The drawing: `first` is the event that an arrow key chooses first.
  stage: { tag: 'div', data: ['label'], maybeData: ['first'], on },
  live: { tag: 'div', on },
  'live-names': { tag: 'svg', on },
  'live-plot': { tag: 'div', on },
  'live-lanes': { tag: 'svg', on },
  'live-axis': { tag: 'svg', on },
  'live-events': { tag: 'div', on },
  'drawn-event': { tag: ['g', 'span'], data: ['event'], on },
  'event-label': { tag: 'span', data: ['event'] },
  'live-openers': { tag: 'svg', on },
  'lane-opener': { tag: 'g', data: ['opens'], maybeOn: on },
  'lane-name': { tag: ['g', 'text'], data: ['lane'], maybeOn: on },
  'show-all': { tag: 'button', on },

  // The overview: eras with their bars, and the window on them.
  overview: { tag: 'div', on },
  eras: { tag: 'ul', on },
  era: { tag: 'li', data: ['from', 'to'], on },
  'era-window': { tag: 'rect', on },
  'era-chart': { tag: 'svg', on },
  'era-bars': { tag: 'g', on },
  'era-count': { tag: 'span', on },
  'overview-edge': { tag: 'span', data: ['side'] },

  // Over the drawing.
  range: { tag: 'p', on },
  controls: { tag: 'div', on },
  'lanes-button': { tag: 'button', data: ['lanes'], on },
  'zoom-button': { tag: 'button', data: ['zoom'], on },
  'scale-choice': { tag: 'div', on },
  'scale-button': { tag: 'button', on },
  'keys-open': { tag: 'button', on },
  'keys-help': { tag: 'dialog', on },
  'keys-close': { tag: 'button', on },

  // Under the drawing: the event that is selected.
  hint: { tag: 'p', on },
  'scale-hint': { tag: 'p', on },
  selected: { tag: 'p', on },
  'selected-words': { tag: 'span', on },
  'selected-topic': { tag: 'span', on },
  'selected-title': { tag: 'a', on },
  'selected-differ': { tag: 'span', on },
  'selected-missed': { tag: 'span', on },
  'selected-place': { tag: 'a', on },

  // For those who do not see the drawing.
  'spoken-line': { tag: 'p', on },
  'spoken-lanes': { tag: 'ul', on },
} as const satisfies HookTable;
