import type { HookTable } from './hook.ts';

/** Parts of a page that cards and previews show on another page: both fetch the page, and shorten it. */
export const shownElsewhereParts = {
  'event-date': { tag: 'span', on: ['event'] },
  summary: { tag: 'div', on: ['event'] },
  // Of the summary, what is no paragraph of the author's.
  'known-from': { tag: 'p', on: ['event'] },
  'origin-note': { tag: 'p', maybeOn: ['event'] },
  'differ-line': { tag: 'p', maybeOn: ['event'] },
  'cite-mark': { tag: 'a', maybeOn: ['event'] },
  citation: { tag: 'figure', on: ['event'] },
  'citation-words': { tag: 'blockquote', on: ['event'] },
  'citation-place': { tag: 'p', on: ['event'] },
  disagreement: { tag: 'article', maybeOn: ['event'] },
  'disagreement-title': { tag: 'h3', maybeOn: ['event'] },
  'passage-context': { tag: 'blockquote', on: ['passage'] },
} as const satisfies HookTable;
