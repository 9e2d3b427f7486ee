import type { Archive } from '../../archive/types.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Content } from '../../read/content.ts';

/** What a rule may look at: the content as written, with the place of every field, and the archive built from it. */
export interface Checked {
  readonly content: Content;
  readonly archive: Archive;
  /** Every address of the site, from its root, such as `/events/bishkek-protocol/`. */
  readonly addresses: ReadonlySet<string>;
  /** Those that the site writes itself, without the pages of prose. */
  readonly addressesOfSite: ReadonlySet<string>;
  /** The same without drafts, as readers get it. */
  readonly published: {
    readonly content: Content;
    readonly archive: Archive;
    readonly addresses: ReadonlySet<string>;
  };
}

/** A rule finds problems and returns them; it reports nothing itself. */
export type Rule = (checked: Checked) => Problem[];
