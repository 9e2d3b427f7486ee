/** The result of a check, as the page shows it. This module is fetched together with the code of the check. */

import { number as figure, plural } from '../grammar.ts';

export const quotationsTitle = 'Quotations';
export const inTextTitle = 'In your text';
export const copyLabel = 'Copy the result:';
export const copyAsText = 'as text';
export const copyAsMarkdown = 'as Markdown';
export const copyAsJson = 'as JSON';
export const copied = 'Copied.';
export const notCopied = 'This browser does not let a page copy.';

/** For screen readers, before words that differ. */
export const leftOut = 'left out: ';
export const putIn = 'put in: ';
export const differenceEnd = '. ';

export function readIn({ title }: { readonly title: string }): string {
  return `Read it in ${title}`;
}
export const passageLink = 'The passage';
export function eventsLabel({ count }: { readonly count: number }): string {
  return plural(count, { one: 'One event rests on these words', other: `${figure(count)} events rest on these words` });
}

/** The name of the link from a quotation in the text to what was found of it. */
export function verdictLink({ label, number }: { readonly label: string; readonly number: number }): string {
  return `${label}: quotation ${number}`;
}
export function quotationNumber({ number }: { readonly number: number }): string {
  return `Quotation ${number}`;
}
