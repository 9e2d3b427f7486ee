import { find } from '../find-part.ts';

/** Takes the field of the header away when it is left empty, and makes the search ready. */
export function serveField(field: HTMLInputElement, link: HTMLAnchorElement): void {
  const closeIfEmpty = () => {
    if (field.value === '') field.remove();
  };
  // Browsers also tell of it in the midst of a removal.
  field.addEventListener('blur', () => queueMicrotask(closeIfEmpty));
  // It may have been left before this script came.
  if (document.activeElement !== field) closeIfEmpty();
  void import('./search-view.ts').then(({ prefetchSearch }) => prefetchSearch(link.href));
}

/** Marks the words that led to a page; a document has more for them. */
export async function markWords(): Promise<void> {
  const main = document.querySelector('main');
  if (!main || find(document, 'find-form')) return;
  const { markFound } = await import('./mark-found.ts');
  markFound(main);
}
