import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';
import type { SyntaxNode } from './syntax-node.ts';

/**
 * `[^1]` in the text, and `[^1]: …` with the words of the note, which go on in lines that are moved in. A note may stand in the text
 * itself, `^[…]`: its words stay there, in the brackets.
 */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    { name: 'FootnoteReference' },
    { name: 'FootnoteLabel' },
    { name: 'InlineNoteMark' },
    { name: 'Footnote', block: true, composite: goesOnIn },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(cx, next, at) {
        const words = next === openBracket ? reference.exec(cx.slice(at, Math.min(cx.end, at + maxLabelLetters + 3))) : null;
        return words ? cx.addElement(cx.elt('FootnoteReference', at, at + words[0].length)) : -1;
      },
    },
    {
      name: 'InlineNoteMark',
      before: 'Link',
      parse(cx, next, at) {
        if (next !== caret || cx.char(at + 1) !== openBracket) return -1;
        const isNote = inlineNoteEnd(cx.slice(at + 1, Math.min(cx.end, at + 1 + maxInlineNoteLetters)), 0) > 2;
        return isNote ? cx.addElement(cx.elt('InlineNoteMark', at, at + 1)) : -1;
      },
    },
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'LinkReference',
      parse(cx, line) {
        const mark = markOf(line);
        if (mark === 0) return false;
        const from = cx.lineStart + line.pos;
        cx.startComposite('Footnote', line.pos, indentColumns);
        cx.addElement(cx.elt('FootnoteLabel', from, from + mark));
        line.moveBase(line.skipSpace(line.pos + mark));
        return null;
      },
      endLeaf: (_, line) => markOf(line) > 0,
    },
  ],
};

const openBracket = '['.charCodeAt(0);
const caret = '^'.charCodeAt(0);
/** Longer notes are read as words in brackets. */
const maxInlineNoteLetters = 2000;
/** A label is no more than a word; longer ones are read as words in brackets. */
const maxLabelLetters = 100;
const reference = /^\[\^[^\]\[\s^]+\]/u;
const definition = /^\[\^[^\]\[\s^]+\]:(?=[ \t]*\S)/u;
/** How far the lines of a note are moved in under its first. */
const indentColumns = 4;

/** Letters of the label that begins the note on a line, with its colon; 0 if there is none. */
function markOf(line: Line): number {
  if (line.indent >= line.baseIndent + indentColumns) return 0;
  return definition.exec(line.text.slice(line.pos))?.[0].length ?? 0;
}

function goesOnIn(_: BlockContext, line: Line, columns: number): boolean {
  if (line.next < 0) return true;
  if (line.indent < line.baseIndent + columns) return false;
  line.moveBaseColumn(line.baseIndent + columns);
  return true;
}

/**
 * What is shown of the labels of a document's notes, by label: itself if all are as short as numbers and signs are, else its
 * number in the order in which the text names them.
 */
export function footnoteNumbers(top: SyntaxNode, source: string): ReadonlyMap<string, string> {
  const [defined, named] = [new Set<string>(), new Set<string>()];
  top.cursor().iterate(({ name, from, to }) => {
    if (name === 'FootnoteLabel') defined.add(labelIn(source.slice(from, to)));
    if (name === 'FootnoteReference') named.add(labelIn(source.slice(from, to)));
  });
  const labels = [...named.intersection(defined), ...defined.difference(named)];
  const areShort = labels.every((label) => label.length <= maxShownLetters);
  return new Map(labels.map((label, index) => [label, areShort ? label : String(index + 1)]));
}

const maxShownLetters = 3;

/** The label in a reference or before a note. */
export function labelIn(mark: string): string {
  return mark.slice(2, mark.lastIndexOf(']')).toLowerCase();
}

/** The offset after the bracket that closes a note in the text, which opens at `start`; 0 if it is not closed. */
export function inlineNoteEnd(text: string, start: number): number {
  let depth = 0;
  const end = Math.min(text.length, start + maxInlineNoteLetters);
  for (let at = start; at < end; at += 1) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return 0;
}
