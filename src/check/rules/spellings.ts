import { problem } from '../../problems/problem.ts';
import { foldWords } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import type { Rule } from './rule.ts';

/** Names of places and parties, and every further spelling, stand in at least one source. */
export const spellings: Rule = ({ content, archive }) => {
  const texts = archive.sources.map(({ folded }) => folded.text.replaceAll('\u00AD', '-'));
  return [...content.places, ...content.parties].flatMap(({ value, at }) => {
    const names = [
      { name: value.name, path: ['name'] },
      ...value.spellings.map((name, index) => ({ name, path: ['spellings', index] })),
    ];
    return names
      .filter(({ name }) => texts.every((text) => !text.includes(foldWords(name))))
      .map(({ name, path }) => problem('spelling-not-found', at(path), { spelling: name, nearest: nearestIn(texts, name) }));
  });
};

function nearestIn(texts: readonly string[], name: string): string | undefined {
  return texts
    .flatMap((text) => nearest(text, name, 1).map((near) => ({ ...near, words: text.slice(near.start, near.end) })))
    .sort((a, b) => a.errors - b.errors)[0]?.words;
}
