import type { APIRoute } from 'astro';
import { link } from '../site/links.ts';
import { loadArchive } from '../site/load-archive.ts';
import { checkTextData } from '../site/pages/check-text/check-text-data.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(checkTextData(loadArchive(), link)), { headers: { 'content-type': 'application/json' } });
