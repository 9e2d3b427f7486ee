import type { LaneMode, Named, TimelineData, TimelineEvent } from './types.ts';

/** A drawing is made for one of a few widths, so that what is drawn at build and in the browser is the same. */
export interface Size {
  readonly name: 'narrow' | 'medium' | 'wide' | 'full';
  /** The least width of the whole drawing in which it is shown, in pixels. */
  readonly least: number;
  /** Room for the names of lanes beside the lanes; without any, they stand above. */
  readonly names: number;
}

/** From the narrowest; the style sheets of the timeline repeat where each begins. */
export const sizes: readonly [Size, ...Size[]] = [
  { name: 'narrow', least: 300, names: 0 },
  { name: 'medium', least: 600, names: 136 },
  { name: 'wide', least: 960, names: 152 },
  { name: 'full', least: 1280, names: 152 },
];

/** A lane in pixels: its name, the rows of events, and under them room for density. */
export interface Lane {
  readonly title: string;
  /** The language of its name, if it is not the page's. */
  readonly lang: string | undefined;
  /** Its topic, if it is a topic's. */
  readonly topic: number | undefined;
  readonly top: number;
  readonly height: number;
  readonly firstRow: number;
  readonly rows: number;
}

const axisHeight = 26;
export const rowHeight = 20;
export const densityHeight = 9;

const [gap, nameLine] = [4, 17];

/** The size to draw at in a width. */
export function sizeFor(width: number): Size {
  return sizes.findLast(({ least }) => width >= least) ?? sizes[0];
}

/**
 * Lanes of one kind. Whatever the kind, together they are as high as lanes by topic, so that nothing moves. `lang` is the
 * language of the archive, if it is not the page's.
 */
export function lanesOf(data: TimelineData, mode: LaneMode, size: Size, lang?: string): Lane[] {
  const byTopic = topicRows(data, size).map((rows) => rows * rowHeight + frame(size));
  if (mode === 'topic') return stacked(data.topics, byTopic, size).map((lane, topic) => ({ ...lane, topic, lang }));
  const height = byTopic.reduce((sum, each) => sum + each, 0);
  if (mode === 'none') return stacked([{ title: '' }], [height], size);
  return stacked(
    data.sources,
    data.sources.map(() => height / data.sources.length),
    size,
  );
}

/** The lanes an event stands in. */
export function lanesFor(event: TimelineEvent, mode: LaneMode): readonly number[] {
  if (mode === 'source') return event.sources;
  return [mode === 'topic' ? event.topic : 0];
}

/** Height of the whole drawing, its axis included. */
export function heightOf(lanes: readonly Lane[]): number {
  const last = lanes.at(-1);
  return last ? last.top + last.height : axisHeight;
}

/** Two rows to every topic, three to those with more than their share of events. */
function topicRows({ topics, events }: TimelineData, size: Size): number[] {
  return topics.map((_, topic) => {
    const share = (events.filter((event) => event.topic === topic).length / events.length) * topics.length;
    return size.names > 0 && (share > 1.2 || topics.length < 6) ? 3 : 2;
  });
}

function stacked(titles: readonly Pick<Named, 'title' | 'lang'>[], heights: readonly number[], size: Size): Lane[] {
  let top = axisHeight;
  return titles.map(({ title, lang }, index) => {
    const height = heights[index] ?? 0;
    const lane = {
      ...{ title, lang },
      topic: undefined,
      top,
      height,
      firstRow: top + gap + (size.names > 0 ? 0 : nameLine),
      rows: Math.floor((height - frame(size)) / rowHeight),
    };
    top += height;
    return lane;
  });
}

/** What a lane needs besides its rows. */
function frame(size: Size): number {
  return gap + densityHeight + gap + (size.names > 0 ? 0 : nameLine);
}
