import { type PageText, pageText, textFragment } from '../../../export/text-fragment.ts';
import type { NamedDocument } from '../../../quotations/check-article.ts';
import type { ReportedPlace } from '../../../quotations/report/report.ts';
import { blocksOf } from '../../../text/blocks/blocks.ts';
import type { Folded, Range } from '../../../text/fold.ts';

/** Longer documents are not read a second time, for the words that lead to a place: a link leads to the document alone. */
const maxLetters = 600_000;

interface Page {
  readonly blocks: readonly Range[];
  readonly text: PageText;
}

const read = new WeakMap<Folded, Page>();

/** A link to the very words on the page of a document: browsers scroll to them and mark them. */
export function wordsLink(place: ReportedPlace, documents: readonly NamedDocument[]): string {
  const folded = documents.find(({ id }) => id === place.document)?.folded;
  if (!folded || folded.raw.length > maxLetters) return place.href;
  const page = read.get(folded) ?? pageOf(folded);
  read.set(folded, page);
  const block = page.blocks.findLast(({ start }) => start <= place.start);
  const fragment = textFragment(page.text, place) ?? '';
  return `${place.href}#${block ? `b-${block.start}` : ''}${fragment}`;
}

function pageOf(folded: Folded): Page {
  const blocks = blocksOf(folded.clear, folded.raw);
  return { blocks, text: pageText(folded, blocks) };
}
