/** Previews of links. */

export const preview = 'Preview';
export const fetching = 'Fetching …';
export const none = 'There is no preview. The link leads there.';
export const goThere = 'Go there';

/** Names the same link for those who do not see beside what it stands. */
export function goTo({ link }: { readonly link: string }): string {
  return `Go there: ${link}`;
}
