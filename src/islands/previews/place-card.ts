import { find } from '../find-part.ts';

/** A rectangle in pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between a card and its event, and between a card and the border of what is seen. */
const [gapPixels, edgePixels] = [8, 12];

/** The only card of a timeline, made from its template when it is first needed. */
export function cardIn(host: HTMLElement): HTMLElement | undefined {
  const made = find(host, 'card');
  if (made) return made;
  const template = find(host, 'card-template');
  const card = template && (find(template.content, 'card')?.cloneNode(true) as HTMLElement | undefined);
  if (card) template.after(card);
  return card ?? undefined;
}

/** Puts a card beside its event, wherever that is on screen now. */
export function standBy(card: HTMLElement, event: Box | undefined): void {
  // Not the root's client width, which excludes a gutter reserved for a scroll bar.
  const { offsetWidth: width, clientHeight: height } = document.documentElement;
  const { left, top } = placeCard(event, card.getBoundingClientRect(), { left: 0, top: 0, width, height });
  card.style.setProperty('--tl-card-x', `${left + scrollX}px`);
  card.style.setProperty('--tl-card-y', `${top + scrollY}px`);
}

/**
 * The position of a card: below its event, above it, or beside it, whichever first has room; never off screen. Without an
 * event, at the bottom.
 */
export function placeCard(event: Box | undefined, card: Pick<Box, 'width' | 'height'>, seen: Box): Pick<Box, 'left' | 'top'> {
  const [right, foot] = [seen.left + seen.width - edgePixels, seen.top + seen.height - edgePixels];
  const across = (left: number) => Math.max(Math.min(left, right - card.width), seen.left + edgePixels);
  const down = (top: number) => Math.max(Math.min(top, foot - card.height), seen.top + edgePixels);
  if (!event) return { left: across(right), top: down(foot) };
  const [end, bottom] = [event.left + event.width, event.top + event.height];
  if (bottom + gapPixels + card.height <= foot) return { left: across(event.left), top: down(bottom + gapPixels) };
  if (event.top - gapPixels - card.height >= seen.top + edgePixels)
    return { left: across(event.left), top: down(event.top - gapPixels - card.height) };
  const isLeft = event.left - gapPixels - card.width >= seen.left + edgePixels && end + gapPixels + card.width > right;
  return { left: across(isLeft ? event.left - gapPixels - card.width : end + gapPixels), top: down(event.top) };
}
