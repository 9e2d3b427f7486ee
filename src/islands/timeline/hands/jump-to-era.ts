import type { Span } from '../../../timeline/types.ts';
import { closest } from '../../find-part.ts';

/** A click on an era leads to it, one on its bars to where it points; with a key held down it is a link like any other. */
export function jumpToEras(
  eras: HTMLElement,
  to: { readonly era: (era: Span) => void; readonly place: (event: MouseEvent) => void },
  signal: AbortSignal,
): void {
  const jump = (event: MouseEvent) => {
    const era = closest((event.target as Element).closest('a'), 'era');
    if (!era || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (closest(event.target, 'era-chart')) to.place(event);
    else to.era({ from: Number(era.dataset.from), to: Number(era.dataset.to) });
  };
  eras.addEventListener('click', jump, { signal });
}
