import type { APIContext } from 'astro';
import type { Source } from '../../archive/types.ts';
import { loadArchive } from '../../site/load-archive.ts';

export function getStaticPaths() {
  return loadArchive().sources.map((source) => ({ params: { file: source.fileName }, props: { source } }));
}

/** The bytes of a document, unchanged. */
export function GET({ props }: APIContext<{ source: Source }>): Response {
  return new Response(new Uint8Array(props.source.bytes), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
