/** What stands in a held file for the top of the copy. */
export const topMark = 'passage-top:/';

/** Name of the function that a held file calls with its own path and its text. */
export const offlineName = 'passageOffline';
