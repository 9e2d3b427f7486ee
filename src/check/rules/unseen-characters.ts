import { type Place, type Problem, problem } from '../../problems/problem.ts';
import type { Content, Entry } from '../../read/content.ts';
import type { Path } from '../../read/yaml-spans.ts';
import { positionsOf } from '../../text/positions.ts';
import { unrecordedIn, type Unseen, unseenIn } from '../../text/unseen.ts';
import type { Rule } from './rule.ts';

/** The files that authors write themselves: all but the documents and the lock. */
const ownFile = /\.yaml$|^(?!.*(?<![^\\/])sources[\\/][^\\/]*$).*\.md$/su;

/** A file with more of them is reported no further: it should be mended as a whole. */
const maxToldCharacters = 50;

/**
 * Our own files hold no invisible characters, neither literally nor as YAML escapes. A document may hold such characters, and
 * its page shows them by their codes; only NUL cannot be on any page. The words in the lock appear on pages too, and commands
 * record them without such characters.
 */
export const unseenCharacters: Rule = ({ content }) => [
  ...[...content.texts]
    .filter(([file]) => ownFile.test(file) && !content.garbled.has(file))
    .flatMap(([file, text]) => standingIn(file, text)),
  ...entriesOf(content).flatMap((entry) => escapedIn(entry, content.texts.get(entry.file) ?? '')),
  ...content.sources.flatMap(({ textFile, text }) =>
    text.includes('\0') ? standingIn(textFile, text.replace(/[^\0\n]/gu, ' ')).slice(0, 1) : [],
  ),
  ...(content.lock ? recordedIn(content.lock) : []),
];

function standingIn(file: string, text: string): Problem[] {
  const found = unseenIn(text).slice(0, maxToldCharacters);
  const position = positionsOf(text);
  return found.map((each) =>
    reported(each, { file, ...position(each.offset), end: position(each.offset + each.length) }, around(text, each)),
  );
}

/** Characters that YAML writes as an escape, as in `"\u202E"`. Those that the file holds literally have been found already. */
function escapedIn(entry: Entry<unknown>, file: string): Problem[] {
  const stands = new Map<string, boolean>();
  const isStanding = (letters: string): boolean => {
    const known = stands.get(letters) ?? file.includes(letters);
    stands.set(letters, known);
    return known;
  };
  return stringsOf(entry.value).flatMap(({ path, words }) =>
    unseenIn(words)
      .filter(({ offset, length }) => !isStanding(words.slice(offset, offset + length)))
      .slice(0, maxToldCharacters)
      .map((each) => reported(each, entry.wordsAt(path, each.offset, each.length), around(words, each))),
  );
}

function recordedIn({ value, wordsAt }: NonNullable<Content['lock']>): Problem[] {
  return Object.entries(value).flatMap(([id, { quote }]) =>
    unrecordedIn(quote)
      .slice(0, maxToldCharacters)
      .map((each) => reported(each, wordsAt([id, 'quote'], each.offset, each.length), around(quote, each))),
  );
}

function reported({ code, name }: Unseen, place: Place, near: string): Problem {
  return problem('character-unseen', place, { code, name, near, isNul: code === 'U+0000' });
}

/** The word in or after which it stands, as far as it is visible. */
function around(text: string, { offset, length }: Unseen): string {
  const before = /(?<!\S)\S*$/u.exec(text.slice(Math.max(0, offset - 30), offset))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(offset + length, offset + length + 30))?.[0] ?? '';
  const seen = `${before}${after}`;
  return unseenIn(seen).reduceRight((word, each) => word.slice(0, each.offset) + word.slice(each.offset + each.length), seen);
}

function entriesOf(content: Content): Entry<unknown>[] {
  const { site, editorial, topics, eras, events, withdrawn, sources, places, parties, measures, pages, stories } = content;
  return [site, editorial, topics, eras, events, withdrawn, sources, places, parties, measures, pages, stories].flatMap(
    (entries): readonly Entry<unknown>[] => (entries === undefined ? [] : 'value' in entries ? [entries] : entries),
  );
}

function stringsOf(value: unknown, path: Path = []): { readonly path: Path; readonly words: string }[] {
  if (typeof value === 'string') return [{ path, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}
