import type { HostingPlace } from './rules.ts';

export const robotsName = 'robots.txt';

/** What tells search engines that nothing is kept from them, and where all addresses stand. */
export function robotsFile({ site, base }: HostingPlace): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}sitemap.xml`, site).href}\n`;
}
