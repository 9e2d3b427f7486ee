import type { Content } from './content.ts';

/** The content that is published: without events, pages and stories that say `draft: true`. The same object if there are none. */
export function withoutDrafts(content: Content): Content {
  const { events, pages, stories } = content;
  if (![...events, ...pages, ...stories].some(({ value }) => value.draft)) return content;
  const isPublished = ({ value }: { readonly value: { readonly draft: boolean } }) => !value.draft;
  return {
    ...content,
    events: events.filter(isPublished),
    pages: pages.filter(isPublished),
    stories: stories.filter(isPublished),
  };
}
