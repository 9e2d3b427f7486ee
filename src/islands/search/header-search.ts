import { find, makePart } from '../find-part.ts';

const controls = 'input, select, textarea, [contenteditable]';

/**
 * The key `/`, unless a part of the page has another use for it, and a press on the link to the search open a field in the header
 * at once, so that no letter typed after it is lost. Where a page has a field of the search, they go to that. Where the header is
 * scrolled away, the field stands at the top of the window, and the page stays where it is. All else that the field does is loaded
 * with its first use.
 */
addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (key === '/' && !(target instanceof Element && target.closest(controls))) goToField(event);
});

addEventListener('click', (event) => {
  if (event.target === find(document, 'search-link') && !event.shiftKey) goToField(event);
});

function goToField(event: KeyboardEvent | MouseEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const link = find(document, 'search-link');
  const field = find(document, 'search-field') ?? (link && openField(link));
  if (!field) return;
  const isOfHeader = link?.nextElementSibling === field;
  if (isOfHeader) field.classList.toggle('is-afar', link.getBoundingClientRect().bottom <= 0);
  field.focus({ preventScroll: isOfHeader });
  event.preventDefault();
}

/** Lays a field over the link. */
function openField(link: HTMLAnchorElement): HTMLInputElement {
  const field = document.createElement('input');
  const before = document.activeElement === document.body ? undefined : (document.activeElement as HTMLElement | null);
  field.type = 'search';
  field.className = link.className;
  field.placeholder = field.ariaLabel = link.text.trim();
  makePart(field, 'search-field');
  field.onkeydown = ({ key, isComposing }) => {
    const { value } = field;
    if (isComposing) return;
    if (key === 'Enter') location.href = link.href + (value && `?${new URLSearchParams({ q: value }).toString()}`);
    if (key !== 'Escape') return;
    field.remove();
    (before ?? link).focus({ preventScroll: true });
  };
  link.after(field);
  void import('./late-search.ts').then(({ serveField }) => serveField(field, link));
  return field;
}

if (location.search.includes('find=')) void import('./late-search.ts').then(({ markWords }) => markWords());
