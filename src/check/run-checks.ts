import { buildArchive } from '../archive/build-archive.ts';
import type { Archive } from '../archive/types.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { readContent } from '../read/read-content.ts';
import { datePrecision } from './rules/date-precision.ts';
import { datedSentences } from './rules/dated-sentences.ts';
import { loadedWords } from './rules/loaded-words.ts';
import { markup } from './rules/markup.ts';
import { pageAddresses } from './rules/page-addresses.ts';
import { quotationMarks } from './rules/quotation-marks.ts';
import { quotes } from './rules/quotes.ts';
import { recordedPassages } from './rules/recorded-passages.ts';
import type { Rule } from './rules/rule.ts';
import { sourceBytes } from './rules/source-bytes.ts';
import { spellings } from './rules/spellings.ts';
import { stories } from './rules/stories.ts';
import { summaries } from './rules/summaries.ts';
import { titles } from './rules/titles.ts';

const rules: readonly Rule[] = [
  datePrecision,
  datedSentences,
  loadedWords,
  markup,
  pageAddresses,
  quotationMarks,
  quotes,
  recordedPassages,
  sourceBytes,
  spellings,
  stories,
  summaries,
  titles,
];

/** The archive as far as it can be built, and every problem at once; an archive may be published only without problems. */
export interface CheckResult {
  readonly archive?: Archive;
  readonly problems: readonly Problem[];
  /** The text of every file by the name that problems give it, for the report. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads, builds and checks a content folder. `addressesOf` gives every address that the site will have. */
export function runChecks(folder: string, addressesOf: AddressesOf): CheckResult {
  return checkContent(readContent(folder), addressesOf);
}

/** Every address of the site of an archive. */
export type AddressesOf = (archive: Archive) => ReadonlySet<string>;

/** Builds and checks what has been read. */
export function checkContent(
  { content, problems: readProblems }: ReturnType<typeof readContent>,
  addressesOf: AddressesOf,
): CheckResult {
  const { texts } = content;
  const { archive, problems: buildProblems } = buildArchive(content);
  if (!archive) return { problems: [...readProblems, ...buildProblems].sort(compareProblems), texts };
  const addresses = addressesOf(archive);
  const addressesOfSite = addressesOf({ ...archive, pages: [] });
  const ruleProblems = rules.flatMap((rule) => rule({ content, archive, addresses, addressesOfSite }));
  return { archive, problems: [...readProblems, ...buildProblems, ...ruleProblems].sort(compareProblems), texts };
}
