import { gatheredWidth } from './draw-openers.ts';
import type { Lane, Layout } from './layout/lay-out.ts';
import { hasDay } from './layout/spots.ts';
import { type Bar, drawStrokes, type Shape } from './svg.ts';
import { topicClass } from './topic-class.ts';
import type { Span } from './types.ts';

/** Height of every mark, and of a line of what is gathered, in pixels; marks.css repeats them. */
const [markHeight, lineHeight] = [4, 2];

/**
 * The marks that have no label and the bars of what is gathered, as one path for each topic: as many as there are, they cost
 * no more to lay out. `width` is that of what is drawn, which begins at `drawn.from`.
 */
export function drawBareMarks({ lanes, height }: Layout, drawn: Span, view: Span, width: number): Shape[] {
  const scale = width / (drawn.to - drawn.from);
  const offset = (view.from - drawn.from) * scale;
  const bars = new Map<string, Bar[]>();
  const add = (className: string, bar: Bar) => bars.set(className, [...(bars.get(className) ?? []), bar]);
  for (const lane of lanes) {
    for (const { event, start, width: long, top } of lane.bare) {
      const className = `tl-bare ${topicClass(event.topic)}${hasDay(event.at) ? '' : ' is-doubtful'}`;
      const share = (pixels: number) => pixels / width;
      add(className, { start: share(start + offset), width: share(long), top: lane.top + top, height: markHeight });
    }
    const line = gatheredLine(lane, drawn, view, scale);
    if (line)
      add(`tl-bare is-gathered ${topicClass(lane.topic ?? 0)}`, {
        ...line,
        start: line.start / width,
        width: line.width / width,
      });
  }
  return drawStrokes(bars, height);
}

/** A line through the days in which the events lie that are gathered in a lane, after the words that say how many. */
function gatheredLine({ gathered, top }: Lane, drawn: Span, view: Span, scale: number): Bar | undefined {
  if (!gathered) return undefined;
  const ends = gathered.events.map(({ at }) => at);
  const from = Math.max(Math.min(...ends.map((at) => at.from)), drawn.from);
  const to = Math.min(Math.max(...ends.map((at) => at.to)), drawn.to);
  const start = Math.max((from - drawn.from) * scale, (view.from - drawn.from) * scale + gatheredWidth(gathered));
  const width = (to - drawn.from) * scale - start;
  return width > 0 ? { start, width, top: top + gathered.top + 7, height: lineHeight } : undefined;
}
