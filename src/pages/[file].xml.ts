import type { APIRoute, GetStaticPaths } from 'astro';
import { origin } from '../site/links.ts';
import { loadArchive } from '../site/load-archive.ts';
import { openSearchXml, sitemapXml } from '../site/pages/addresses/for-engines.ts';

/** What both say are addresses, so a site that does not know its own has neither. */
export const getStaticPaths: GetStaticPaths = () =>
  origin === '' ? [] : ['opensearch', 'sitemap'].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const archive = loadArchive();
  const text = params['file'] === 'sitemap' ? sitemapXml(archive) : openSearchXml(archive);
  return new Response(text, { headers: { 'content-type': 'application/xml' } });
};
