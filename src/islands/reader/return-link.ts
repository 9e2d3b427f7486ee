import { findAll } from '../find-part.ts';
import type { PassageList } from './passage-list.ts';

/** The way back from a passage: of the events that cite it, the one from which the reader came is offered first. */
export class ReturnLink {
  readonly #passages: PassageList;

  constructor(passages: PassageList) {
    this.#passages = passages;
  }

  listen(signal: AbortSignal): void {
    const sort = () => this.#sort(cameFrom());
    addEventListener('hashchange', sort, { signal });
    sort();
  }

  #sort(path: string | undefined): void {
    const note = this.#passages.all[this.#passages.at(location.hash)]?.note;
    if (!note || path === undefined) return;
    let isKnown = false;
    for (const event of findAll(note, 'note-event')) {
      const isFrom = event.querySelector('a')?.pathname === path;
      event.classList.toggle('is-from', isFrom);
      if (isFrom) note.prepend(event);
      isKnown ||= isFrom;
    }
    note.classList.toggle('knows-way', isKnown);
  }
}

/** The path of the last event before this page, if the session history has it (`named-entry.ts`). */
function cameFrom(): string | undefined {
  if (!('navigation' in globalThis)) return undefined;
  const { currentEntry } = navigation;
  const before = currentEntry ? navigation.entries().slice(0, currentEntry.index) : [];
  return before
    .map((entry) => (entry.getState() as { path?: string } | undefined)?.path)
    .findLast((path) => path !== undefined);
}
