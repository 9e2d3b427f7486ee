/** The text of a page as a browser searches it, computed once. */
export type SearchedPage = string & { readonly searched: true };

/**
 * A page with these blocks, each the text of one paragraph, heading or item. They are joined by a character that no search term
 * contains.
 */
export function searchedPage(blocks: readonly string[]): SearchedPage {
  return blocks.map(asBrowserSees).join('\u0001') as SearchedPage;
}

/**
 * The text that a browser finds for a text directive in a page, by the WICG's algorithm (prefix, start, end, suffix; each
 * within one block; the first match counts), on one line; undefined if there is no match.
 */
export function followFragment(page: SearchedPage, fragment: string): string | undefined {
  const directive = /^:~:text=(.+)$/u.exec(fragment)?.[1];
  if (directive === undefined) throw new Error(`No text directive: ${fragment}`);
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? plain(parts.shift()?.slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? plain(parts.pop()?.slice(1)) : '';
  const [start = '', end] = parts.map(plain);
  if (parts.length > 2 || start === '' || end === '') throw new Error(`Malformed: ${fragment}`);
  for (const from of starts(page, start)) {
    if (prefix !== '' && !page.slice(0, from).trimEnd().endsWith(prefix)) continue;
    const ends =
      end === undefined ? [from + start.length] : starts(page, end, from + start.length).map((at) => at + end.length);
    const to = ends.find((at) => isEdge(page, at) && page.slice(at).trimStart().startsWith(suffix));
    if (to !== undefined && isEdge(page, from)) return page.slice(from, to).replaceAll('\u0001', ' ');
  }
  return undefined;
}

/** Normalises the wanted words in the same way. */
export function asBrowserSees(words: string): string {
  return plain(encodeURIComponent(joined(words)));
}

function starts(page: string, words: string, from = 0): number[] {
  const found: number[] = [];
  for (let at = page.indexOf(words, from); at !== -1; at = page.indexOf(words, at + 1)) found.push(at);
  return found;
}

function isEdge(page: string, at: number): boolean {
  return !/^[\p{L}\p{M}\p{N}]{2}$/u.test(page.slice(Math.max(0, at - 1), at + 1));
}

function joined(words: string): string {
  return words
    .replace(/(?<=[\p{L}\p{N}]-)[^\S\n]*\n\s*(?=\S)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function plain(term = ''): string {
  return decodeURIComponent(term)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[`‘’‚‛′´]/gu, "'")
    .toLowerCase();
}
