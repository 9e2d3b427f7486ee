/** The timeline on its own, embedded in a page of another site. */

export const title = 'Timeline';
export const thisViewInTheArchive = 'This view in the archive, with every event and its documents';
