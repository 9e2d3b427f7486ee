import { problem } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

const longest = 90;

/** Titles of events and stories: short, sentence case, no full stop. */
export const titles: Rule = ({ content }) =>
  [...content.events, ...content.stories].flatMap(({ value: { title }, at }) => {
    const style = [
      /^\p{Ll}/u.test(title) && 'begins with a small letter',
      /(?<!\.\.)\.$/u.test(title) && 'ends with a full stop',
    ].filter((reason) => reason !== false);
    const repaired = title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/(?<!\.\.)\.$/u, '');
    return [
      ...(style.length > 0 ? [problem('title-style', at(['title']), { reason: style.join(' and '), repaired })] : []),
      ...(title.length > longest
        ? [problem('title-style', at(['title']), { reason: `has ${title.length} characters`, longest })]
        : []),
    ];
  });
