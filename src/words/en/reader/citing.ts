/** Ways to cite an event or a passage. */

export const citeThis = 'Cite this';

export const copyReference = 'Copy the reference';
export const copyLink = 'Copy the link';

/** `format` is a proper name: "BibTeX". */
export function copyFormat({ format }: { readonly format: string }): string {
  return `Copy ${format}`;
}

export function download({ file }: { readonly file: string }): string {
  return `Download ${file}`;
}

/** Messages after a button was pressed. */
export const copied = 'Copied';
export const copyByHand = 'Select the words and copy them';
