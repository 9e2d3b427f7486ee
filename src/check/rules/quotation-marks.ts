import { findEach } from '../../anchor/find-quote.ts';
import type { Archive, ArchiveEvent, Passage } from '../../archive/types.ts';
import { blockQuotesOf } from '../../markdown/block-quotes.ts';
import { withoutTitleMarks } from '../../markdown/link-titles.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { cutsWords } from '../../quotations/corpus/cuts-words.ts';
import { loneMarks, quotedRanges } from '../../quotations/marks/quoted-ranges.ts';
import type { Content } from '../../read/content.ts';
import { fold, type Folded, foldedText, foldWords, plainWords, wordsFolded } from '../../text/fold.ts';
import { closedUp } from '../../text/folding/closed-up.ts';
import { nearest } from '../../text/nearest/nearest.ts';
import { type OwnWords, ownWords } from '../own-words.ts';
import type { Rule } from './rule.ts';

/**
 * Quotation marks and block quotes in our own words must hold words of a passage cited there: in an event's title, notes or
 * summary one that the event cites, under a step of a story one that its event cites, in the rest of a story any of its
 * events. Where nothing can be cited, on pages and in what is said of places and the like, they hold words of a document.
 * What is said of a document itself may quote its cover or a catalogue, and is asked only for the other mark.
 */
export const quotationMarks: Rule = ({ content, archive }) => {
  const counts = new Map(content.events.map(({ id, value }) => [id, value.citations.length]));
  // An event that lost a citation has its own problem: what it quotes cannot be judged.
  const events = new Map(
    archive.events.filter(({ id, citations }) => citations.length === counts.get(id)).map((e) => [e.id, e]),
  );
  const language = content.site?.value.language ?? 'en';
  return [
    ...inEvents(content, events, language),
    ...inStories(content, events, language),
    ...elsewhere(content, archive, language),
  ];
};

type Events = ReadonlyMap<string, ArchiveEvent>;

function inEvents(content: Content, events: Events, language: string): Problem[] {
  return content.events.flatMap((entry) => {
    const event = events.get(entry.id);
    if (!event) return [];
    return only(content, { events: [entry] }).flatMap(checker(passagesOf([event]), language));
  });
}

function inStories(content: Content, events: Events, language: string): Problem[] {
  return content.stories.flatMap((story) => {
    const told = story.steps.flatMap((step) => events.get(step.value.event) ?? []);
    const aroundSteps = told.length < story.steps.length ? [] : only(content, { stories: [{ ...story, steps: [] }] });
    return [
      ...aroundSteps.flatMap(checker(passagesOf(told), language)),
      ...story.steps.flatMap(({ value, body, bodyAt }) => {
        const event = events.get(value.event);
        return event ? checker(passagesOf([event]), language)({ text: body, at: bodyAt, isMarkdown: true }) : [];
      }),
    ];
  });
}

function elsewhere(content: Content, { sources }: Archive, language: string): Problem[] {
  const { site, topics, eras, withdrawn, places, parties, measures, pages } = content;
  // Made on the first use: few archives quote anything there.
  let texts: readonly ((typed: string) => boolean)[] | undefined;
  const isHeld = (words: string) => {
    texts ??= sources.map(({ text, folded }) =>
      holderOf(fold(sameMarks(text)), () => fold(sameMarks(plainWords(closedUp(folded).text)))),
    );
    return texts.some((holds) => holds(words));
  };
  return [
    ...only(content, { site, topics, eras, withdrawn, places, parties, measures, pages }).flatMap((words) => [
      ...unpaired(words, language),
      ...quotedIn(words, language).flatMap(({ quoted, typed, place }) =>
        isHeld(typed) ? [] : problem('quotation-unsupported', place, { words: quoted, isUncited: true }),
      ),
    ]),
    ...only(content, { sources: content.sources, uncited: content.uncited }).flatMap((words) => unpaired(words, language)),
  ];
}

const noEntities = { places: [], parties: [], measures: [], pages: [], stories: [] };

/** What a part of the content says in our own words. */
function only(content: Content, part: Partial<Content>): OwnWords[] {
  const none = { ...{ events: [], withdrawn: [], sources: [], uncited: [], topics: [], eras: [] }, ...noEntities };
  return ownWords({ ...content, site: undefined, ...none, ...part });
}

/** Separates passages, so that no match begins in one and ends in the next. No script uses it. */
const between = '\uE000';
/** Beyond so many quotations without a passage, no suggestions are looked for: each is compared with every passage. */
const maxSuggestions = 50;

function passagesOf(events: readonly ArchiveEvent[]): Passage[] {
  return [...new Set(events.flatMap(({ citations }) => citations.map(({ passage }) => passage)))];
}

/**
 * Whether a text holds words as a quotation of it: whole ones, so that neither "appeared" quotes "disappeared" nor "2,000"
 * "12,000". Its form with the spaces around signs closed up is made when it is asked for, and then only once.
 */
function holderOf(text: Folded, closeUp: () => Folded): (typed: string) => boolean {
  let closed: Folded | undefined;
  const isIn = (folded: Folded, quote: string) => {
    for (const range of findEach(folded, { quote })) if (!cutsWords(folded, range)) return true;
    return false;
  };
  return (typed) => isIn(text, comparable(typed)) || isIn((closed ??= closeUp()), comparableClosed(typed));
}

/** Checks words of ours against passages. */
function checker(passages: readonly Passage[], language: string): (words: OwnWords) => Problem[] {
  const wordsOf = (folded: (passage: Passage) => Folded) =>
    fold(passages.map((passage) => sameMarks(foldedText(folded(passage), passage))).join(between));
  const holds = holderOf(
    wordsOf(({ source }) => source.folded),
    () => wordsOf(({ source }) => closedUp(source.folded)),
  );
  const isHeld = (typed: string) => !typed.includes(between) && holds(typed);
  let suggestions = 0;
  const suggestion = (quoted: string) => {
    suggestions += 1;
    return suggestions > maxSuggestions ? undefined : nearestTo(quoted, passages);
  };
  return (words) => [
    ...unpaired(words, language),
    ...quotedIn(words, language).flatMap(({ quoted, typed, place }) =>
      isHeld(typed) ? [] : problem('quotation-unsupported', place, { words: quoted, nearest: suggestion(quoted) }),
    ),
  ];
}

function unpaired({ text, at, isMarkdown }: OwnWords, language: string): Problem[] {
  return loneMarks(isMarkdown ? withoutTitleMarks(text) : text, language).map((offset) =>
    problem('quotation-unsupported', at(offset, 1)),
  );
}

const stops = '.,;:!?…。、，．；：！？،؛؟।۔։';
/** Punctuation that our own sentence may add at the end of words that it quotes. */
const lastStops = new RegExp(`(?<![${stops}])[${stops}]+$`, 'u');

/** Words in quotation marks and in block quotes, folded and as they are typed, and where they stand. */
function quotedIn({ text, at, isMarkdown }: OwnWords, language: string) {
  const blocks = isMarkdown ? blockQuotesOf(text) : [];
  const isInBlock = (offset: number) => blocks.some(({ start, end }) => start <= offset && offset < end);
  const ranges = quotedRanges(isMarkdown ? withoutTitleMarks(text) : text, language).filter(({ start }) => !isInBlock(start));
  const quoted = [...blocks, ...ranges.map((range) => ({ ...range, words: text.slice(range.start, range.end) }))];
  return quoted.map(({ words, start, end }) => ({
    quoted: foldWords(words).replace(lastStops, '').trim(),
    typed: words.trim().replace(lastStops, '').trim(),
    place: at(start, end - start),
  }));
}

/** Quotation marks inside a quotation follow our language, not the document's. */
function sameMarks(words: string): string {
  return words.toLowerCase().replace(/["“”„‟«»‹›「」『』｢｣＂״‘’‚‛]/gu, "'");
}

function comparable(words: string): string {
  return foldWords(sameMarks(words));
}

/** The same with the spaces around signs closed up, as quotations are found that stand nowhere as they were typed. */
function comparableClosed(words: string): string {
  return sameMarks(plainWords(closedUp(wordsFolded(words)).text));
}

/** Words of a cited passage like the ones in quotation marks, if there are any. */
function nearestTo(words: string, passages: readonly Passage[]): string | undefined {
  return passages
    .flatMap(({ quote }) => nearest(quote, words, 1).map((near) => ({ ...near, quote })))
    .sort((a, b) => a.errors - b.errors)
    .map(({ quote, start, end }) => quote.slice(start, end))[0];
}
