import { addressOf, linksOf } from '../markdown/markdown.ts';

/**
 * The links of a text in Markdown, in order, each with the offset of its address; of one that is written in a way that is
 * not looked for, the beginning of the text.
 */
export function placedLinks(text: string): { readonly address: string; readonly offset: number }[] {
  const written = writtenAddresses(text);
  let from = 0;
  return linksOf(text).map((address) => {
    const places = written.get(address);
    if (!places) return { address, offset: 0 };
    while ((places.offsets[places.next] ?? Infinity) < from) places.next += 1;
    const next = places.offsets[places.next];
    if (next !== undefined) from = next + 1;
    // An address that is not found further on stands in a definition.
    return { address, offset: next ?? places.offsets[0] ?? 0 };
  });
}

/** Where an address stands, and the first of those places that no link has passed. */
interface Places {
  readonly offsets: number[];
  next: number;
}

/** What stands before an address: in a link, and in the definition of one. */
const opening = /\]\(\s*<?|^ {0,3}\[[^[\]\n]{1,200}\]:\s*<?|<(?=[a-z][a-z0-9+.-]{1,31}:)/gimu;

function writtenAddresses(text: string): Map<string, Places> {
  const found = new Map<string, Places>();
  for (const { index, 0: before } of text.matchAll(opening)) {
    const offset = index + before.length;
    const address = addressOf(text.slice(offset, addressEnd(text, offset)));
    const places = found.get(address);
    if (places) places.offsets.push(offset);
    else found.set(address, { offsets: [offset], next: 0 });
  }
  return found;
}

/** Brackets in one another in an address; Markdown takes no more. */
const maxDepth = 32;

/** Where an address ends that begins at an offset: at white space, at a sharp bracket or at a bracket that it does not open. */
function addressEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\\') at += 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (depth < 0 || depth > maxDepth || /[\s<>]/u.test(letter)) return at;
  }
  return text.length;
}
