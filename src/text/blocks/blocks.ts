import type { Block } from './block.ts';
import { contentsIn } from './contents.ts';
import type { Draft } from './draft.ts';
import { draftBlocks } from './draft-blocks.ts';
import { endNotesIn } from './end-notes.ts';
import { groupsOf } from './groups.ts';
import { levelled } from './headings/levels.ts';
import { spacedHeadingsIn } from './headings/spaced-headings.ts';
import { layoutOf } from './layout.ts';
import { linesOf } from './lines.ts';
import { loneVersesIn } from './verse.ts';

/**
 * The paragraphs, headings, stanzas, lists and tables of a plain-text document, recognized by the layout of most of its lines
 * and by what is around each. A paragraph that continues on the next page is one block. Of a text with
 * blanks for its running heads, `raw` is the text with them.
 */
export function blocksOf(text: string, raw = text): Block[] {
  const lines = linesOf(text, raw);
  const layout = layoutOf(lines);
  const drafts = draftBlocks(groupsOf(lines, layout), layout);
  return levelled(spacedHeadingsIn(endNotesIn(loneVersesIn(contentsIn(drafts))))).map(asBlock);
}

function asBlock({ kind, lines, level }: Draft): Block {
  const [start, end] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
  return kind === 'heading' && level > 1 ? { kind, level, start, end } : { kind, start, end };
}
