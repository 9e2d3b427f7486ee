import type { Archive, ArchiveEvent, Citation } from '../archive/types.ts';
import { renderMarkdown } from '../markdown/markdown.ts';
import { disagreementView, type DisagreementView } from './disagreement-words.ts';
import { eventOrigins, type OriginNote } from './origin-words.ts';
import { counted, numberWord } from './plurals.ts';
import { listed, sideName, sidesOf } from './side-words.ts';
import { href, paths } from './urls.ts';

/** What a telling says that its words alone do not show, as label and text. */
export interface Remark {
  readonly label: string;
  readonly text: string;
}

/** Everything the page of an event shows. */
export interface EventPage {
  readonly event: ArchiveEvent;
  readonly summaryHtml: string;
  readonly citations: readonly { readonly citation: Citation; readonly remarks: readonly Remark[] }[];
  /** Which documents tell of it, from how many origins and from which side. */
  readonly knownFrom: string;
  /** Which of them tell of it in shared wording. */
  readonly origins: readonly OriginNote[];
  readonly disagreements: readonly DisagreementView[];
  readonly description: string;
}

const roleWords = {
  supports: undefined,
  disputes: 'disputes what other passages say',
  mentions: 'mentions the event',
} as const;
const basisWords = {
  explicit: undefined,
  context: 'Part of the date comes from the sentences around these words.',
  relative: 'The date is counted from a neighbouring sentence.',
} as const;

/** The page of one event. */
export function eventPage(archive: Archive, event: ArchiveEvent, base: string): EventPage {
  const cites = event.citations.map((citation) => ({
    href: `#c-${citation.number}`,
    label: `Citation ${citation.number}: ${citation.source.label}`,
  }));
  return {
    event,
    summaryHtml: renderMarkdown(event.summary, base, { cites }),
    citations: event.citations.map((citation) => ({ citation, remarks: remarksOn(citation) })),
    knownFrom: knownFrom(archive, event),
    origins: eventOrigins(event),
    disagreements: event.disagreements.map((disagreement) => disagreementView(disagreement, base, event)),
    description: `${event.date.words}. What ${counted(event.sources.length, 'document')} say${event.sources.length === 1 ? 's' : ''}, in their own words.`,
  };
}

function remarksOn({ role, speaker, date, datesDifferently, values, dateBasis, note }: Citation): Remark[] {
  const remarks: (Remark | undefined)[] = [
    remark('Speaker', speaker),
    remark('Role', roleWords[role]),
    remark('Dates it', datesDifferently ? date.words : undefined),
    ...values.map(({ words, measure }) => remark(measure.title, `${words} ${measure.unit}`)),
    remark('Date', basisWords[dateBasis]),
    remark('Our note', note),
  ];
  return remarks.filter((each) => each !== undefined);
}

function remark(label: string, text: string | undefined): Remark | undefined {
  return text === undefined ? undefined : { label, text };
}

/**
 * Which documents tell of an event, from which sides they are written and, where its notes on shared origins leave that
 * open, from how many origins.
 */
function knownFrom({ sources: all }: Archive, { sources, witnesses }: ArchiveEvent): string {
  const [first] = sources;
  const isAll = sources.length === all.length && all.length > 1;
  const names = listed(sources.map(({ label }) => label));
  const some = `${names}, ${numberWord(sources.length)} of the ${numberWord(all.length)} documents`;
  const whole = all.length === 2 ? 'both documents' : `all ${numberWord(all.length)} documents`;
  const documents = isAll ? whole : sources.length === 1 ? names : some;
  const known = `Known ${isAll ? '' : 'only '}from ${documents}`;
  const origins =
    1 < witnesses && witnesses < sources.length ? ` They go back to at most ${numberWord(witnesses)} origins.` : '';
  if (!first || sources.some(({ party }) => party !== first.party)) return `${known}. ${sidesOf(sources)}${origins}`;
  const each = sources.length === 1 ? '' : sources.length === 2 ? 'both ' : 'all ';
  return `${known}, ${each}written from ${sideName(first.party)}.${origins}`;
}

/** The address of the passage a citation rests on, in the full text of its document. */
export function passageHref({ passage }: Citation, base: string): string {
  return href(paths.passage(passage), base);
}
