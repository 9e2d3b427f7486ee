import { linksOf } from '../markdown/markdown.ts';

/** The links of a text in Markdown, in order, each with the offset of its address. */
export function placedLinks(text: string): { readonly address: string; readonly offset: number }[] {
  let from = 0;
  return linksOf(text).map((address) => {
    const next = text.indexOf(address, from);
    if (next !== -1) from = next + address.length;
    // An address that is not found further on stands in a definition, or is written in another way.
    return { address, offset: next === -1 ? Math.max(0, text.indexOf(address)) : next };
  });
}
