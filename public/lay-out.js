// Stands before the drawing: says what a small screen shows before anything is shown (`src/timeline/address/listing.ts`).
if (new URLSearchParams(location.search).get('show') === 'list') document.documentElement.dataset.show = 'list';
// What is above the drawing is laid out before it is there, in two short tasks and not in a long one.
document.documentElement.getBoundingClientRect();
holdEnd(document.documentElement);

/**
 * The End key leads to where the end is when it is pressed, or nowhere where rows of the list come to their lengths and fonts
 * to their letters just then. It leads on to where the end comes to be, until the reader does anything else.
 */
function holdEnd(page) {
  let end = '';
  const hold = () => {
    if (end === 'reached' && page.scrollHeight - innerHeight - scrollY > 1)
      scrollTo({ top: page.scrollHeight, behavior: 'instant' });
  };
  // In a field, or in a part with a scroll bar of its own, the key leads to another end than the page's, which then is still.
  const reach = () => (end &&= 'reached');
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    end = key === 'End' && !defaultPrevented ? end || 'asked' : '';
  });
  for (const sign of ['wheel', 'pointerdown', 'popstate']) addEventListener(sign, () => (end = ''), { passive: true });
  addEventListener('scroll', reach, { passive: true });
  // Chromium ends a glide that it gives up, too.
  addEventListener('scrollend', () => hold(reach()));
  new ResizeObserver(hold).observe(page);
}
