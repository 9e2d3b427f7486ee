import type { HookTable } from './hook.ts';

const on = ['source'] as const;

/** `<source-reader>`: the text of a document with its marks and notes, and the ways through it. */
export const readerParts = {
  'source-reader': { tag: 'source-reader', on },

  // The text. A block begins at an offset (`start`) of the raw text and on a line of the file, from 1.
  document: { tag: 'div', on },
  stretch: { tag: 'div', on: ['long source'] },
  block: { tag: 'div', data: ['line', 'start'], on },
  // `paragraph`: its number, from 1; a heading has none.
  'block-words': { tag: ['h2', 'h3', 'h4', 'h5', 'h6', 'p'], maybeData: ['paragraph'], on },
  'passage-start': { tag: 'span', maybeOn: on },
  // `passages`: ids of those that the words belong to, the innermost last.
  'passage-mark': { tag: 'mark', data: ['passages'], maybeOn: on },
  'to-note': { tag: 'a', maybeOn: on },

  // Beside it.
  notes: { tag: 'details', maybeOn: on },
  note: { tag: 'li', maybeOn: on },
  'note-event': { tag: 'p', maybeOn: on },

  // Over it.
  'reader-tools': { tag: 'div', on },
  'step-button': { tag: 'button', data: ['step'], maybeOn: on },
  'passage-count': { tag: 'p', maybeOn: on },
  'reader-panel': { tag: 'details', on },
  'lines-box': { tag: 'input', on },
  'keys-box': { tag: 'input', on },
  strip: { tag: 'div', data: ['length'], on },
  'strip-view': { tag: 'div', on },
} as const satisfies HookTable;
