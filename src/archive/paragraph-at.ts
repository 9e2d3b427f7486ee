import { paragraphNumbers } from '../text/blocks/paragraph-numbers.ts';
import { endingAfter } from './coverage/coverage.ts';
import type { Source } from './types.ts';

const counted = new WeakMap<Source, ReturnType<typeof countParagraphs>>();

/** The number of the paragraph of a document in which an offset of its text lies, from 1; nothing in a heading. */
export function paragraphAt(source: Source, offset: number): number | undefined {
  const paragraphs = counted.get(source) ?? countParagraphs(source);
  counted.set(source, paragraphs);
  return endingAfter(paragraphs, offset)?.number;
}

function countParagraphs({ blocks }: Source) {
  const numbers = paragraphNumbers(blocks);
  return blocks.map(({ start, end }, index) => ({ start, end, number: numbers[index] }));
}
