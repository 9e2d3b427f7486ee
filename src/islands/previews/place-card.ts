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

/** How much more a card must leave uncovered before it goes where it no longer stands beside its event. */
const farToll = 2;

/** The only card of a timeline, made from its template when it is first needed. */
export function cardIn(host: HTMLElement): HTMLElement | undefined {
  const made = find(host, 'card');
  if (made) return made;
  const template = find(host, 'card-template');
  const card = template && (find(template.content, 'card')?.cloneNode(true) as HTMLElement | undefined);
  if (card) template.after(card);
  return card ?? undefined;
}

/** Puts a card beside its event, wherever that is on screen now, and as far as it can beside what should be seen with it. */
export function standBy(card: HTMLElement, event: Box | undefined, company: readonly Box[] = []): void {
  // Not the root's client width, which excludes a gutter reserved for a scroll bar.
  const { offsetWidth: width, clientHeight: height } = document.documentElement;
  const { left, top } = placeClear(event, card.getBoundingClientRect(), { left: 0, top: 0, width, height }, company);
  card.style.setProperty('--tl-card-x', `${left + scrollX}px`);
  card.style.setProperty('--tl-card-y', `${top + scrollY}px`);
}

/** The position of a card that covers as little of some company of its event as it can; where it is all one, the usual. */
export function placeClear(
  event: Box | undefined,
  card: Pick<Box, 'width' | 'height'>,
  seen: Box,
  company: readonly Box[],
): Pick<Box, 'left' | 'top'> {
  const usual = placeCard(event, card, seen);
  if (!event || company.length === 0) return usual;
  const { width, height } = card;
  const [first, last] = [seen.left + edgePixels, seen.left + seen.width - edgePixels - width];
  const [ceiling, floor] = [seen.top + edgePixels, seen.top + seen.height - edgePixels - height];
  const [end, bottom] = [event.left + event.width, event.top + event.height];
  const places = (lefts: readonly number[], tops: readonly number[]) =>
    tops
      .flatMap((top) => lefts.map((left) => ({ left, top })))
      .filter(({ left, top }) => left >= first && left <= last && top >= ceiling && top <= floor);
  const near = { lefts: [event.left, end - width], tops: [bottom + gapPixels, event.top - gapPixels - height] };
  const beside = { lefts: [end + gapPixels, event.left - gapPixels - width], tops: [event.top, floor] };
  const far = { lefts: [first, last], tops: [ceiling, floor] };
  const worth = (toll: number) => (at: Pick<Box, 'left' | 'top'>) => {
    const box = { ...at, width, height };
    const covered = company.filter((each) => areOver(box, each)).length + (areOver(box, event) ? company.length + farToll : 0);
    return { at, cost: covered + toll };
  };
  const tries = [
    ...[usual, ...places(near.lefts, near.tops), ...places(beside.lefts, beside.tops)].map(worth(0)),
    ...places(far.lefts, far.tops).map(worth(farToll)),
  ];
  return tries.sort((a, b) => a.cost - b.cost)[0]?.at ?? usual;
}

function areOver(a: Box, b: Box): boolean {
  const isBeside = a.left >= b.left + b.width || b.left >= a.left + a.width;
  return !isBeside && a.top < b.top + b.height && b.top < a.top + a.height;
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
