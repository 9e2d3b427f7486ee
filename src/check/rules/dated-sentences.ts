import { describeQuote } from '../../anchor/describe-quote.ts';
import { findAll, type QuoteSelector } from '../../anchor/find-quote.ts';
import { type Excused, excusedIn } from '../../archive/coverage/uncited.ts';
import type { ArchiveEvent, Source, UncitedSentence } from '../../archive/types.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { SourceEntry } from '../../read/content.ts';
import { foldWords, type Range } from '../../text/fold.ts';
import { fileNameFrom } from '../../text/id-from.ts';
import { documentPositionsOf } from '../../text/positions.ts';
import { overlaps } from '../../text/ranges.ts';
import { isSought } from '../../text/sought-words.ts';
import { unsettledSources } from '../unsettled-sources.ts';
import type { Rule } from './rule.ts';

/**
 * Every dated sentence of a document is cited by an event or excused, and nothing is excused without need. A sentence that is
 * neither is an error, a warning or nothing, as the document or the archive chooses; where neither has chosen, only the first
 * of each document is reported. Drafts count as citing. Nothing is judged in a language whose dates are not read, nor in a
 * document that an event with problems may cite, or whose excuses have problems, until these are mended.
 */
export const datedSentences: Rule = ({ content, archive, published }) => {
  const sources = new Map(published.archive.sources.map((source) => [source.id, source]));
  const drafts = archive.events.filter(({ draft }) => draft);
  const unsettled = unsettledSources(content, archive);
  return content.sources.flatMap((entry) => {
    const source = sources.get(entry.id);
    if (!source || source.index === 'open' || !source.coverage.datesAreRead || unsettled.has(entry.id)) return [];
    const faults: Problem[] = [];
    const excused = excusedIn(content.uncited, source, faults);
    return [...(faults.length > 0 ? [] : unexcused(entry, source, drafts, content.files)), ...needless(excused, source)];
  });
};

function unexcused(
  entry: SourceEntry,
  source: Source,
  drafts: readonly ArchiveEvent[],
  files: ReadonlyMap<string, string>,
): Problem[] {
  const position = documentPositionsOf(source.text);
  const sentences = source.coverage.uncitedDated.filter(
    (sentence) => sentence.reason === undefined && !drafts.some((draft) => cites(draft, source, sentence)),
  );
  const told = source.index === undefined ? sentences.slice(0, 1) : sentences;
  const pathFor = freePaths(files);
  return told.map((sentence) =>
    problem(
      'dated-sentence-uncited',
      { file: entry.textFile, ...position(sentence.start), end: position(sentence.end) },
      {
        dates: sentence.dates.map((words) => `"${words}"`).join(', '),
        sentence: sentence.words,
        ...excuseFor(entry, source, sentence, pathFor),
        ...(source.index === undefined && { untold: sentences.length - told.length }),
      },
      source.index === 'complete' ? 'error' : 'warning',
    ),
  );
}

function cites({ citations }: ArchiveEvent, { id }: Source, sentence: UncitedSentence): boolean {
  return citations.some(({ source, passage }) => source.id === id && overlaps(passage, sentence));
}

/** Excuses that no sentence needs, or needs any more because an event has been written. They do no harm. */
function needless(excused: readonly Excused[], source: Source): Problem[] {
  return excused.flatMap((excuse) => {
    const isNeeded = source.coverage.uncitedDated.some((sentence) => overlaps(excuse, sentence));
    return isNeeded ? [] : problem('uncited-needless', excuse.at, { words: excuse.words }, 'warning');
  });
}

const minBeginningWords = 6;
/** Longer beginnings are not tried: by then words before or after tell the sentence apart. */
const maxBeginningWords = 24;

/**
 * A file that excuses a sentence by its first words, and is named by them: as many as occur only once, or with words before or after them. It has no
 * words to quote if the sentence occurs elsewhere in the same context.
 */
function excuseFor(
  entry: SourceEntry,
  { id, folded, text }: Source,
  sentence: UncitedSentence,
  pathFor: (name: string) => string,
) {
  const words = foldWords(text.slice(sentence.start, sentence.end)).split(' ');
  const counts = words.map((_, index) => index + 1).slice(Math.min(minBeginningWords, words.length) - 1, maxBeginningWords);
  const quotes = counts.map((count): QuoteSelector => ({ quote: words.slice(0, count).join(' ') }));
  const alone = quotes.find((each) => findAll(folded, each, 2).length === 1);
  const selector = alone ?? describeQuote(folded, beginning(text, sentence));
  const path = pathFor(fileNameFrom(`${id} ${selector?.quote ?? `line ${sentence.line}`}`));
  const file = entry.file.replace(/sources\/[^/]*$/u, path);
  if (!selector || !isSought(selector.quote)) return { file };
  const { quote, prefix, suffix } = selector;
  const fields = Object.entries({ quote, prefix, suffix }).filter(([, value]) => value !== undefined);
  const lines = [`source: ${id}`, ...fields.map(([key, value]) => `${key}: ${JSON.stringify(value)}`), 'reason: …'];
  return { file, excuse: lines.map((line) => `  ${line}`).join('\n') };
}

/** Gives each name to one file: the first that is not there and was not given yet. */
function freePaths(files: ReadonlyMap<string, string>): (name: string) => string {
  // Names may be alike a hundred thousand times: each goes on from its last number.
  const numbers = new Map<string, number>();
  const given = new Set(files.keys());
  return (name) => {
    let number = numbers.get(name) ?? 0;
    let path: string;
    do {
      number += 1;
      path = `uncited/${name}${number > 1 ? `-${number}` : ''}.yaml`;
    } while (given.has(path));
    numbers.set(name, number);
    given.add(path);
    return path;
  };
}

/** The first words of a sentence, for one that is too long to be quoted whole. */
function beginning(text: string, { start, end }: UncitedSentence): Range {
  const whole = text.slice(start, end);
  const gap = [...whole.matchAll(/\s+/gu)][maxBeginningWords - 1];
  return { start, end: start + (gap?.index ?? whole.length) };
}
