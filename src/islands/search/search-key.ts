import { find } from '../find-part.ts';

const controls = 'input, select, textarea, [contenteditable]';

/** The key `/` leads to the search from any page, unless a part of the page has another use for it. */
addEventListener('keydown', (event) => {
  const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || defaultPrevented || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest(controls)) return;
  const [field, link] = [find(document, 'search-field'), find(document, 'search-link')];
  if (!field && !link) return;
  event.preventDefault();
  if (field) field.focus();
  else link?.click();
});
