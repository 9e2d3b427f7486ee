/** The page that lists every passage. */

import * as counts from '../counts.ts';

export const title = 'All cited passages';

export function whatIsListed({ passages, documents }: { readonly passages: number; readonly documents: number }): string {
  return `${counts.passages({ count: passages })} of ${counts.documents({ count: documents })}, as they stand there. Each has an address that lasts.`;
}
