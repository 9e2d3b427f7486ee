import { firstIndex } from '../../text/first-index.ts';
import { foldWords } from '../../text/fold.ts';
import type { Range } from '../../text/ranges.ts';
import { type Mentioned, noneMentioned } from '../judge/judge.ts';
import type { Article } from './article.ts';
import { isAscribedAfter, isAscribedBefore, type Mention } from './ascription.ts';

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

/**
 * Finds the documents that a text names beside a quotation: those whose title, or an address of which, stands in its paragraph,
 * outside of the quotation, in the line under a block quote or in the one that introduces it. Of these the text ascribes the
 * words to the ones that its sentence, a link, a bracket or a note beside the quotation says they are of. Paragraphs are read once.
 */
export function namedDocuments({ text }: Pick<Article, 'text'>, documents: readonly Named[]): (quotation: Range) => Mentioned {
  const starts = [0, ...[...text.matchAll(/\n[^\S\n]*\n\s*/gu)].map(({ index, 0: gap }) => index + gap.length)];
  const names = documents.map(({ titles, addresses }): Name[] => [
    ...titles
      .map((title) => foldWords(title))
      .filter(({ length }) => length >= minTitleLetters)
      .map((written) => ({ written, form: written.toLowerCase() })),
    ...addresses.map((address) => ({ written: address, form: address.toLowerCase() })),
  ]);
  const notes = notesOf(text);
  /** The numbers of the documents that folded words name. */
  const namedIn = (folded: string) =>
    names.flatMap((all, number) => (all.some((name) => placesOf(folded, name).length > 0) ? [number] : []));
  const known = new Map<number, readonly number[]>();
  const wholeParagraph = (paragraph: number) => {
    const named =
      known.get(paragraph) ?? namedIn(withAddresses(foldWords(text.slice(starts[paragraph], starts[paragraph + 1]))));
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
    if (whole.length === 0) return noneMentioned;
    // The words of the quotation may hold the title of a document.
    const left = withAddresses(foldWords(text.slice(Math.max(starts[before] as number, start - maxBeside), start))).replace(
      /[\s"'>*_]{1,40}$/u,
      '',
    );
    const right = withAddresses(foldWords(text.slice(end, Math.min(starts[last + 1] ?? text.length, end + maxBeside)))).replace(
      /^[\s"'>*_.,;]+/u,
      '',
    );
    const isNewSentence = endsSentence.test(text.slice(Math.max(0, end - 1), end + 10));
    const named = new Set([...namedIn(`${left}\n${right}`), ...source, ...inNote]);
    const introduced = whole.flatMap((number) =>
      (names[number] as readonly Name[]).flatMap((name) =>
        placesOf(left, name)
          .filter((place) => isAscribedBefore(around(left, place, name)))
          .map(({ at }) => ({ number, start: at, end: at + name.form.length })),
      ),
    );
    const nearest = new Set(nearestOf(left, introduced));
    const ascribed = whole.filter((number) => {
      if (source.includes(number) || inNote.includes(number) || nearest.has(number)) return true;
      return (names[number] as readonly Name[]).some((name) =>
        placesOf(right, name)
          .slice(0, 1)
          .some((place) => isAscribedAfter(around(right, place, name), isNewSentence)),
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
  return new Map(Array.from(notes, ({ groups = {} }) => [groups['id'] ?? '', withAddresses(foldWords(groups['note'] ?? ''))]));
}

/** A title or an address, as it is written and in small letters. */
interface Name {
  readonly written: string;
  readonly form: string;
}

/** Where a name stands, and whether nothing sets it apart from other words but its letters. */
interface NamePlace {
  readonly at: number;
  readonly isPlain: boolean;
}

/** Folded words in which links to pages of the archive have the addresses that are looked for, however they were written. */
function withAddresses(folded: string): string {
  return folded
    .replace(/(?<=[(<\s])(?:\.{1,2}\/){0,8}(?=(?:sources|passages)\/)/gu, '/')
    .replace(/(\/(?:sources|passages)\/[\w-]{1,80})(?=[)>#?\s"',;]|$)/gu, '$1/');
}

/** The documents that are named nearest before a quotation: of those before them, only the ones named in one breath. */
function nearestOf(
  folded: string,
  places: readonly { readonly number: number; readonly start: number; readonly end: number }[],
) {
  const [last, ...others] = places.toSorted((a, b) => b.start - a.start);
  if (!last) return [];
  const found = [last.number];
  let from = last.start;
  for (const { number, start, end } of others) {
    if (end <= from && !inOneBreath.test(folded.slice(end, from))) break;
    found.push(number);
    from = Math.min(from, start);
  }
  return found;
}

const inOneBreath =
  /^[^.!?]{0,20}?(?:,|and|or|und|et|y|e|и|&|\/)[\s"'*_[(]*(?:(?:https?:\/\/[^\s]{0,80}|in )[\s"'*_[(]*)?(?:[^\]\s]{1,30}\]\()?(?:https?:\/\/[^\s/]{1,80})?$/iu;

/** Where a title or an address stands in folded words, the last first; an address with the link that leads to it. */
function placesOf(folded: string, { written, form }: Name): NamePlace[] {
  const small = folded.toLowerCase();
  // Small letters that are longer than their capitals would move what stands after them.
  if (small.length !== folded.length) return small.includes(form) ? [{ at: small.indexOf(form), isPlain: false }] : [];
  const isTelling = form.startsWith('/') || form.split(' ').length > maxPlainWords;
  const places: NamePlace[] = [];
  for (let at = small.indexOf(form); at !== -1; at = small.indexOf(form, at + 1)) {
    const [before, after] = [folded.slice(Math.max(0, at - 2), at), folded.slice(at + form.length, at + form.length + 1)];
    if (isTelling || marked.test(before)) places.push({ at, isPlain: false });
    else if (folded.startsWith(written, at) && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after))
      places.push({ at, isPlain: !/\|\s*$/u.test(before) });
  }
  return places;
}

/** What stands before and after a name; an address is taken together with the words of its link. */
function around(folded: string, { at, isPlain }: NamePlace, { form }: Name): Mention {
  const [before, after] = [folded.slice(0, at), folded.slice(at + form.length)];
  if (!form.startsWith('/')) return { before, after, isPlain };
  const start = linkStart(before);
  const [, linkWords] = /^\[([^\]]{0,200})\]\(/u.exec(before.slice(start)) ?? [];
  return {
    before: before.slice(0, start),
    after: after.replace(/^[^\s"'):,;]*[)>]?/u, ''),
    ...(linkWords !== undefined && { linkWords }),
  };
}

/** Where the link begins whose address folded words end with, without its last part: `[words](https://`. */
function linkStart(before: string): number {
  const start = Math.max(...[' ', '(', '<', '"'].map((sign) => before.lastIndexOf(sign))) + 1;
  if (before[start - 1] === '(' && before[start - 2] === ']') return Math.max(0, before.lastIndexOf('[', start));
  return before[start - 1] === '<' ? start - 1 : start;
}
