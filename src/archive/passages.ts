import { createHash } from 'node:crypto';
import { foldWords, type Range, toFoldedRange } from '../text/fold.ts';
import { readWords } from '../text/folding/read-words.ts';
import { documentPositionsOf } from '../text/positions.ts';
import type { Draft } from './draft.ts';
import { pageRange } from './page-range.ts';
import type { Passage, Source } from './types.ts';

/** Folded characters on each side that go into a passage's id, so that the same words elsewhere have another. */
const contextLetters = 32;
/** Crockford's base 32, lower case: no letter is easily misread for another. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const idLength = 8;

/** Gives the passage for a range of a source, the same one for the same range, and adds it to its source. */
export function passageKeeper(): (source: Draft<Source>, range: Range) => Draft<Passage> {
  const byRange = new Map<string, Draft<Passage>>();
  const byId = new Map<string, Draft<Passage>>();
  const lines = new Map<string, ReturnType<typeof documentPositionsOf>>();
  return (source, { start, end }) => {
    const key = `${source.id} ${start} ${end}`;
    const known = byRange.get(key);
    if (known) return known;
    const position = lines.get(source.id) ?? documentPositionsOf(source.text);
    lines.set(source.id, position);
    let id = passageId(source, { start, end });
    for (let same = 1; byId.has(id); same += 1) id = passageId(source, { start, end }, same);
    const quote = readWords(source.folded, { start, end });
    const place = { line: position(start).line, pages: pageRange(source.pages, { start, end }) };
    const passage: Draft<Passage> = { id, source, start, end, quote, ...place, citations: [], aliases: [] };
    byRange.set(key, passage);
    byId.set(id, passage);
    source.passages.push(passage);
    return passage;
  };
}

/**
 * The permanent id of a passage: the first letters of the SHA-256 of its source's id and its folded words with the context
 * around them. It survives any change of the document outside that context. 40 bits by default: among a million passages, the
 * chance that any two get the same id is 37%. Passages with the same words in the same context, or with such a
 * collision, are told apart by `same`, the number of passages before it with that id.
 */
function passageId(source: Source, range: Range, same = 0): string {
  const { text } = source.folded;
  const { start, end } = toFoldedRange(source.folded, range);
  const parts = [
    source.id,
    text.slice(Math.max(0, start - contextLetters), start),
    text.slice(start, end),
    text.slice(end, end + contextLetters),
    ...(same === 0 ? [] : [String(same)]),
  ];
  const hash = createHash('sha256').update(parts.map(foldWords).join('\n')).digest();
  return `p-${Array.from(hash.subarray(0, idLength), (byte) => alphabet[byte % 32]).join('')}`;
}
