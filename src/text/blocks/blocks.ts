import type { Block } from './block.ts';
import { contentsIn } from './contents.ts';
import type { Draft } from './draft.ts';
import { draftBlocks } from './draft-blocks.ts';
import { groupsOf } from './groups.ts';
import { layoutOf } from './layout.ts';
import { levelled } from './levels.ts';
import { linesOf } from './lines.ts';

/**
 * The paragraphs, headings, stanzas, lists and tables of a plain-text document, found by what most of its lines do and by what
 * stands around each. A paragraph that goes on over the end of a page is one.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const layout = layoutOf(lines);
  const drafts = draftBlocks(groupsOf(lines, layout), layout);
  return levelled(contentsIn(drafts)).map(asBlock);
}

function asBlock({ kind, lines, level }: Draft): Block {
  const [start, end] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
  return kind === 'heading' && level > 1 ? { kind, level, start, end } : { kind, start, end };
}
