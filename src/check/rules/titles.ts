import { problem } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

const standard = { longest: 90, severity: 'error' } as const;

/** Titles of events and stories: short, sentence case, no full stop, as `editorial.yaml` says or as is usual. */
export const titles: Rule = ({ content }) => {
  const { longest, severity } = content.editorial?.value.titles ?? standard;
  return [...content.events, ...content.stories].flatMap(({ value: { title }, at }) => {
    const style = [
      /^\p{Ll}/u.test(title) && 'begins with a small letter',
      /(?<!\.\.)\.$/u.test(title) && 'ends with a full stop',
    ].filter((reason) => reason !== false);
    const repaired = title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/(?<!\.\.)\.$/u, '');
    return [
      ...(style.length > 0 ? [problem('title-style', at(['title']), { reason: style.join(' and '), repaired }, severity)] : []),
      ...(title.length > longest
        ? [problem('title-style', at(['title']), { reason: `has ${title.length} characters`, longest }, severity)]
        : []),
    ];
  });
};
