import { find } from '../find-part.ts';

const controls = 'input, select, textarea, [contenteditable]';

/**
 * The key `/`, unless a part of the page has another use for it, and a press on the link to the search open a field in the header
 * at once, so that no letter typed after it is lost. On the page of the search the key goes to the field there.
 */
addEventListener('keydown', (event) => {
  const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || defaultPrevented || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest(controls)) return;
  if (goToField()) event.preventDefault();
});

addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  if (target !== find(document, 'search-link') || ctrlKey || metaKey || shiftKey) return;
  if (goToField()) event.preventDefault();
});

function goToField(): boolean {
  const [field, link] = [find(document, 'search-field'), find(document, 'search-link')];
  if (field) field.focus();
  else if (link) openField(link);
  return (field ?? link) !== null;
}

/** Puts a field in the place of the link, until it is left empty. */
function openField(link: HTMLAnchorElement): void {
  const field = document.createElement('input');
  field.type = 'search';
  field.className = 'to-search';
  field.placeholder = field.ariaLabel = link.text.trim();
  field.dataset['part'] = 'search-field';
  const close = () => {
    link.hidden = false;
    field.remove();
  };
  field.addEventListener('keydown', ({ key, isComposing }) => {
    const words = field.value.trim();
    const asked = words && `?${new URLSearchParams({ q: words }).toString()}`;
    if (key === 'Enter' && !isComposing) location.href = link.href + asked;
    if (key !== 'Escape') return;
    close();
    link.focus();
  });
  field.addEventListener('blur', () => field.value || close());
  link.after(field);
  link.hidden = true;
  field.focus();
}

// The words that led to a page, but for documents, which have more for them.
const main = document.querySelector('main');
if (main && location.search.includes('find=') && !find(document, 'find-form'))
  void import('./mark-found.ts').then(({ markFound }) => markFound(main));
