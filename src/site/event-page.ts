import type { Archive, ArchiveEvent, Citation } from '../archive/types.ts';
import { renderMarkdown } from '../markdown/markdown.ts';
import { eventOrigins, type OriginNote } from './origin-words.ts';
import { counted } from './plurals.ts';
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
  /** How many documents tell of it, and from how many origins, in a sentence. */
  readonly knownFrom: string;
  /** Which of them tell of it in shared wording. */
  readonly origins: readonly OriginNote[];
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

function knownFrom({ sources }: Archive, event: ArchiveEvent): string {
  const told = event.sources.length;
  const origins =
    event.witnesses === told ? '' : `, from ${event.witnesses === 1 ? 'one origin' : `at most ${event.witnesses} origins`}`;
  if (told === 1) return `One of the ${counted(sources.length, 'document')} tells of this.`;
  if (told === sources.length) return `All ${counted(told, 'document')} tell of this${origins}.`;
  return `${told} of the ${counted(sources.length, 'document')} tell of this${origins}.`;
}

/** The address of the passage a citation rests on, in the full text of its document. */
export function passageHref({ passage }: Citation, base: string): string {
  return href(paths.passage(passage), base);
}
