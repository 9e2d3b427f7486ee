import type { Served } from './serve-files.ts';

/** A page to be measured. Everything that is looked for in it is a selector. */
export interface Subject {
  readonly key: string;
  readonly name: string;
  readonly files: Readonly<Record<string, Served>>;
  /** Titles of events as text. */
  readonly titles: string;
  /** Events as they stand in the drawing. */
  readonly drawn: string;
  /** What a reader clicks in the drawing, and what shows then which event is chosen: its text changes. */
  readonly byMouse: { readonly mark: string; readonly after: string } | undefined;
  /** The same by a key; none where keys do nothing. */
  readonly byKey: { readonly focus: string | undefined; readonly key: string; readonly after: string } | undefined;
  /** Is there once all that comes late has come; without it, nothing comes late. */
  readonly complete: string | undefined;
  /** What moves under a hand; none where it is not measured. */
  readonly moving: { readonly area: string; readonly item: string; readonly wheelWithCtrl: boolean } | undefined;
}

/** A window of time as an address says it; the first view has none. */
export const views = [
  { key: 'first', name: 'first view', query: '' },
  { key: 'war', name: '27 September to 10 November 2020', query: '?from=2020-09-27&to=2020-11-10' },
] as const;
