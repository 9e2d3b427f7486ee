import type { Content } from '../read/content.ts';
import { blocksOf } from '../text/blocks/blocks.ts';
import { documentSentences } from '../text/document-sentences.ts';
import { fold } from '../text/fold.ts';
import { isMarkdown } from '../text/markdown/is-markdown.ts';
import { markdownDocument } from '../text/markdown/markdown-document.ts';
import { pageStartsIn } from '../text/pages/page-starts.ts';
import { withRealMarks } from '../text/real-marks.ts';
import { coverageOf } from './coverage/coverage.ts';
import type { ReadDate } from './dates/archive-time.ts';
import { type Draft, lazily } from './draft.ts';
import type { Resolve } from './resolve.ts';
import type { Party, Source } from './types.ts';

/** Drafts of the sources by id, each folded once, without passages yet. */
export function draftSources(
  content: Content,
  parties: ReadonlyMap<string, Party>,
  resolve: Resolve,
  readDate: ReadDate,
): Map<string, Draft<Source>> {
  const sources = new Map(
    content.sources.map((entry): [string, Draft<Source>] => {
      const markdown = isMarkdown(entry.textFile) ? markdownDocument(entry.text) : undefined;
      const value = withRealMarks(entry.value, 'title', 'shortTitle', 'creator', 'publisher', 'stance', 'note');
      return [
        entry.id,
        {
          ...value,
          id: entry.id,
          shownTitle: shown(value.title, value.titleKind),
          label: shown(value.shortTitle ?? value.title, value.titleKind),
          fileName: entry.textFile.replace(/^.*[/\\]/u, ''),
          dates: datesOf(entry, readDate),
          bytes: entry.bytes,
          originalBytes: entry.originalFile?.bytes,
          text: entry.text,
          pages: value.pages ?? pageStartsIn(entry.text),
          folded: fold(entry.text, markdown?.hidden),
          blocks: [],
          markdown,
          sentences: [],
          index: entry.value.index ?? content.site?.value.index,
          sidesAreStated: content.sources.some(({ value: { partyTo } }) => partyTo !== undefined && parties.has(partyTo)),
          party: resolve('party', parties, entry.value.partyTo, entry, ['partyTo']),
          passages: [],
          withdrawn: [],
          events: [],
          coverage: coverageOf({ folded: fold(''), language: value.language, sentences: [] }, [], []),
          sharedWordings: [],
        },
      ];
    }),
  );
  for (const source of sources.values()) {
    const { folded, markdown, language } = source;
    lazily(source, 'blocks', () => [...(markdown?.blocks ?? blocksOf(folded.clear, folded.raw))]);
    lazily(source, 'sentences', () => documentSentences(folded.clear, language, source.blocks));
  }
  return sources;
}

function datesOf(entry: Content['sources'][number], readDate: ReadDate): Source['dates'] {
  const stated = (['published', 'retrieved', 'writtenAfter'] as const).flatMap((key) => {
    const written = entry.value[key];
    return written === undefined || written === 'not stated' ? [] : [[key, readDate(written, entry, [key])] as const];
  });
  return Object.fromEntries(stated);
}

function shown(title: string, kind: 'formal' | 'devised'): string {
  return kind === 'devised' ? `[${title}]` : title;
}
