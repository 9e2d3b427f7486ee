import type { LaneMode, Named, TimelineData, TimelineEvent } from '../types.ts';

/**
 * At build a drawing is made for a few widths, and the moving one begins with what stands there. In any other window it is made for
 * the width that it has: names are cut only where there is no room.
 */
export interface Size {
  readonly name: 'narrow' | 'medium' | 'wide' | 'full';
  /** The least width of the whole drawing in which it is shown, in pixels. */
  readonly least: number;
  /** Room for the names of lanes beside the lanes; without any, they stand above. */
  readonly names: number;
  /** How high the drawing may be before events give up their labels, in pixels: what a screen of this width shows. */
  readonly budget: number;
  /** How wide it is where names that were cut for the least width have more room, if it is made for that. */
  readonly grown?: number;
}

/** A size that a drawing is made for at build, and the widths from which on its names are longer. */
export interface BuiltSize extends Size {
  readonly steps: readonly number[];
}

/** From the narrowest; the style sheets of the timeline repeat where each and its steps begin. */
export const sizes: readonly [BuiltSize, ...BuiltSize[]] = [
  { name: 'narrow', least: 300, names: 0, budget: 800, steps: [322, 337, 360, 440] },
  { name: 'medium', least: 600, names: 136, budget: 800, steps: [660, 735, 820, 900] },
  { name: 'wide', least: 960, names: 152, budget: 760, steps: [1020, 1070, 1160, 1240] },
  { name: 'full', least: 1280, names: 152, budget: 760, steps: [1310, 1400, 1550, 1790] },
];

/** A drawing made at build as it is from each of its steps on. */
export function wider(size: BuiltSize): readonly Size[] {
  return widerOf.get(size) ?? [];
}

const widerOf = new Map<Size, readonly Size[]>(sizes.map((size) => [size, size.steps.map((grown) => ({ ...size, grown }))]));
const allSteps = sizes.flatMap((size) => [size, ...wider(size)]);

/** The size at which a drawing made at build is shown in a width. */
export function builtSizeFor(width: number): Size {
  return allSteps.findLast(({ least, grown = least }) => width >= grown) ?? sizes[0];
}

/** The size to draw at in a width. */
export function sizeFor(width: number): Size {
  return sizes.findLast(({ least }) => width >= least) ?? sizes[0];
}

/** The size of a drawing that is exactly so wide. */
export function exactSize(width: number): Size {
  return { ...sizeFor(width), least: Math.max(width, sizes[0].least) };
}

/** Whether a drawing of a size may stay as it is in a width: one that was made at build as long as there is none for that. */
export function suits(size: Size, width: number): boolean {
  return allSteps.includes(size) ? size === builtSizeFor(width) : width === size.least;
}

/** How wide lanes are in a drawing of a size, in pixels. */
export function plotWidth({ least, names }: Size): number {
  return least - names;
}

/** What a lane is named for. */
export interface LaneName {
  readonly id: string;
  readonly title: string;
  /** The language of its name, if it is not the page's. */
  readonly lang: string | undefined;
  /** Its topic, if it is a topic's. */
  readonly topic: number | undefined;
}

/** The lanes of a kind, in order. `lang` is the language of the archive, if it is not the page's. */
export function laneNames({ topics, sources }: TimelineData, mode: LaneMode, lang?: string): LaneName[] {
  if (mode === 'none') return [{ id: '', title: '', lang, topic: undefined }];
  const named = ({ id, title }: Named) => ({ id, title });
  if (mode === 'topic') return topics.map((each, topic) => ({ ...named(each), lang, topic }));
  return sources.map((each) => ({ ...named(each), lang: each.lang, topic: undefined }));
}

/** The lanes an event stands in. */
export function lanesFor(event: TimelineEvent, mode: LaneMode): readonly number[] {
  if (mode === 'source') return event.sources;
  return [mode === 'topic' ? event.topic : 0];
}

/** The events of each lane by its id, in the order that they are given in. */
export function eventsByLane(
  events: readonly TimelineEvent[],
  names: readonly LaneName[],
  mode: LaneMode,
): ReadonlyMap<string, readonly TimelineEvent[]> {
  const byLane = names.map(({ id }): [string, TimelineEvent[]] => [id, []]);
  for (const event of events) for (const lane of lanesFor(event, mode)) byLane[lane]?.[1].push(event);
  return new Map(byLane);
}

/** The ids of the lanes an event stands in. */
export function laneIdsOf(data: TimelineData, event: TimelineEvent, mode: LaneMode): string[] {
  const names = laneNames(data, mode);
  return lanesFor(event, mode).flatMap((lane) => names[lane]?.id ?? []);
}
