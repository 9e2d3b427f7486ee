import type { Range } from '../fold.ts';
import { affordableReferences } from './affordable-references.ts';
import { inlineNoteEnd, labelIn } from './footnotes.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** Words with formatting of their own. */
export interface Span extends Range {
  readonly kind: 'em' | 'strong' | 'code' | 's' | 'small' | 'link' | 'picture' | 'note';
  /** The address of a link, as the document has it. */
  readonly address?: string;
  /** Whether the words are the address itself, which may leave out its scheme. */
  readonly isBare?: true;
  /** What is shown instead of a footnote mark, which is hidden. */
  readonly note?: string;
}

/** The labels that a document defines. */
export interface Named {
  /** What is shown for each footnote label. */
  readonly notes: ReadonlyMap<string, string>;
  /** The addresses of links, by label in small letters. */
  readonly addresses: ReadonlyMap<string, string>;
}

const kinds: Readonly<Record<string, Span['kind']>> = {
  ...{ Emphasis: 'em', StrongEmphasis: 'strong', InlineCode: 'code', Strikethrough: 's', HTMLTag: 'code', Comment: 'code' },
};
const marks = new Set([
  'HeaderMark',
  'QuoteMark',
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'CodeInfo',
  'TableDelimiter',
]);

/** The formatted spans of a parsed document, and its marks that are not shown. */
export function markdownSpans(
  top: SyntaxNode,
  source: string,
  { notes, addresses }: Named,
): { readonly hidden: Range[]; readonly spans: Span[] } {
  const hidden: Range[] = [];
  const spans: Span[] = [];
  top.cursor().iterate(({ name, from, to, node }) => {
    // The addresses of links are hidden with their marks.
    if (name === 'LinkReference' || (name === 'URL' && isOfLink(node))) return false;
    if (name === 'FootnoteReference') {
      const note = notes.get(labelIn(source.slice(from, to)));
      if (note === undefined) return false;
      hidden.push({ start: from, end: to });
      spans.push({ kind: 'note', start: from, end: to, note });
      return false;
    }
    if (name === 'InlineNoteMark') {
      hidden.push({ start: from, end: to });
      spans.push({ kind: 'small', start: to, end: inlineNoteEnd(source, to) });
    } else if (marks.has(name)) hidden.push({ start: from, end: to });
    else if (name === 'FencedCode') {
      const words = node.getChild('CodeText');
      hidden.push({ start: from, end: words?.from ?? to }, { start: words?.to ?? to, end: to });
      return false;
    } else if (name === 'Escape' || (name === 'HardBreak' && source[from] === '\\'))
      hidden.push({ start: from, end: from + 1 });
    else if (name === 'Link' || name === 'Image') return addLink(node, source, addresses, hidden, spans);
    else if (name === 'Autolink' || name === 'URL') {
      const inside = name === 'Autolink' ? (node.getChild('URL') ?? node) : node;
      const range = { start: inside.from, end: inside.to };
      if (name === 'Autolink') hidden.push({ start: from, end: range.start }, { start: range.end, end: to });
      spans.push({ kind: 'link', ...range, address: source.slice(range.start, range.end), isBare: true });
      return false;
    } else if (kinds[name]) spans.push({ kind: kinds[name], start: from, end: to });
    return undefined;
  });
  return { hidden, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function isOfLink({ parent }: SyntaxNode): boolean {
  return parent?.name === 'Link' || parent?.name === 'Image';
}

/**
 * The words of a link, or the description of a picture, are shown; the rest of it, from their end on, is not. Words in brackets
 * that name no address are no link: [sic].
 */
function addLink(
  node: SyntaxNode,
  source: string,
  addresses: ReadonlyMap<string, string>,
  hidden: Range[],
  spans: Span[],
): undefined {
  const [open, close, ...more] = node.getChildren('LinkMark');
  if (!open || !close) return undefined;
  const words = { start: open.to, end: close.from };
  const url = node.getChild('URL');
  const address = url ? source.slice(url.from, url.to).replace(/^<|>$/gu, '') : addresses.get(referredTo(node, source));
  if (address === undefined && more.length === 0) return undefined;
  hidden.push({ start: open.from, end: open.to }, { start: close.from, end: node.to });
  if (node.name === 'Image') spans.push({ kind: 'picture', ...words });
  else if (address !== undefined) spans.push({ kind: 'link', ...words, address });
  return undefined;
}

/** The label by which a link or a picture names its address: one of its own, or its words. */
function referredTo(node: SyntaxNode, source: string): string {
  const [open, close] = node.getChildren('LinkMark');
  const label = node.getChild('LinkLabel');
  if (label && label.to - label.from > 2) return keyOf(source.slice(label.from + 1, label.to - 1));
  return open && close ? keyOf(source.slice(open.to, close.from)) : '';
}

/** The link reference definitions of a document: addresses by their labels. */
export function referencesIn(top: SyntaxNode, source: string): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  const uses = new Map<string, number>();
  top.cursor().iterate(({ name, node }) => {
    if ((name === 'Link' || name === 'Image') && !node.getChild('URL')) {
      const key = referredTo(node, source);
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
    if (name !== 'LinkReference') return undefined;
    const [label, url] = [node.getChild('LinkLabel'), node.getChild('URL')];
    if (!label || !url) return false;
    const key = keyOf(source.slice(label.from + 1, label.to - 1));
    if (!addresses.has(key)) addresses.set(key, source.slice(url.from, url.to).replace(/^<|>$/gu, ''));
    return false;
  });
  const affordable = affordableReferences(uses, (key) => addresses.get(key)?.length ?? 0, source.length);
  return new Map([...addresses].filter(([key]) => affordable.has(key)));
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase();
}
