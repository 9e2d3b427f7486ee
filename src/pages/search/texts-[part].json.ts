import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../site/load-archive.ts';
import { searchFiles } from '../../site/pages/search/search-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  searchFiles(loadArchive()).parts.map(({ texts }, number) => ({ params: { part: String(number) }, props: { texts } }));

export const GET: APIRoute<{ readonly texts: unknown }> = ({ props }) =>
  new Response(JSON.stringify(props.texts), { headers: { 'content-type': 'application/json' } });
