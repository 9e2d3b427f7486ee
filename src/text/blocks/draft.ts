import type { BlockKind } from './block.ts';
import type { Rank } from './chapter-form.ts';
import type { Line } from './lines.ts';

/** A block that may still become another kind by what stands around it. */
export interface Draft {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  /** For a heading that names a part by its kind and number. */
  readonly rank?: Rank | undefined;
  readonly level: number;
}
