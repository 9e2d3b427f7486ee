import { describeQuote } from '../../anchor/describe-quote.ts';
import { findAll, findQuote, type QuoteSelector } from '../../anchor/find-quote.ts';
import type { ArchiveEvent, Source, UncitedSentence } from '../../archive/types.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { SourceEntry } from '../../read/content.ts';
import { foldWords, type Range } from '../../text/fold.ts';
import { positionsOf } from '../../text/positions.ts';
import { isSought } from '../../text/sought-words.ts';
import { unsettledSources } from '../unsettled-sources.ts';
import type { Rule } from './rule.ts';

/**
 * Every dated sentence of a document is cited, or its source says why not; and no more is excused than needs to be. A
 * document that an event with problems of its own may cite is not judged before those are mended. Drafts do not count.
 */
export const datedSentences: Rule = ({ content, archive, published }) => {
  const sources = new Map(published.archive.sources.map((source) => [source.id, source]));
  const drafts = archive.events.filter(({ draft }) => draft);
  const unsettled = unsettledSources(content, archive);
  return content.sources.flatMap((entry) => {
    const source = sources.get(entry.id);
    return source && !unsettled.has(entry.id) ? [...unexcused(entry, source, drafts), ...needless(entry, source)] : [];
  });
};

function unexcused(entry: SourceEntry, source: Source, drafts: readonly ArchiveEvent[]): Problem[] {
  const position = positionsOf(source.text);
  return source.coverage.uncitedDated
    .filter(({ reason }) => reason === undefined)
    .map((sentence) =>
      problem(
        'dated-sentence-uncited',
        { file: entry.textFile, ...position(sentence.start), end: position(sentence.end) },
        {
          dates: sentence.dates.map((words) => `"${words}"`).join(', '),
          sentence: sentence.words,
          file: entry.file,
          item: itemFor(source, sentence),
          draft: drafts.find((draft) => cites(draft, source, sentence))?.id,
        },
      ),
    );
}

function cites({ citations }: ArchiveEvent, { id }: Source, { start, end }: UncitedSentence): boolean {
  return citations.some(({ source, passage }) => source.id === id && passage.start < end && start < passage.end);
}

function needless(entry: SourceEntry, source: Source): Problem[] {
  return entry.value.uncited.flatMap((item, index) => {
    const anchor = findQuote(source.folded, item);
    if (anchor.status !== 'found') return [];
    const { start, end } = anchor.range;
    const isNeeded = source.coverage.uncitedDated.some((sentence) => start < sentence.end && sentence.start < end);
    return isNeeded ? [] : problem('uncited-needless', entry.at(['uncited', index, 'quote']), { words: item.quote });
  });
}

const fewestWords = 6;
/** Beginnings of more words are not tried: words before or after tell the sentence apart sooner. */
const mostWords = 24;

/**
 * A YAML item for `uncited` that covers a sentence: its first words, as many as it takes for them to stand once, or with
 * words before or after. Nothing, if it stands elsewhere in the same surroundings.
 */
function itemFor({ folded, text }: Source, sentence: UncitedSentence): string | undefined {
  const words = foldWords(text.slice(sentence.start, sentence.end)).split(' ');
  const counts = words.map((_, index) => index + 1).slice(Math.min(fewestWords, words.length) - 1, mostWords);
  const quotes = counts.map((count): QuoteSelector => ({ quote: words.slice(0, count).join(' ') }));
  const selector =
    quotes.find((each) => findAll(folded, each, 2).length === 1) ?? describeQuote(folded, beginning(text, sentence));
  if (!selector || !isSought(selector.quote)) return undefined;
  const { quote, prefix, suffix } = selector;
  const fields = Object.entries({ quote, prefix, suffix }).filter(([, value]) => value !== undefined);
  return [...fields.map(([key, value]) => `${key}: ${JSON.stringify(value)}`), 'reason: …']
    .map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)
    .join('\n');
}

/** The first words of a sentence, by which it is known where it is too long to be quoted whole. */
function beginning(text: string, { start, end }: UncitedSentence): Range {
  const whole = text.slice(start, end);
  const gap = [...whole.matchAll(/\s+/gu)][mostWords - 1];
  return { start, end: start + (gap?.index ?? whole.length) };
}
