import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../site/load-archive.ts';
import { searchFiles } from '../../site/pages/search/search-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  searchFiles(loadArchive()).parts.map(({ words }, number) => ({ params: { part: String(number) }, props: { words } }));

export const GET: APIRoute<{ readonly words: unknown }> = ({ props }) =>
  new Response(JSON.stringify(props.words), { headers: { 'content-type': 'application/json' } });
