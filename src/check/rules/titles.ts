import { problem } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

const longest = 90;

/** Titles of events and stories: short, sentence case, no full stop. */
export const titles: Rule = ({ content }) =>
  [...content.events, ...content.stories].flatMap(({ value: { title }, at }) => {
    const reasons = [
      title.length > longest && `has ${title.length} characters`,
      /^\p{Ll}/u.test(title) && 'begins with a small letter',
      /(?<!\.\.)\.$/u.test(title) && 'ends with a full stop',
    ];
    return reasons.flatMap((reason) => (reason ? problem('title-style', at(['title']), { reason }) : []));
  });
