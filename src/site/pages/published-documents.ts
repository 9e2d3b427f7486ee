import type { Archive } from '../../archive/types.ts';
import { paths } from '../urls.ts';

/** A file of a document as readers download it. */
export interface PublishedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The text file of every document, and the original it was extracted from, if there is one. */
export function publishedDocuments({ sources }: Pick<Archive, 'sources'>): PublishedDocument[] {
  return sources.flatMap((source) => {
    const { bytes, original, originalBytes } = source;
    const name = (path: string) => path.replace(/^.*\//u, '');
    return [
      { name: name(paths.document(source)), bytes },
      ...(original && originalBytes ? [{ name: name(paths.original(original)), bytes: originalBytes }] : []),
    ];
  });
}
