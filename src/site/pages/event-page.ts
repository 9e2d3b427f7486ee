import type { Archive, ArchiveEvent, Citation } from '../../archive/types.ts';
import { renderMarkdown } from '../../markdown/markdown.ts';
import * as words from '../../words/en/event.ts';
import { link } from '../links.ts';
import { langOfArchive, langOfBody } from '../page-language.ts';
import { paths } from '../urls.ts';
import { sharedBases, toldBasis } from '../words/date-basis.ts';
import { type DisagreementView, disagreementView } from '../words/disagreement-words.ts';
import { eventOrigins, type OriginNote } from '../words/origin-words.ts';
import type { Remark } from '../words/remark.ts';
import { areSidesStated, sidesOf } from '../words/side-words.ts';

/** Everything the page of an event shows. */
export interface EventPage {
  readonly event: ArchiveEvent;
  readonly summaryHtml: string;
  readonly citations: readonly { readonly citation: Citation; readonly remarks: readonly Remark[] }[];
  /** Which documents report the event, from how many origins and from which side. */
  readonly knownFrom: string;
  /** Which of these documents share wording. */
  readonly origins: readonly OriginNote[];
  readonly disagreements: readonly DisagreementView[];
  /** Sentences for ways of dating that several citations have in common. */
  readonly datesFrom: readonly string[];
  readonly description: string;
  /** Where it stands among all: on the timeline, or only in the list, if no document dates it. */
  readonly amongAll: { readonly href: string; readonly words: string; readonly isOnTimeline: boolean };
}

const roleWords = {
  supports: undefined,
  disputes: words.disputesOthers,
  differs: words.differsFromOthers,
  mentions: words.mentionsEvent,
} as const;
const basisWords = {
  context: words.dateFromContext,
  relative: words.dateFromNeighbour,
  converted: words.dateConverted,
} as const;

/** The page of one event. */
export function eventPage(archive: Archive, event: ArchiveEvent): EventPage {
  const cites = event.citations.map((citation) => ({
    href: `#c-${citation.number}`,
    label: words.citation({ number: citation.number, document: citation.source.label }),
    lang: langOfBody(archive.site),
  }));
  const shared = sharedBases(event);
  return {
    event,
    summaryHtml: renderMarkdown(event.summary, { link, cites, lang: langOfArchive(archive.site) }),
    citations: event.citations.map((citation) => ({ citation, remarks: remarksOn(citation, shared) })),
    datesFrom: shared.map(({ basis, citations }) => words.datesFrom({ basis, citations })),
    knownFrom: knownFrom(archive, event),
    origins: eventOrigins(event),
    disagreements: event.disagreements.map((disagreement) => disagreementView(disagreement, event)),
    description: words.description({ date: event.date.words, documents: event.sources.length }),
    amongAll: amongAll(event),
  };
}

/** What no document dates has no place on the timeline. */
function amongAll(event: ArchiveEvent): EventPage['amongAll'] {
  const isOnTimeline = [event.date.start, event.date.end].some((end) => typeof end !== 'string');
  return isOnTimeline
    ? { href: link(paths.onTimeline(event)), words: words.onTheTimeline, isOnTimeline }
    : { href: link(paths.inList(event)), words: words.inTheList, isOnTimeline };
}

function remarksOn(citation: Citation, shared: ReturnType<typeof sharedBases>): Remark[] {
  const { role, speaker, dateWords, documentDate, datesDifferently, values, note } = citation;
  const own = toldBasis(citation);
  const remarks: (Remark | undefined)[] = [
    theirs(words.speaker, speaker),
    ours(words.role, roleWords[role]),
    ours(words.datesTheEvent, datesDifferently || documentDate ? dateWords : undefined),
    ...values.map(({ words: value, measure: { title, unit } }) => ({
      ...{ label: title, isLabelTheirs: true, text: value, unit, isOurs: true },
    })),
    ours(words.date, own === undefined || shared.some(({ basis }) => basis === own) ? undefined : basisWords[own]),
    theirs(words.ourNote, note),
  ];
  return remarks.filter((each) => each !== undefined);
}

function ours(label: string, text: string | undefined): Remark | undefined {
  return text === undefined ? undefined : { label, text, isOurs: true };
}

function theirs(label: string, text: string | undefined): Remark | undefined {
  return text === undefined ? undefined : { label, text, isOurs: false };
}

/**
 * Which documents report an event, from which sides they are written and, unless its notes on shared origins answer that, from
 * how many origins.
 */
function knownFrom({ sources: all }: Archive, { sources, witnesses }: ArchiveEvent): string {
  const [first] = sources;
  const isOneSide = first !== undefined && sources.every(({ party }) => party === first.party);
  const side = isOneSide && areSidesStated(sources) ? { name: first.party?.name } : undefined;
  const hasOrigins = 1 < witnesses && witnesses < sources.length;
  const sentences = [
    words.knownFrom({ documents: sources.map(({ label }) => label), total: all.length, side }),
    isOneSide ? undefined : sidesOf(sources),
    hasOrigins ? words.atMostOrigins({ count: witnesses }) : undefined,
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}
