import { counted } from '../framework/plurals.ts';
import { type Terminal, terminal } from '../framework/terminal.ts';
import { checkSums, type SumsResult } from './check-sums.ts';
import { type Limits, Stopped, usualLimits } from './limits.ts';
import { publishedSite } from './published-site.ts';
import { quotationReader } from './quotation-reader.ts';
import { visibleWords } from './visible-words.ts';

/** Differences of each kind that are listed; the rest are counted. */
const maxToldDifferences = 100;
/** Characters of a printed line; a name in a list of hashes may have millions. */
const maxPrintedCharacters = 2000;

/**
 * Checks a built folder, or the copy of it at an address, against the hashes it publishes, and looks every quotation up
 * in the documents it publishes. Returns 0 when all is as published, 1 with any difference, 2 when it cannot be read to
 * its end: nothing is there, a host cannot be reached, or it sends more than `limits` allow.
 */
export async function verify(
  target: string,
  limits: Limits = usualLimits,
  { print, printError }: Terminal = terminal,
): Promise<number> {
  const reader = quotationReader(limits);
  try {
    const site = await publishedSite(target, limits);
    const sums = await checkSums(site, reader.take);
    report(`${site.name}: ${counted(sums.files.size, 'file')} as SHA256SUMS says.`, sums.faults);
    for (const line of askedWords(sums)) say(print, line);
    const { added } = sums;
    if (added.length > 0)
      say(print, `Not checked beyond its hash: ${counted(added.length, 'file')} of the archive’s own: ${added.join(', ')}.`);
    if (sums.stopped) return cannot(`${site.name} is not checked to its end. ${sums.stopped.message}`);
    if (sums.files.size === 0) return 1;
    const quotes = await reader.result(sums.unread, { listed: sums.listed, top: site.top });
    // If pages were not read, it is not known what is on them.
    const isWithout = quotes.quotations === 0 && quotes.faults.length === 0 && sums.unread.size === 0;
    const faults = isWithout ? ['There is no quotation on any page.'] : quotes.faults;
    report(
      `${counted(quotes.quotations, 'quotation')} looked up, word for word, in ${counted(quotes.documents, 'document')}.`,
      faults,
    );
    if (quotes.withdrawn > 0)
      say(print, `${counted(quotes.withdrawn, 'quotation')} not looked up: the pages say that the passages are withdrawn.`);
    return sums.faults.length + faults.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return cannot(error.message);
  } finally {
    await reader.close();
  }

  function report(words: string, faults: readonly string[]): void {
    say(print, words);
    if (faults.length === 0) return;
    printError('\n');
    for (const fault of faults.slice(0, maxToldDifferences)) say(printError, `  ${fault}`);
    if (faults.length > maxToldDifferences)
      say(printError, `  and ${(faults.length - maxToldDifferences).toLocaleString('en-GB')} more`);
    printError('\n');
    say(printError, `${counted(faults.length, 'difference')}.`);
  }

  function cannot(why: string): number {
    say(printError, why);
    return 2;
  }
}

/** Prints every line of output: whatever a site sends, it neither controls nor floods the terminal. */
function say(print: (words: string) => void, line: string): void {
  print(`${visibleWords(line.length > maxPrintedCharacters ? `${line.slice(0, maxPrintedCharacters)}…` : line)}\n`);
}

function* askedWords({ passedOver, asked }: SumsResult): Generator<string> {
  if (passedOver > 0)
    yield `${counted(passedOver, 'file')} not asked for: compressed copies and _headers, which hosts need not give out.`;
  if (!asked || asked.pages + asked.others === 0) return;
  yield `Asked for as a browser does: ${counted(asked.pages, 'page')} at the addresses that readers open (…/), and ${counted(asked.others, 'other file')}.`;
  yield `Asked for again as a program does, by the names of their files (…/index.html): ${counted(asked.pages, 'page')}, of which the host gives ${asked.byName.toLocaleString('en-GB')}.`;
}
