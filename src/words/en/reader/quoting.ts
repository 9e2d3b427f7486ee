/** Citing words of a document that a reader selects. */

import { place, quotation as quotationAt } from '../references.ts';

export const select = 'Select any words of the document to cite them.';
/** The accessible name of the bar near the selection, which is announced when it opens. */
export const bar = 'Cite the selected words';
export const pressTab = 'Press Tab to cite the selected words.';

export const copyQuotation = 'Copy the quotation';
export const copyLink = 'Copy a link to the words';
export const copyCitation = 'Copy a citation for an event';

/** Messages after a button was pressed. */
export const quotationCopied = 'Quotation copied.';
export const linkCopied = 'Link copied.';
/** For words that no text fragment finds. */
export const paragraphLinkCopied = 'Link to the paragraph copied.';
export const citationCopied = 'Citation copied.';

/** For browsers that do not allow copying. */
export function copyThis({ text }: { readonly text: string }): string {
  return `Copy this: ${text}`;
}

export function tooLong({ characters, most }: { readonly characters: number; readonly most: number }): string {
  return `${characters} characters. A citation has at most ${most}.`;
}

export const textDidNotCome = 'The text of the document did not come, so these words cannot be cited here.';

/** The text that is copied as a quotation. */
export function quotation(of: {
  readonly quote: string;
  readonly document: string;
  readonly paragraph: number | undefined;
  readonly line: number;
  readonly address: string;
}): string {
  return quotationAt({ ...of, place: place({ pages: undefined, paragraph: of.paragraph, line: of.line }) });
}
