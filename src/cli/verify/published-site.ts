import { hostedSite } from './hosted-site.ts';
import { type Limits, usualLimits } from './limits.ts';
import type { PublishedSite } from './site.ts';
import { siteInFolder } from './site-in-folder.ts';

/** The site in a folder, or at the address of its home page. */
export async function publishedSite(target: string, limits: Limits = usualLimits): Promise<PublishedSite> {
  return /^https?:/iu.test(target) ? hostedSite(target, limits) : await siteInFolder(target, limits);
}
