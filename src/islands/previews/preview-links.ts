import { selectorOf } from '../find-part.ts';
import type { LinkPreview } from './link-preview.ts';

/** Links whose other end is worth seeing without leaving: citation marks, passages, and notes beside a document. */
const links = [
  ...[selectorOf('cite-mark'), selectorOf('to-note'), `${selectorOf('notes')} a`],
  ...['a[href*="#p-"]', 'a[href*="/passages/p-"]'],
].join();
/** Marks that lead to another place of the same page. A tap on one shows that place in a preview; other links are followed. */
const marks = `${selectorOf('cite-mark')}[href^="#"], ${selectorOf('to-note')}`;
/** How long a pointer or the focus is on a link before its preview opens, and how long that stays after it is left. */
const [pointerMilliseconds, focusMilliseconds, leaveMilliseconds] = [300, 600, 300];

let preview: Promise<LinkPreview> | undefined;
let open: LinkPreview | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The link under the pointer or with the focus; one whose preview was dismissed shows none until it has been left. */
let aimed: HTMLAnchorElement | undefined;
let pressed: HTMLAnchorElement | undefined;

document.addEventListener('pointerover', ({ target, pointerType, clientX: x, clientY: y }) => {
  if (pointerType === 'touch') return;
  const link = linkAt(target);
  if (link) aim(link, pointerMilliseconds, { x, y });
  else if (open?.holds(target)) clearTimeout(timer);
  else leave(leaveMilliseconds);
});
document.documentElement.addEventListener('pointerleave', () => leave(leaveMilliseconds));
document.addEventListener('focusin', ({ target }) => {
  const link = linkAt(target);
  if (link?.matches(':focus-visible')) aim(link, focusMilliseconds);
  else if (!open?.holds(target)) leave(0);
});
document.addEventListener(
  'pointerdown',
  ({ target, pointerType }) => {
    const link = linkAt(target);
    const isSecond = link !== undefined && open?.link === link;
    pressed = pointerType === 'touch' && link?.matches(marks) && !isSecond ? link : undefined;
    if (pressed) void load();
    else clearTimeout(timer);
  },
  { capture: true },
);
document.addEventListener('click', (event) => {
  const link = linkAt(event.target);
  if (event.defaultPrevented || !link || link !== pressed || !('popover' in link)) return;
  event.preventDefault();
  load().then(
    (loaded) => loaded.open(link, { isTap: true }),
    () => location.assign(link.href),
  );
});

function aim(link: HTMLAnchorElement, delay: number, at?: { readonly x: number; readonly y: number }): void {
  if (!('popover' in link)) return;
  if (open?.link === link) clearTimeout(timer);
  if (aimed === link) return;
  clearTimeout(timer);
  aimed = link;
  const loaded = load();
  loaded.then((each) => each.warm(link)).catch(() => undefined);
  timer = setTimeout(() => {
    loaded.then((each) => (aimed === link ? each.open(link, { isTap: false, at }) : undefined)).catch(() => undefined);
  }, delay);
}

function leave(delay: number): void {
  if (!aimed) return;
  aimed = undefined;
  clearTimeout(timer);
  timer = setTimeout(() => open?.close(), delay);
}

function load(): Promise<LinkPreview> {
  preview ??= import('./link-preview.ts').then((late) => (open = new late.LinkPreview()));
  return preview;
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(links) : undefined;
  return link && !link.closest('[popover]') ? link : undefined;
}
