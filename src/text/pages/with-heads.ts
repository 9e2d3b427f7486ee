import type { Range } from '../ranges.ts';
import { runningHeads } from './running-heads.ts';

/** A running head between two blocks of a document; one inside a block that continues on the next page is none. */
export interface HeadBlock extends Range {
  readonly kind: 'running-head';
}

/** The blocks of a document and its running heads between them, in order. */
export function withHeads<Block extends Range>(text: string, blocks: readonly Block[]): (Block | HeadBlock)[] {
  const all: (Block | HeadBlock)[] = [];
  let next = 0;
  for (const { start, end } of runningHeads(text)) {
    while (next < blocks.length && (blocks[next] as Block).end <= start) all.push(blocks[next++] as Block);
    const block = blocks[next];
    if (block === undefined || end <= block.start) all.push({ kind: 'running-head', start, end });
  }
  return [...all, ...blocks.slice(next)];
}
