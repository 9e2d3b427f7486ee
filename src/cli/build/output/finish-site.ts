import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile, headersName } from '../../../hosting/headers-file.ts';
import { robotsFile, robotsName } from '../../../hosting/robots.ts';
import { hostingPlace } from '../../serve/hosting-place.ts';
import { makeOffline } from '../offline/offline-site.ts';
import { compressFiles } from './compress.ts';
import { listFiles } from './list-files.ts';
import { writeSums } from './sums.ts';

/** Tells hosts that run Jekyll, such as GitHub Pages, to publish names that begin with an underscore too, such as `_astro`. */
const jekyllSign = '.nojekyll';
/** Only a site that knows its address has one. */
const sitemapName = 'sitemap.xml';

/** Completes the pages that Astro has written to a site, or to a copy that opens from a disk. */
export async function finishSite(
  site: string,
  { isCompressed, isOffline }: { readonly isCompressed: boolean; readonly isOffline: boolean },
): Promise<void> {
  if (isOffline) await makeOffline(site);
  else {
    if (listFiles(site).includes(sitemapName)) await writeRobots(site);
    await writeFile(join(site, headersName), headersFile(listFiles(site), hostingPlace()), { flag: 'wx' });
    await writeFile(join(site, jekyllSign), '', { flag: 'wx' });
    if (isCompressed) await compressFiles(site);
  }
  await writeSums(site);
}

/** Written where a site knows its address, unless the publisher has added another. */
async function writeRobots(site: string): Promise<void> {
  if (!listFiles(site).includes(robotsName))
    await writeFile(join(site, robotsName), robotsFile(hostingPlace()), { flag: 'wx' });
}
