import type { APIRoute } from 'astro';
import { loadArchive } from '../../site/load-archive.ts';
import { searchFiles } from '../../site/pages/search/search-files.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(searchFiles(loadArchive()).main), { headers: { 'content-type': 'application/json' } });
