import { findEach } from '../../anchor/find-quote.ts';
import { problem } from '../../problems/problem.ts';
import { fold, type Folded, plainSigns } from '../../text/fold.ts';
import { wordCut } from '../../text/folding/word-cut.ts';
import { afterTo, areEnding, areJoinedBefore } from '../../text/joined-words.ts';
import { nearest } from '../../text/nearest/nearest.ts';
import type { Rule } from './rule.ts';

/** The share of letters by which a name may differ from words of a document and still be the same name, misspelt. */
const maxErrorShare = 0.2;

/**
 * Names of places and parties, and all their other spellings, occur in at least one source as whole words. Particles and
 * endings that a language attaches to names are ignored (`text/joined-words.ts`).
 */
export const spellings: Rule = ({ content, archive }) => {
  const read = new Set(archive.sources.map(({ fileName }) => `sources/${fileName}`));
  // A document with problems of its own may have the spelling.
  const unread = [...content.files].filter(([path]) => /^sources\/.*\.(?:txt|md)$/u.test(path) && !read.has(path));
  const sources: readonly Read[] = [...archive.sources, ...unread.map(([, text]) => ({ folded: fold(text) }))];
  const isLacking = lacksDocument(content.files);
  return [...content.places, ...content.parties].flatMap(({ value, at }) => {
    const names = [
      { name: value.name, path: ['name'] },
      ...value.spellings.map((name, index) => ({ name, path: ['spellings', index] })),
    ];
    return names
      .filter(({ name }) => !sources.some((source) => standsIn(source, name)))
      .map(({ name, path }) => ({ name, path, nearest: nearestIn(sources, name) }))
      .filter(({ name, nearest }) => !isLacking || (nearest !== undefined && nearest.errors <= name.length * maxErrorShare))
      .map(({ name, path, nearest }) => problem('spelling-not-found', at(path), { spelling: name, nearest: nearest?.words }));
  });
};

/** Whether a document is missing or cannot be read: it may hold a spelling that the others lack. */
function lacksDocument(files: ReadonlyMap<string, string>): boolean {
  const ids = [...files.keys()].flatMap((path) => /^sources\/([^/]+)\.(?:txt|md|yaml)$/u.exec(path)?.[1] ?? []);
  return ids.some((id) => !files.get(`sources/${id}.txt`) && !files.get(`sources/${id}.md`));
}

interface Read {
  readonly folded: Folded;
  /** Unknown for a document with problems of its own. */
  readonly language?: string;
}

function standsIn(source: Read, name: string): boolean {
  const joined = afterTo(name);
  return standsAsWord(source, name) || (joined !== undefined && standsAsWord(source, joined));
}

function standsAsWord({ folded, language }: Read, name: string): boolean {
  return findEach(folded, { quote: name }).some(({ start, end }) => {
    const [first, last] = [wordCut(folded, start), wordCut(folded, end)];
    return (!first || areJoinedBefore(first.before)) && (!last || areEnding(last.after, name, language));
  });
}

function nearestIn(sources: readonly Read[], name: string): { readonly words: string; readonly errors: number } | undefined {
  return sources
    .map(({ folded: { text } }) => plainSigns(text))
    .flatMap((text) => nearest(text, name, 1).map((near) => ({ ...near, words: text.slice(near.start, near.end) })))
    .sort((a, b) => a.errors - b.errors)[0];
}
