/** The header, the navigation and the footer of every page. */

export const skip = 'Skip to the content';
/** The accessible name of the navigation in the header. */
export const navigation = 'Site';

/** The accessible name of the way to a page, by the pages above it. */
export const trail = 'Where this page stands';

export const timeline = 'Timeline';
export const documents = 'Documents';
export const disagreements = 'Disagreements';
export const places = 'Places';
export const parties = 'Parties';
export const about = 'About';
export const search = 'Search';

export const aboutThisArchive = 'About this archive';
export const method = 'Method';
export const coverage = 'Coverage';
export const checkText = 'Check a text';
export const licences = 'Licences';
export const events = 'All events';
export const passages = 'All passages';
export const stories = 'Stories';
export const everyPage = 'Every page';

/** The label of unpublished entries where drafts are shown. */
export const draft = 'Draft, not published';

/** The title of a page with that of its archive, as tabs and search results show it. */
export function pageTitle({ page, archive }: { readonly page: string; readonly archive: string }): string {
  return `${page} · ${archive}`;
}

/** For the search engines of a browser, which show 16 letters of a name. */
export function opensearchName({ archive }: { readonly archive: string }): string {
  return archive.slice(0, 16).trim();
}
export function opensearchDescription({ archive }: { readonly archive: string }): string {
  return `Search “${archive}”: its events and the text of its documents.`;
}

/** Where a page does not know the address of its site. */
export const noAddress =
  'These pages do not know at which address they are published: what begins with a slash is a path, and the address of the site comes before it.';
