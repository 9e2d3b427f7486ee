import { attributeWords, type Element, elementsIn, isElement, type Node, renamed, textIn, textNode } from './tree.ts';

const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'center', 'details', 'dir', 'div', 'dl', 'fieldset', 'figure', 'footer'],
  ...['form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'main', 'menu', 'ol', 'p', 'pre', 'section', 'table'],
  ...['ul'],
]);

/**
 * Prepares a table whose rows fit on a line each by unwrapping the blocks in its cells, so that they break no line. A table
 * that lays out a page, or has several lines in a cell, becomes a sequence of blocks.
 */
export function tidyTable(table: Element): Node[] {
  const inside = [...elementsIn(table)];
  const cells = inside.filter(isCell);
  const rows = inside.filter(({ tagName }) => tagName === 'tr');
  const isOneColumn = rows.every(({ childNodes }) => childNodes.filter((node) => isElement(node) && isCell(node)).length < 2);
  const isLayout =
    attributeWords(table, 'role').some((role) => role === 'presentation' || role === 'none') ||
    isOneColumn ||
    cells.some(hasSeveralBlocks);
  if (isLayout) return [withCells(table, (cell) => [renamed(cell, 'div')])];
  return [withCells(table, (cell) => [{ ...cell, childNodes: trimmed(cell.childNodes.flatMap(onOneLine)) }])];
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

function hasSeveralBlocks(cell: Element): boolean {
  const found = [...elementsIn(cell)].filter(({ tagName }) => blocks.has(tagName));
  return found.length > 1 || found.some(({ tagName }) => /^(?:table|[ou]l|dl|pre|h[1-6])$/u.test(tagName)) || isLong(cell);
}

/** A cell with more letters than this is a text of its own. */
const maxCellLetters = 600;

function isLong(cell: Element): boolean {
  return textIn(cell).length > maxCellLetters;
}

function withCells(parent: Element, change: (cell: Element) => Node[]): Element {
  const childNodes = parent.childNodes.flatMap((node): Node[] => {
    if (!isElement(node) || node.tagName === 'caption') return [node];
    return isCell(node) ? change(node) : [withCells(node, change)];
  });
  return { ...parent, childNodes };
}

/** Nodes without the white space at both ends; a tab follows each cell. */
function trimmed(nodes: Node[]): Node[] {
  const isWord = (node: Node) => isElement(node) || !('value' in node) || /\S/u.test(node.value);
  return nodes.slice(nodes.findIndex(isWord), nodes.findLastIndex(isWord) + 1);
}

function onOneLine(node: Node): Node[] {
  if (!isElement(node)) return [node];
  if (node.tagName === 'br') return [textNode(' ')];
  const childNodes = node.childNodes.flatMap(onOneLine);
  return blocks.has(node.tagName) ? [textNode(' '), ...childNodes, textNode(' ')] : [{ ...node, childNodes }];
}
