import type { ArchiveEvent, Disagreement, DisagreementSide, SharedOrigin, Source } from '../../archive/types.ts';
import * as words from '../../words/en/wording.ts';
import { pairNames } from '../pages/wording-page.ts';
import { paths } from '../urls.ts';

/** A sentence on what shared wording suggests about origins, with links to it. It never says more than the wording shows. */
export interface OriginNote {
  readonly words: string;
  readonly links: readonly OriginLink[];
}

interface OriginLink {
  readonly text: string;
  readonly path: string;
  /** The document, if the text of the link is its title. */
  readonly titleOf?: Pick<Source, 'titleKind' | 'language'>;
}

/** One note for each group of documents that share wording about an event. */
export function eventOrigins({ sharedOrigins }: ArchiveEvent): OriginNote[] {
  return sharedOrigins.map((origin) => ({
    words: words.oneOrigin({ documents: labelsOf(origin.sources) }),
    links: sideBySide(origin),
  }));
}

/** One note for each group of documents on one side of a disagreement that have the same origin. */
export function sideOrigins({ sharedOrigins }: DisagreementSide): OriginNote[] {
  return sharedOrigins.map((origin) => ({
    words: words.sideOfOneOrigin({ documents: labelsOf(origin.sources) }),
    links: sideBySide(origin),
  }));
}

/** Whether the sides of a disagreement are independent, judged by shared wording alone. */
export function independenceNote({ independence: { kind, onSeveralSides, sharedWordings }, sides }: Disagreement): OriginNote {
  const note = independenceWords[kind]({ sides: sides.length });
  const isPlain = onSeveralSides.length === 0 || kind === 'one-document';
  return {
    words: isPlain ? note : words.onSeveralSides({ documents: labelsOf(onSeveralSides), others: note }),
    links: sharedWordings.map((wording) => ({
      text: words.pairSideBySide({ names: pairNames(wording) }),
      path: paths.wording(wording),
    })),
  };
}

/** One note for each document that shares wording with this one. */
export function sourceWordings(source: Source): OriginNote[] {
  return source.sharedWordings.map((wording) => {
    const side = wording.sources[0] === source ? 0 : 1;
    const { sentences, ofSentences } = wording.extents[side];
    const { label, titleKind, language } = wording.sources[side === 0 ? 1 : 0];
    return {
      words: words.sharesWithAnother({ sentences, total: ofSentences }),
      links: [{ text: label, path: paths.wording(wording), titleOf: { titleKind, language } }],
    };
  });
}

const independenceWords = {
  'one-document': words.versionsOfOneDocument,
  'shared-origin': () => words.notIndependent,
  'shared-elsewhere': () => words.maybeNotIndependent,
  'none-found': () => words.independent,
} as const;

function labelsOf(sources: readonly Source[]): string[] {
  return sources.map(({ label }) => label);
}

function sideBySide({ runs }: SharedOrigin): OriginNote['links'] {
  const single = runs.length === 1;
  return runs.map((run) => ({
    text: single ? words.sideBySide : words.pairSideBySide({ names: pairNames(run.wording) }),
    path: paths.run(run),
  }));
}
