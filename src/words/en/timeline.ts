/** The timeline. */

/** The title of an event that is not published, where drafts are shown. */
export function draftTitle({ title }: { readonly title: string }): string {
  return `${title} (draft)`;
}
