import type { Archive } from '../../../archive/types.ts';
import { escapeMarkup } from '../../../markdown/escape-markup.ts';
import { opensearchDescription, opensearchName } from '../../../words/en/site.ts';
import { permalink } from '../../links.ts';
import { addressesOf, paths } from '../../urls.ts';

/** The most addresses that one sitemap may have (sitemaps.org). */
const maxAddresses = 50_000;

/** The pages of the site for search engines, those first that lead to others. */
export function sitemapXml(archive: Archive): string {
  const pages = [...addressesOf(archive)].filter((path) => path.endsWith('/') && path !== paths.embed());
  const ordered = pages.toSorted((a, b) => depth(a) - depth(b)).slice(0, maxAddresses);
  const rows = ordered.map((path) => `<url><loc>${escapeMarkup(permalink(path))}</loc></url>\n`);
  return `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('')}</urlset>\n`;
}

/** How a browser searches the archive from its own field (OpenSearch 1.1). */
export function openSearchXml({ site }: Pick<Archive, 'site'>): string {
  const address = `${permalink(paths.search())}?q={searchTerms}`;
  return (
    `${declaration}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n` +
    `<ShortName>${escapeMarkup(opensearchName({ archive: site.title }))}</ShortName>\n` +
    `<Description>${escapeMarkup(opensearchDescription({ archive: site.title }))}</Description>\n` +
    `<InputEncoding>UTF-8</InputEncoding>\n` +
    `<Url type="text/html" method="get" template="${escapeMarkup(address)}"/>\n` +
    `</OpenSearchDescription>\n`
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function depth(path: string): number {
  return path.startsWith('/passages/') ? Infinity : path.split('/').length;
}
