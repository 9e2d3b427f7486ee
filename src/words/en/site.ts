/** What stands around every page: its header, its navigation and its footer. */

export const skip = 'Skip to the content';
/** Names the navigation of the header. */
export const navigation = 'Site';

export const timeline = 'Timeline';
export const documents = 'Documents';
export const disagreements = 'Disagreements';
export const places = 'Places';
export const parties = 'Parties';
export const about = 'About';

export const aboutThisArchive = 'About this archive';
export const method = 'Method';
export const coverage = 'Coverage';
export const licences = 'Licences';
export const events = 'All events';
export const passages = 'All passages';
export const stories = 'Stories';

/** Marks what is not published, where drafts are shown. */
export const draft = 'Draft, not published';

/** The title of a page with that of its archive, as tabs and search results show it. */
export function pageTitle({ page, archive }: { readonly page: string; readonly archive: string }): string {
  return `${page} · ${archive}`;
}
