import { fewer, more, nothingHere } from '../../words/en/timeline/drawing.ts';
import { labelWidth } from '../label-width.ts';
import type { LaneName } from './lanes.ts';

/** A lane without events in the window, and where its name stands in its line, in pixels. */
export interface FoldedName extends LaneName {
  readonly x: number;
}

/** The names of lanes without events, in lines. */
export interface FoldedLanes {
  readonly lines: readonly (readonly FoldedName[])[];
  /** After the last name: how many have no room in two lines, or that they are all there; and where it is said. */
  readonly rest: { readonly count: number; readonly isOpen: boolean; readonly x: number } | undefined;
}

const gapPixels = 16;
/** Lines of names that are shown unasked. */
const maxLines = 2;
/** Room for a triangle and the words after it. */
export function openerWidth(said: string): number {
  return labelWidth(said) + 24;
}

/** The names in lines, as many as fit two of them, or all; before them is said what they are. */
export function foldedLanes(all: readonly LaneName[], width: number, isOpen: boolean): FoldedLanes {
  const names = all.filter(({ title }) => title !== '');
  const whole = inLines(names, width);
  if (whole.lines.length <= maxLines) return { lines: whole.lines, rest: undefined };
  if (isOpen) return withRest(names, names.length, width, isOpen);
  for (let count = names.length - 1; count > 0; count--) {
    const folded = withRest(names, count, width, isOpen);
    if (folded.lines.length <= maxLines) return folded;
  }
  return withRest(names, 0, width, isOpen);
}

/** The first names, and after them what opens the others; it has a line of its own if there is no room for it. */
function withRest(names: readonly LaneName[], shown: number, width: number, isOpen: boolean): FoldedLanes {
  const { lines, x } = inLines(names.slice(0, shown), width);
  const count = names.length - shown;
  const fits = x + openerWidth(isOpen ? fewer : more({ count })) <= width;
  return { lines: fits ? lines : [...lines, []], rest: { count, isOpen, x: fits ? x : 0 } };
}

/** Lines of names, and where the next name would begin. */
function inLines(names: readonly LaneName[], width: number) {
  const lines: FoldedName[][] = [[]];
  let x = labelWidth(nothingHere) + gapPixels / 2;
  for (const name of names) {
    const long = labelWidth(name.title);
    if (x > 0 && x + long > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ ...name, x });
    x += long + gapPixels;
  }
  return { lines: names.length > 0 ? lines : [], x };
}
