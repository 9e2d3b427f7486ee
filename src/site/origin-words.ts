import type { ArchiveEvent, Disagreement, DisagreementSide, Source } from '../archive/types.ts';
import type { SharedOrigin } from '../archive/wording-types.ts';
import { counted, numberWord } from './plurals.ts';
import { listed } from './side-words.ts';
import { paths } from './urls.ts';
import { pairNames } from './wording-page.ts';

/** What shared wording says of an origin, and where it can be seen. Ours, and never more than the wording shows. */
export interface OriginNote {
  readonly words: string;
  readonly links: readonly { readonly text: string; readonly path: string }[];
}

/** One note for each group of documents that tell of an event in shared wording. */
export function eventOrigins({ sharedOrigins }: ArchiveEvent): OriginNote[] {
  return sharedOrigins.map((origin) => {
    const count = numberWord(origin.sources.length);
    return {
      words: `${count.charAt(0).toUpperCase()}${count.slice(1)} tellings, one origin: ${told(origin)}.`,
      links: sideBySide(origin),
    };
  });
}

/** One note for each group of documents on one side of a disagreement that are one origin. */
export function sideOrigins({ sharedOrigins }: DisagreementSide): OriginNote[] {
  return sharedOrigins.map((origin) => ({ words: `One origin: ${told(origin)}.`, links: sideBySide(origin) }));
}

/** Whether the sides of a disagreement are independent, as far as the wording shows. */
export function independenceNote({ independence: { kind, onSeveralSides, sharedWordings }, sides }: Disagreement): OriginNote {
  const words = independenceWords[kind];
  const names = onSeveralSides.map(({ label }) => label);
  const several = `${listed(names)} ${names.length === 1 ? 'stands' : 'stand'} for more than one position. Apart from that: `;
  const isPlain = names.length === 0 || kind === 'one-document';
  return {
    words: isPlain
      ? words.replace('All', sides.length === 2 ? 'Both' : 'All')
      : several + words.charAt(0).toLowerCase() + words.slice(1),
    links: sharedWordings.map((wording) => ({ text: `Side by side: ${pairNames(wording)}`, path: paths.wording(wording) })),
  };
}

/** The documents that share wording with this one. */
export function sourceWordings(source: Source): OriginNote[] {
  return source.sharedWordings.map((wording) => {
    const side = wording.sources[0] === source ? 0 : 1;
    const { sentences, ofSentences } = wording.extents[side];
    return {
      words: `${sentences} of its ${counted(ofSentences, 'sentence')} ${sentences === 1 ? 'shares' : 'share'} wording with another document:`,
      links: [{ text: wording.sources[1 - side]?.label ?? '', path: paths.wording(wording) }],
    };
  });
}

const independenceWords = {
  'one-document': 'All positions are passages of one document.',
  'shared-origin':
    'Not independent: passages of different positions stand within wording that their documents share, so these go back to one origin.',
  'shared-elsewhere': 'These passages share no wording, but their documents do elsewhere, so they may not be independent.',
  'none-found':
    'As far as the wording shows, the positions are independent: their documents share no wording. That does not prove that they are.',
} as const;

function told({ sources }: SharedOrigin): string {
  return `${listed(sources.map(({ label }) => label))} tell this within a stretch of wording that they share`;
}

function sideBySide({ runs }: SharedOrigin): OriginNote['links'] {
  const single = runs.length === 1;
  return runs.map((run) => ({
    text: single ? 'Side by side' : `Side by side: ${pairNames(run.wording)}`,
    path: paths.run(run),
  }));
}
