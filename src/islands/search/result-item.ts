import { findWords } from '../../search/found-words.ts';
import type { Ranked } from '../../search/rank.ts';
import { withFind } from '../../search/search-address.ts';
import type { SearchTexts } from '../../search/search-data.ts';
import type { Found } from '../../search/search-engine.ts';
import { inRows, snippetOf, type SnippetPiece } from '../../search/snippet.ts';
import * as words from '../../words/en/search/results.ts';
import { makePart } from '../find-part.ts';

/** One result: what it is, where it stands, and its words with what was asked for marked in them. */
export function resultItem(
  { hit }: Ranked,
  { concepts }: Found,
  texts: SearchTexts,
  languages: readonly string[],
): HTMLElement {
  const [item, placed, heading, link, shown] = [make('li'), make('p'), make('h3'), make('a'), make('p')];
  const [title, text, where, href] = [texts.title, texts.text, texts.where, texts.href].map(
    (column) => column[hit.place] ?? '',
  ) as [string, string, string, string];
  const lang = texts.lang?.[hit.place] ?? undefined;
  const neededIn = (words: string) =>
    findWords(words, concepts, languages).filter(({ concept }) => concepts[concept]?.isNeeded);
  const needed = neededIn(text);
  const isEvent = hit.kind === 'event';
  item.classList.add('result', `of-${hit.kind}`);
  placed.className = 'result-kind';
  placed.textContent = words.placed({ kind: words.kind({ kind: hit.kind }), where });
  if (isEvent) {
    const inTitle = neededIn(title);
    link.append(...piecesOf(snippetOf(title, inTitle).pieces));
    link.href = withFind(href, [...markedIn(title, inTitle), ...markedIn(text, needed)]);
  } else {
    link.textContent = title;
    link.href = withFind(href, markedIn(text, needed));
  }
  makePart(link, 'search-result');
  heading.append(link);
  const { pieces, isCutBefore, isCutAfter } = snippetOf(text, needed);
  shown.className = 'result-words';
  if (!isEvent) shown.classList.add('of-document');
  shown.append(isCutBefore ? words.goesOn : '', ...piecesOf(pieces), isCutAfter ? words.goesOn : '');
  if (lang) {
    shown.lang = lang;
    shown.dir = 'auto';
  }
  item.append(placed, heading, shown);
  return item;
}

/** What is to be marked in a document: stretches of words that stand side by side are one. */
function markedIn(text: string, found: readonly { readonly start: number; readonly end: number }[]): string[] {
  return inRows(text, found).map(({ start, end }) => text.slice(start, end));
}

function piecesOf(pieces: readonly SnippetPiece[]): (HTMLElement | string)[] {
  return pieces.map(({ text, isFound }) => {
    if (!isFound) return text;
    const mark = make('mark');
    mark.textContent = text;
    return mark;
  });
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  return document.createElement(tag);
}
