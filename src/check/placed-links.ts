import { addressOf, linksOf } from '../markdown/markdown.ts';

/**
 * The links of a Markdown text in order, each with the offset of its address. For a link written in a way that is not searched
 * for, the offset is 0.
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

/** Where an address occurs, and the first of those places that has not been given to a link yet. */
interface Places {
  readonly offsets: number[];
  next: number;
}

/** What precedes an address in a link, and in the definition of one. */
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

/** Nested brackets in an address; Markdown takes no more. */
const maxDepth = 32;

/**
 * The offset at which an address ends that begins at `start`: at white space, an angle bracket, or a closing bracket that the
 * address does not open.
 */
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
