import { findAll } from '../../anchor/find-quote.ts';
import { problem } from '../../problems/problem.ts';
import { fold, softHyphen, type Folded } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { wordAcross } from '../../text/word-across.ts';
import type { Rule } from './rule.ts';

/** Names of places and parties, and every further spelling, stand in at least one source, as whole words. */
export const spellings: Rule = ({ content, archive }) => {
  const read = new Set(archive.sources.map(({ fileName }) => `sources/${fileName}`));
  // A document with problems of its own may have the spelling.
  const unread = [...content.files].filter(([path]) => /^sources\/.*\.(?:txt|md)$/u.test(path) && !read.has(path));
  const sources = [...archive.sources.map(({ folded }) => folded), ...unread.map(([, text]) => fold(text))];
  return [...content.places, ...content.parties].flatMap(({ value, at }) => {
    const names = [
      { name: value.name, path: ['name'] },
      ...value.spellings.map((name, index) => ({ name, path: ['spellings', index] })),
    ];
    return names
      .filter(({ name }) => !sources.some((source) => standsIn(source, name)))
      .map(({ name, path }) => problem('spelling-not-found', at(path), { spelling: name, nearest: nearestIn(sources, name) }));
  });
};

function standsIn(source: Folded, name: string): boolean {
  return findAll(source, { quote: name }).some(
    ({ start, end }) => wordAcross(source.raw, start) === undefined && wordAcross(source.raw, end) === undefined,
  );
}

function nearestIn(sources: readonly Folded[], name: string): string | undefined {
  return sources
    .map(({ text }) => text.replaceAll(softHyphen, '-'))
    .flatMap((text) => nearest(text, name, 1).map((near) => ({ ...near, words: text.slice(near.start, near.end) })))
    .sort((a, b) => a.errors - b.errors)[0]?.words;
}
