import type { APIContext } from 'astro';
import { contentType } from '../../hosting/content-types.ts';
import { loadArchive } from '../../site/load-archive.ts';
import { type PublishedDocument, publishedDocuments } from '../../site/pages/published-documents.ts';

export function getStaticPaths() {
  return publishedDocuments(loadArchive()).map((document) => ({ params: { file: document.name }, props: { document } }));
}

/** The unchanged bytes of a document, or of the file its text was extracted from. */
export function GET({ props: { document } }: APIContext<{ document: PublishedDocument }>): Response {
  return new Response(new Uint8Array(document.bytes), { headers: { 'content-type': contentType(document.name) } });
}
