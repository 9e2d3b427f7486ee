import type { Span } from '../../../timeline/types.ts';
import { closest, find } from '../../find-part.ts';

/** A click on an era leads to it, also in the list, one on its bars to where it points; with a key held down it is a link like any other. */
export function jumpToEras(
  eras: HTMLElement,
  to: { readonly era: (era: Span) => void; readonly place: (event: MouseEvent) => void },
  signal: AbortSignal,
): void {
  const jump = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const era = closest(link, 'era');
    if (!era || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (closest(event.target, 'era-chart')) to.place(event);
    else to.era({ from: Number(era.dataset.from), to: Number(era.dataset.to) });
    if (find(eras.ownerDocument, 'stage')?.checkVisibility({ visibilityProperty: true }) === false)
      showInList(decodeURIComponent(link?.hash.slice(1) ?? ''));
  };
  eras.addEventListener('click', jump, { signal });
}

/** Where the list stands in the place of the drawing: to the event with this id, or to the next that is listed. */
function showInList(id: string): void {
  const items = [...(find(document, 'list')?.querySelectorAll<HTMLElement>('li[id]') ?? [])];
  const from = items.findIndex((item) => item.id === id);
  items
    .slice(from)
    .find((item) => item.checkVisibility())
    ?.scrollIntoView({ block: 'start' });
}
