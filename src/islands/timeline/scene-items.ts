import { drawBareMarks } from '../../timeline/draw-marks.ts';
import type { Layout } from '../../timeline/layout/lay-out.ts';
import { type DrawnTime, drawRelated } from '../../timeline/related/draw-related.ts';
import type { Shape } from '../../timeline/svg.ts';
import { zoomed } from '../../timeline/time-span.ts';
import { drawPlaced } from './draw-event.ts';
import { drawShapes } from './draw-shapes.ts';
import type { Drawn } from './drawn-items.ts';

/** How events are drawn: which time, which is selected, and, while it is chosen, the ids of what belongs with it. */
export interface ItemsOptions extends DrawnTime {
  /** Tells one drawing from another. */
  readonly version: string;
  readonly selected: string | undefined;
  readonly related: ReadonlySet<string> | undefined;
}

/** The events, as they are laid out: in one drawing all that are bare marks, with lines between others, and each of the others. */
export function itemsOf(layout: Layout, { drawn, view, width, version, selected, related }: ItemsOptions): Drawn[] {
  const marks = [
    ...drawBareMarks(layout, drawn, view, width),
    ...(selected !== undefined && related ? drawRelated(layout, { id: selected, related }, { drawn, view, width }) : []),
  ];
  const bare: Drawn = {
    ...drawn,
    ...{ key: '_marks', className: 'tl-bare-marks', version, mark: () => svgOf(marks) },
  };
  const clip = zoomed(view, 3);
  const placed = layout.lanes.flatMap((lane) => lane.placed.map((each) => ({ lane, placed: each })));
  return [bare, ...placed.flatMap((each) => drawPlaced(each, clip, selected, related))];
}

function svgOf(shapes: readonly Shape[]): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawShapes(svg, shapes);
  return svg;
}
