import { type ArchiveFacts, type DocumentFacts, namedDocumentsOf } from '../../../quotations/archive-facts.ts';
import type { Article } from '../../../quotations/article/article.ts';
import { checkArticle, type NamedDocument } from '../../../quotations/check-article.ts';
import { type Report, reportSteps } from '../../../quotations/report/report.ts';
import { fold, type Folded } from '../../../text/fold.ts';
import * as words from '../../../words/en/check-text/page.ts';
import { nextTask } from '../../next-task.ts';
import { hiddenIn } from '../../reader/hidden-marks.ts';
import { Pauses } from './pauses.ts';
import { type Given, readArticle } from './read-article.ts';

/** What was found, with all that it is about. */
export interface Outcome {
  readonly article: Article;
  readonly report: Report;
  readonly documents: readonly NamedDocument[];
}

export interface CheckOrder {
  /** The address of what the archive says of its documents. */
  readonly facts: string;
  readonly isWhole: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

let known: Promise<{ readonly facts: ArchiveFacts; readonly documents: readonly NamedDocument[] }> | undefined;

/**
 * Checks a text with the code of `npm run check-text`. The documents are fetched once for all checks on a page. Throws an error
 * with the cause `told` when its message is for the reader.
 */
export async function runCheck(given: Given, { facts: address, isWhole, signal, onProgress }: CheckOrder): Promise<Outcome> {
  const article = await readArticle(given);
  known ??= fetchDocuments(address).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  const { facts, documents } = await known;
  const pauses = new Pauses(signal);
  const check = checkArticle(article, documents, { ...facts, isWhole });
  const judgements = await paused(check, pauses, ({ done }) => onProgress(done * shareOfCheck));
  const steps = reportSteps(article, judgements, facts, documents);
  const report = await paused(steps, pauses, (done) => onProgress(shareOfCheck + done * (1 - shareOfCheck)));
  return { article, report, documents };
}

/** What is left is to put the report together. */
const shareOfCheck = 0.7;

/** Runs work that comes in steps, with pauses between them. */
async function paused<Step, Result>(
  work: Generator<Step, Result>,
  pauses: Pauses,
  onPause: (step: Step) => void,
): Promise<Result> {
  let step = work.next();
  while (step.done !== true) {
    if (pauses.isDue) {
      onPause(step.value);
      await pauses.take();
    }
    step = work.next();
  }
  return step.value;
}

async function fetchDocuments(address: string) {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true) throw new Error(words.dataDidNotCome, { cause: 'told' });
  const facts = (await response.json()) as ArchiveFacts;
  const texts: Folded[] = [];
  // One after another, so that the page answers between two of them.
  for (const document of facts.documents) {
    texts.push(await fetchText(document));
    await nextTask();
  }
  return { facts, documents: namedDocumentsOf(facts, texts) };
}

async function fetchText({ file, title }: DocumentFacts): Promise<Folded> {
  const response = await fetch(file).catch(() => undefined);
  if (response?.ok !== true) throw new Error(words.documentsDidNotCome({ title }), { cause: 'told' });
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  return fold(raw, await hiddenIn(file, raw));
}
