// Stands before the drawing: says what a small screen shows before anything is shown (`src/timeline/listing.ts`).
if (new URLSearchParams(location.search).get('show') === 'list') document.documentElement.dataset.show = 'list';
// What is above the drawing is laid out before it is there, in two short tasks and not in a long one.
document.documentElement.getBoundingClientRect();
