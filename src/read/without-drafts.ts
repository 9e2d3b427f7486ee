import type { Content } from './content.ts';

/** The content that is published: without events, pages and stories that say `draft: true`. The same object if there are none. */
export function withoutDrafts(content: Content): Content {
  const { events, pages, stories, files } = content;
  const folders = Object.entries({ events, pages, stories });
  const drafts = folders.flatMap(([folder, entries]) =>
    entries.filter((entry) => !isPublished(entry)).map(({ id }) => `${folder}/${id}.md`),
  );
  if (drafts.length === 0) return content;
  const left = new Set(drafts);
  return {
    ...content,
    events: events.filter(isPublished),
    pages: pages.filter(isPublished),
    stories: stories.filter(isPublished),
    // A file that is not among the entries would be taken for one that could not be read.
    files: new Map([...files].filter(([path]) => !left.has(path))),
  };
}

function isPublished({ value }: { readonly value: { readonly draft: boolean } }): boolean {
  return !value.draft;
}
