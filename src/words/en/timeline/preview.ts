/** Previews of links. */

export const preview = 'Preview';
export const fetching = 'Fetching …';
export const noPreview = 'There is no preview. The link leads there.';
export const goThere = 'Go there';

/** The accessible name of the same link, for readers who do not see what it is next to. */
export function goTo({ link }: { readonly link: string }): string {
  return `Go there: ${link}`;
}
