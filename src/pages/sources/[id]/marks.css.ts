import type { APIContext } from 'astro';
import type { Source } from '../../../archive/types.ts';
import { loadArchive } from '../../../site/load-archive.ts';
import { passageStyles } from '../../../site/pages/reader-styles.ts';

export function getStaticPaths() {
  return loadArchive().sources.map((source) => ({ params: { id: source.id }, props: { source } }));
}

/** The style rules that highlight whole passages of one source. */
export function GET({ props }: APIContext<{ source: Source }>): Response {
  return new Response(passageStyles(props.source), { headers: { 'content-type': 'text/css' } });
}
