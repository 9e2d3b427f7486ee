/** Sharing a view of the timeline. */

/** The title of the timeline's frame in a page of another site. */
export function embedTitle({ archive }: { readonly archive: string }): string {
  return `Timeline: ${archive}`;
}

export const copyLink = 'Copy link to this view';
export const linkCopied = 'Link copied';
export const embed = 'Embed';
export const markupExplained = 'Markup for a page elsewhere: it shows this view, alone, with a link back.';
export const copyMarkup = 'Copy the markup';
export const markupCopied = 'Markup copied';

/** For browsers that do not allow copying. */
export function copyThis({ text }: { readonly text: string }): string {
  return `Copy this: ${text}`;
}
