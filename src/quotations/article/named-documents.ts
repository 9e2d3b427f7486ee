import { firstIndex } from '../../text/first-index.ts';
import { foldWords } from '../../text/fold.ts';
import type { Range } from '../../text/ranges.ts';
import type { Mentioned } from '../judge/judge.ts';
import type { Article } from './article.ts';
import { isAscribedAfter, isAscribedBefore } from './ascription.ts';

interface Named {
  readonly titles: readonly string[];
  readonly addresses: readonly string[];
}

/** Shorter titles are words that stand in any text. */
const minTitleLetters = 8;
/** Titles of no more words may be said of what they are about: they name a document only where marks set them apart. */
const maxPlainWords = 5;
/** Letters before a quotation, and after it, among which a document is named. */
const maxBeside = 2000;
const marked = /["'*_[(]$|- $/u;
/** The last letter of a quotation with what follows it, where a new sentence begins then. */
const endsSentence = /^(?:[.!?。！？]\P{L}{0,4}|[^.!?。！？]["'”’»“」』]{0,2}[.!?。！？]\P{L}{0,3})(?:\p{Lu}|\p{Lo})/u;
const nobody: Mentioned = { named: [], ascribed: [] };

/**
 * Finds the documents that a text names beside a quotation: those whose title, or an address of which, stands in its paragraph,
 * outside of the quotation, in the line under a block quote or in the one that introduces it. Of these the text ascribes the
 * words to the ones that its sentence, a link, a bracket or a note beside the quotation says they are of. Paragraphs are read once.
 */
export function namedDocuments({ text }: Pick<Article, 'text'>, documents: readonly Named[]): (quotation: Range) => Mentioned {
  const starts = [0, ...[...text.matchAll(/\n[^\S\n]*\n\s*/gu)].map(({ index, 0: gap }) => index + gap.length)];
  const names = documents.map(({ titles, addresses }) => [
    ...titles.map((title) => foldWords(title).toLowerCase()).filter(({ length }) => length >= minTitleLetters),
    ...addresses.map((address) => address.toLowerCase()),
  ]);
  const notes = notesOf(text);
  /** The numbers of the documents that folded words name. */
  const namedIn = (folded: string) =>
    names.flatMap((all, number) => (all.some((name) => placesOf(folded, name).length > 0) ? [number] : []));
  const known = new Map<number, readonly number[]>();
  const wholeParagraph = (paragraph: number) => {
    const named =
      known.get(paragraph) ?? namedIn(foldWords(text.slice(starts[paragraph], starts[paragraph + 1])).toLowerCase());
    known.set(paragraph, named);
    return named;
  };
  return ({ start, end }) => {
    const first = firstIndex(starts.length, (index) => (starts[index] as number) > start) - 1;
    const last = firstIndex(starts.length, (index) => (starts[index] as number) >= end) - 1;
    const before = introduces(first - 1) ? first - 1 : first;
    const note = notes.get(/^["'”’»“「」.,;!?\s]{0,4}\[\^?([^\]\s]{1,40})\]/u.exec(text.slice(end, end + 50))?.[1] ?? '');
    const inNote = note === undefined ? [] : namedIn(note);
    const source = under(last);
    const beside = [wholeParagraph(before), wholeParagraph(first), wholeParagraph(last), source, inNote];
    const whole = [...new Set(beside.flat())];
    if (whole.length === 0) return nobody;
    // The words of the quotation may hold the title of a document.
    const left = foldWords(text.slice(Math.max(starts[before] as number, start - maxBeside), start))
      .toLowerCase()
      .replace(/[\s"'>*_]{1,40}$/u, '');
    const right = foldWords(text.slice(end, Math.min(starts[last + 1] ?? text.length, end + maxBeside)))
      .toLowerCase()
      .replace(/^[\s"'>*_.,;]+/u, '');
    const isNewSentence = endsSentence.test(text.slice(Math.max(0, end - 1), end + 10));
    const named = new Set([...namedIn(`${left}\n${right}`), ...source, ...inNote]);
    const ascribed = whole.filter((number) => {
      if (source.includes(number) || inNote.includes(number)) return true;
      const all = names[number] as readonly string[];
      return (
        all.some((name) => placesOf(left, name).some((at) => isAscribedBefore(around(left, at, name)))) ||
        all.some((name) =>
          placesOf(right, name)
            .slice(0, 1)
            .some((at) => isAscribedAfter(around(right, at, name), isNewSentence)),
        )
      );
    });
    return { named: whole.filter((number) => named.has(number)), ascribed };
  };

  /** What names the source of a block quote under it. */
  function under(paragraph: number): readonly number[] {
    const next = text.slice(starts[paragraph + 1], starts[paragraph + 2]);
    return starts[paragraph + 1] !== undefined && /^[\s>]*[—–―(]/u.test(next) ? wholeParagraph(paragraph + 1) : [];
  }

  /** Whether a paragraph ends with a colon. */
  function introduces(paragraph: number): boolean {
    return paragraph >= 0 && /[:：]\s*$/u.test(text.slice(starts[paragraph], starts[paragraph + 1]));
  }
}

/** The notes of a text, by what leads to them. */
function notesOf(text: string): ReadonlyMap<string, string> {
  const notes = text.matchAll(/^[ \t]{0,3}\[\^?(?<id>[^\]\s]{1,40})\]:?[ \t](?<note>[^\n]{1,2000})$/gmu);
  return new Map(Array.from(notes, ({ groups = {} }) => [groups['id'] ?? '', foldWords(groups['note'] ?? '').toLowerCase()]));
}

/** Where a title or an address stands in folded words, the last first; an address with the link that leads to it. */
function placesOf(folded: string, name: string): number[] {
  const isPlain = name.startsWith('/') || name.split(' ').length > maxPlainWords;
  const places: number[] = [];
  for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + 1))
    if (isPlain || marked.test(folded.slice(Math.max(0, at - 2), at))) places.push(at);
  return places;
}

/** What stands before and after a name; an address is taken together with the words of its link. */
function around(folded: string, at: number, name: string): { readonly before: string; readonly after: string } {
  const [before, after] = [folded.slice(0, at), folded.slice(at + name.length)];
  if (!name.startsWith('/')) return { before, after };
  return {
    before: before.slice(0, linkStart(before)),
    after: after.replace(/^[^\s"'):,;]*[)>]?/u, ''),
  };
}

/** Where the link begins whose address folded words end with, without its last part: `[words](https://`. */
function linkStart(before: string): number {
  const start = Math.max(...[' ', '(', '<', '"'].map((sign) => before.lastIndexOf(sign))) + 1;
  if (before[start - 1] === '(' && before[start - 2] === ']') return Math.max(0, before.lastIndexOf('[', start));
  return before[start - 1] === '<' ? start - 1 : start;
}
