import type { APIRoute } from 'astro';
import { link } from '../site/links.ts';
import { loadArchive } from '../site/load-archive.ts';
import { timelineData } from '../site/pages/timeline-data.ts';
import { paths } from '../site/urls.ts';
import { packed } from '../timeline/packed.ts';

export const GET: APIRoute = () => {
  const data = packed(timelineData(loadArchive()), link(paths.events()));
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
