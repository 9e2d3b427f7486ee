import type { APIRoute } from 'astro';
import { loadArchive } from '../site/load-archive.ts';
import { searchWordsOf } from '../site/pages/timeline-data.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(searchWordsOf(loadArchive())), { headers: { 'content-type': 'application/json' } });
