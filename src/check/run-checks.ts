import { buildArchive } from '../archive/build-archive.ts';
import type { Archive } from '../archive/types.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import type { Content } from '../read/content.ts';
import { readContent } from '../read/read-content.ts';
import { withoutDrafts } from '../read/without-drafts.ts';
import { datePrecision } from './rules/date-precision.ts';
import { datedSentences } from './rules/dated-sentences.ts';
import { drafts } from './rules/drafts.ts';
import { editorialWords } from './rules/editorial-words.ts';
import { eventDates } from './rules/event-dates.ts';
import { letters } from './rules/letters.ts';
import { markup } from './rules/markup.ts';
import { pageAddresses } from './rules/page-addresses.ts';
import { quotationMarks } from './rules/quotation-marks.ts';
import { quotes } from './rules/quotes.ts';
import { recordedEvents } from './rules/recorded-events.ts';
import { recordedPassages } from './rules/recorded-passages.ts';
import type { Checked, Rule } from './rules/rule.ts';
import { sourceBytes } from './rules/source-bytes.ts';
import { sourceOriginals } from './rules/source-originals.ts';
import { spellings } from './rules/spellings.ts';
import { statedValues } from './rules/stated-values.ts';
import { stories } from './rules/stories.ts';
import { summaries } from './rules/summaries.ts';
import { titles } from './rules/titles.ts';
import { unseenCharacters } from './rules/unseen-characters.ts';

const rules: Readonly<Record<string, Rule>> = {
  datePrecision,
  datedSentences,
  drafts,
  editorialWords,
  eventDates,
  letters,
  markup,
  pageAddresses,
  quotationMarks,
  quotes,
  recordedEvents,
  recordedPassages,
  sourceBytes,
  sourceOriginals,
  spellings,
  statedValues,
  stories,
  summaries,
  titles,
  unseenCharacters,
};

/** The archive as far as it can be built, and every problem at once; an archive may be published only without errors. */
export interface CheckResult {
  readonly archive?: Archive;
  /** The same with its drafts, for whoever writes them. */
  readonly preview?: Archive;
  /** What the folder says, drafts included. */
  readonly content: Content;
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

/** Runs one part of the work; a caller who measures time passes one that does so. */
export type Stage = <T>(name: string, run: () => T) => T;

/** Builds and checks what has been read. */
export function checkContent(
  { content: read, problems: readProblems }: ReturnType<typeof readContent>,
  addressesOf: AddressesOf,
  stage: Stage = (_, run) => run(),
): CheckResult {
  const { texts } = read;
  const content = withSite(read);
  const { archive: preview, problems: buildProblems } = stage('build', () => buildArchive(content));
  if (!preview) return { content: read, problems: [...readProblems, ...buildProblems].sort(compareProblems), texts };
  const publishedContent = withoutDrafts(content);
  const archive = (publishedContent === content ? undefined : buildArchive(publishedContent).archive) ?? preview;
  const checked: Checked = {
    ...{ content, archive: preview, addresses: addressesOf(preview), addressesOfSite: addressesOf({ ...preview, pages: [] }) },
    published: { content: publishedContent, archive, addresses: addressesOf(archive) },
  };
  const ruleProblems = Object.entries(rules).flatMap(([name, rule]) => stage(name, () => rule(checked)));
  const problems = [...readProblems, ...buildProblems, ...ruleProblems].sort(compareProblems);
  return { ...(read.site && { archive, preview }), content: read, problems, texts };
}

/** The content with an empty site description if its own has problems, so that these hide none of the others. */
function withSite(content: Content): Content {
  if (content.site) return content;
  const at = () => ({ file: 'site.yaml', line: 1, column: 1 });
  const value = { title: '', subtitle: '', description: '', language: 'en', licence: '', home: '' };
  return { ...content, isSiteUnknown: true, site: { id: 'site', file: 'site.yaml', value, at, keyAt: at, wordsAt: at } };
}
