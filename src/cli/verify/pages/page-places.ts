import type { PageQuotations } from './page-quotations.ts';

/**
 * The documents that a page quotes without giving addresses, by their ids: a page of coverage quotes its document, and a page of
 * wording both of its own. `undefined` for all other pages, whose quotations say where they stand. `ids` are all documents.
 */
export function documentsOf(path: string, ids: readonly string[]): readonly string[] | undefined {
  const [, folder, name = ''] = /^(coverage|wording)\/([^/]+)\/index\.html$/u.exec(path) ?? [];
  if (folder === undefined) return undefined;
  if (folder === 'coverage') return [name];
  return ids.filter((id) => name.startsWith(`${id}--`) || name.endsWith(`--${id}`));
}

/**
 * Sentences about words that a page leaves out, or calls withdrawn where they are not. `isMarked` says whether any page, or the
 * page with this path, marks a passage.
 */
export function* misplacedWords(
  path: string,
  {
    contexts,
    quotations,
    withdrawn,
    isWithdrawn,
  }: Pick<PageQuotations, 'contexts' | 'quotations' | 'withdrawn' | 'isWithdrawn'>,
  isMarked: (passage: string, page?: string) => boolean,
): Generator<string> {
  const [, folder, name = ''] = /^(passages|sources)\/([^/]+)\/index\.html$/u.exec(path) ?? [];
  if (folder === undefined && withdrawn.length > 0) yield 'it calls words withdrawn, which only passages and documents do';
  if (/^events\/[^/]+\/index\.html$/u.test(path) && quotations.length === 0 && !isWithdrawn) yield 'it quotes no document';
  if (folder === 'passages' && contexts.length === 0 && withdrawn.length === 0)
    yield 'it does not show the words of its passage';
  if (folder === 'passages' && withdrawn.length > 0 && isMarked(name))
    yield `it calls ${name} withdrawn, which a document marks`;
  if (folder === 'sources') for (const id of withdrawn) if (isMarked(id, path)) yield `it calls ${id} withdrawn, and marks it`;
}
