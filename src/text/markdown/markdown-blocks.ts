import type { Block, BlockKind } from '../blocks/block.ts';
import { labelIn } from './footnotes.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** A block of a Markdown document. */
export interface MarkdownBlock extends Block {
  /** The offset of its first word, after the marks that say what it is. */
  readonly words: number;
}

type Leaf = Omit<MarkdownBlock, 'words'>;

const kinds: Readonly<Record<string, BlockKind>> = {
  ...{ Paragraph: 'paragraph', Task: 'paragraph', HorizontalRule: 'divider', TableHeader: 'row', TableRow: 'row' },
  ...{ CodeBlock: 'code', FencedCode: 'code', HTMLBlock: 'code', CommentBlock: 'code', ProcessingInstructionBlock: 'code' },
  ...{ LinkReference: 'code' },
};

/** The blocks of a parsed document that hold words, in order; `notes` tells what is shown of the labels of its notes. */
export function markdownBlocks(top: SyntaxNode, source: string, notes: ReadonlyMap<string, string>): Leaf[] {
  const leaves: Leaf[] = [];
  let [lists, quotes] = [0, 0];
  /** The offset of an item's marker that is part of the words: a number. */
  let marker: number | undefined;
  /** The label of the note that begins here. */
  let note: string | undefined;
  let isInNote = false;
  // By a cursor: quotations may stand in one another so deep that no function could call itself for each.
  top.cursor().iterate(
    ({ name, node }) => {
      const level = /^(?:ATX|Setext)Heading(\d)$/u.exec(name)?.[1];
      const kind = level === undefined ? kinds[name] : 'heading';
      if (name === 'ListMark') marker = /\d/u.test(source[node.from] ?? '') ? node.from : -1;
      if (name === 'FootnoteLabel') note = notes.get(labelIn(source.slice(node.from, node.to)));
      if (kind !== undefined) {
        const leaf = leafOf(node, kind, { level: Number(level ?? 1), depth: lists, quotes, marker });
        leaves.push({ ...leaf, ...(isInNote && { isOfNote: true }), ...(note !== undefined && { note }) });
        [marker, note] = [undefined, undefined];
        return false;
      }
      if (isList(name)) lists += 1;
      if (name === 'Blockquote') quotes += 1;
      if (name === 'Footnote') isInNote = true;
      return undefined;
    },
    ({ name }) => {
      if (isList(name)) lists -= 1;
      if (name === 'Blockquote') quotes -= 1;
      if (name === 'Footnote') isInNote = false;
    },
  );
  return leaves;
}

function isList(name: string): boolean {
  return name === 'BulletList' || name === 'OrderedList';
}

interface Place {
  readonly level: number;
  readonly depth: number;
  readonly quotes: number;
  readonly marker: number | undefined;
}

function leafOf(node: SyntaxNode, kind: BlockKind, { level, depth, quotes, marker }: Place): Leaf {
  const range = { start: marker !== undefined && marker >= 0 ? marker : node.from, end: node.to };
  if (kind === 'heading') return { kind, ...range, ...(level > 1 && { level }) };
  if (kind === 'row')
    return { kind, ...range, cells: node.getChildren('TableCell').map(({ from, to }) => ({ start: from, end: to })) };
  if (kind === 'paragraph' && depth > 0) {
    return marker === undefined ? { kind, ...range, depth } : { kind: 'item', ...range, depth, isBulleted: marker < 0 };
  }
  return { kind: kind === 'paragraph' && quotes > 0 ? 'quotation' : kind, ...range };
}
