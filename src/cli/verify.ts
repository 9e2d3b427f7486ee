import { counted } from '../site/plurals.ts';
import { checkQuotations } from './verify/check-quotations.ts';
import { checkSums } from './verify/check-sums.ts';
import { publishedSite } from './verify/published-site.ts';

/**
 * Checks a built folder, or the copy of it at an address, against the hashes it publishes, and looks every quotation up
 * in the documents it publishes. Returns 0 when all is as published, 1 with any difference, 2 when a host cannot be reached.
 */
export async function verify(target: string): Promise<number> {
  const site = await publishedSite(target);
  try {
    const sums = await checkSums(site);
    report(`${site.name}: ${counted(sums.files.size, 'file')} as SHA256SUMS says.`, sums.faults);
    if (sums.passedOver > 0)
      process.stdout.write(
        `${counted(sums.passedOver, 'file')} not asked for: compressed copies and _headers, which hosts need not give out.\n`,
      );
    if (sums.files.size === 0) return 1;
    const quotes = checkQuotations(sums.files);
    const faults = quotes.quotations > 0 ? quotes.faults : ['There is no quotation on any page.'];
    report(
      `${counted(quotes.quotations, 'quotation')} looked up, word for word, in ${counted(quotes.documents, 'document')}.`,
      faults,
    );
    return sums.faults.length + faults.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof TypeError) || error.message !== 'fetch failed') throw error;
    const cause = error.cause instanceof Error ? error.cause.message : error.message;
    process.stderr.write(`${site.name} cannot be reached: ${cause}\n`);
    return 2;
  }
}

function report(words: string, faults: readonly string[]): void {
  process.stdout.write(`${words}\n`);
  if (faults.length === 0) return;
  process.stderr.write(`\n${faults.map((fault) => `  ${fault}\n`).join('')}\n${counted(faults.length, 'difference')}.\n`);
}
