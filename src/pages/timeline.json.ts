import type { APIRoute } from 'astro';
import { loadArchive } from '../site/load-archive.ts';
import { timelineData } from '../site/pages/timeline-data.ts';
import type { TimelineData } from '../timeline/types.ts';

export const GET: APIRoute = () => {
  const data: TimelineData = timelineData(loadArchive());
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
