/** Begins the label of an event whose title ends by naming the documents whose account it gives. The legend explains it. */
export const accountSign = '¶';
