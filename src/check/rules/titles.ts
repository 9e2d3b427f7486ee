import { problem } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

const standard = { longest: 90, severity: 'error' } as const;

/**
 * Titles of events and stories: short, sentence case, no full stop, as `editorial.yaml` says or as is usual. Labels of events
 * have the same style; how short they are is part of their schema.
 */
export const titles: Rule = ({ content }) => {
  const { longest, severity } = content.editorial?.value.titles ?? standard;
  const labels = content.events.flatMap(({ value: { label }, at }) =>
    label === undefined ? [] : [{ words: label, place: at(['label']), isLabel: true }],
  );
  const named = [...content.events, ...content.stories].map(({ value, at }) => ({
    ...{ words: value.title, place: at(['title']), isLabel: false },
  }));
  return [...named, ...labels].flatMap(({ words, place, isLabel }) => {
    const faults = faultsOf(words);
    return [
      ...(faults.length > 0
        ? [problem('title-style', place, { reason: faults.join(' and '), repaired: repaired(words), isLabel }, severity)]
        : []),
      ...(!isLabel && words.length > longest
        ? [problem('title-style', place, { reason: `has ${words.length} characters`, longest }, severity)]
        : []),
    ];
  });
};

/** The first letter of a title, or of a label after the sign of an account (`words/account-sign.ts`). */
const smallLetter = /^(?:¶\s*)?\p{Ll}/u;
const fullStop = /(?<!\.\.)\.$/u;

function faultsOf(words: string): string[] {
  return [
    ...(smallLetter.test(words) ? ['begins with a small letter'] : []),
    ...(fullStop.test(words) ? ['ends with a full stop'] : []),
  ];
}

function repaired(words: string): string {
  return words.replace(smallLetter, (beginning) => beginning.toUpperCase()).replace(fullStop, '');
}
