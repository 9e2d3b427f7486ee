import type { Page } from '@playwright/test';
import type { Served } from '../page/serve-files.ts';
import type { Window } from './windows.ts';

/** What a reader has of the events in a window. */
export interface Reach {
  readonly events: number;
  /** With a mark, with a name, and with a name that can be read whole. */
  readonly drawn: number;
  readonly named: number;
  readonly whole: number;
  /** Read at once, or after one action that is the same for all of them or their own. */
  readonly inOne: number;
  /** How many actions it takes to read all of them, where that can be counted. */
  readonly actions: number | undefined;
  /** Pairs of names that lie over each other. */
  readonly overlaps: number;
  /** The share of the drawing in which no event of the window has its lane, if it has lanes. */
  readonly empty: number | undefined;
  /** How high the drawing is, in pixels. */
  readonly height: number;
}

/** A timeline whose reach is counted. */
export interface Timeline {
  readonly key: string;
  readonly name: string;
  readonly files: Readonly<Record<string, Served>>;
  readonly reach: (page: Page, address: string, window: Window) => Promise<Reach>;
}
