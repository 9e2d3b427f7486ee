/** Stands for the top of a copy in a script that holds a file of it. */
export const topMark = 'passage-top:/';

/** Name of the function that such a script calls with the path and the text of its file. */
export const offlineName = 'passageOffline';
