import { anchorRange, describeQuote } from '../../anchor/describe-quote.ts';
import { citationYaml } from '../../export/citation-yaml.ts';
import { pageText, textFragment } from '../../export/text-fragment.ts';
import { fold, type Range } from '../../text/fold.ts';
import { readWords } from '../../text/folding/read-words.ts';
import { documentPositionsOf } from '../../text/positions.ts';

/** Words of a document, ready to be cited. */
export interface SelectedWords {
  /** In the form of an event's `citations`: it matches these words and no others. */
  readonly yaml: string;
  /** In characters, as the check counts them. */
  readonly length: number;
  /** The words on one line, and the line they begin on. */
  readonly words: string;
  readonly line: number;
  /** The fragment of an address that leads to the words, if there is one. */
  readonly fragment: string | undefined;
}

/**
 * Reads a document once and returns a function that cites ranges of it, with the same code that checks citations. Its blocks
 * are those of its page; marks of Markdown are hidden. Loaded late, when words are first selected.
 */
export function documentQuoter(
  sourceId: string,
  raw: string,
  { blocks, hidden }: { readonly blocks: readonly Range[]; readonly hidden: readonly Range[] },
): (range: Range) => SelectedWords | undefined {
  const folded = fold(raw, hidden);
  const [page, positionOf] = [pageText(folded, blocks), documentPositionsOf(raw)];
  return (range) => {
    const [anchored, selector] = [anchorRange(folded, range), describeQuote(folded, range)];
    return (
      anchored &&
      selector && {
        yaml: citationYaml(sourceId, selector),
        length: selector.quote.length,
        words: readWords(folded, anchored),
        line: positionOf(anchored.start).line,
        fragment: textFragment(page, anchored),
      }
    );
  };
}
