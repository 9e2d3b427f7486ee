import { problem } from '../../problems/problem.ts';
import { ownWords } from '../own-words.ts';
import { placedLinks } from '../placed-links.ts';
import type { Rule } from './rule.ts';

/** Nothing that is published links to a draft, and no published story has a draft as a step. */
export const drafts: Rule = ({ content, addresses, published }) => {
  if (published.content === content) return [];
  const isDraft = (address: string) => addresses.has(address) && !published.addresses.has(address);
  const drafted = new Set(content.events.filter(({ value }) => value.draft).map(({ id }) => id));
  const links = ownWords(published.content)
    .filter(({ isMarkdown }) => isMarkdown)
    .flatMap(({ text, at }) =>
      placedLinks(text)
        .filter(({ address }) => isDraft(address.replace(/[?#].*/su, '')))
        .map(({ address, offset }) => problem('link-draft', at(offset, address.length), { to: address })),
    );
  const steps = published.content.stories.flatMap((story) =>
    story.steps
      .filter(({ value }) => drafted.has(value.event))
      .map(({ value, at }) => problem('link-draft', at(['event']), { to: value.event })),
  );
  return [...links, ...steps];
};
