/** The smallest archive, in which the examples of the help make their mistakes. `{sum}` stands for the sum of its document. */
export const archive = {
  'site.yaml': `title: The mill
subtitle: One event from one document
description: The smallest archive there is.
language: en
licence: Public domain
home: One document, one event.
index: complete
`,
  'topics.yaml': `- id: village
  title: Village
  description: What happened in the village.
`,
  'events/mill-opens.md': `---
title: The mill opens
date: 1907-05-04
topics: [village]
places: [lower-ford]
importance: 3
citations:
  - source: mill-book
    quote: The mill at Lower Ford opened on 4 May 1907.
---
The mill opened on 4 May 1907 [@1].
`,
  'places/lower-ford.yaml': `name: Lower Ford
kind: village
`,
  'sources/mill-book.txt': `The mill at Lower Ford opened on 4 May 1907. It stood by the river.
`,
  'sources/mill-book.yaml': `title: The book of the mill
titleKind: devised
creator: not stated
publisher: not stated
published: not stated
retrieved: not stated
url: not stated
language: en
stance: A short account.
note: The document names no author.
sha256: {sum}
`,
} as const;

/** A place with only the required fields. */
export const village = archive['places/lower-ford.yaml'];

/** A story of one step. */
export const story = `---
title: The mill
description: One step.
---
## @mill-opens

The day is in the words.
`;

/** The event of the archive with some of its words replaced: pairs of the old and the new ones. */
export function event(...changes: readonly (string | RegExp)[]): string {
  let text: string = archive['events/mill-opens.md'];
  for (let index = 0; index < changes.length; index += 2) {
    text = text.replace(changes[index] as string | RegExp, () => String(changes[index + 1]));
  }
  return text;
}
