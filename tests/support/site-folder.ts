import { writeSums } from '../../src/cli/build/output/sums.ts';
import { type Files, folderOf } from './variant.ts';

/** The smallest set of files of a built site. */
export const siteFiles = {
  'index.html': 'home',
  '404.html': 'missing',
  'coverage/index.html': 'coverage',
  'disagreements/index.html': 'disagreements',
  '_astro/page.js': 'script',
} as const satisfies Files;

/** A folder with these files and a site in its folder `inside`, listed in SHA256SUMS; removed after the test. */
export async function siteFolder(inside: string, more: Files = {}): Promise<string> {
  const all = Object.entries({ ...siteFiles, ...more }).map(([path, data]) => [`${inside}/${path}`, data] as const);
  const folder = folderOf(Object.fromEntries(all));
  await writeSums(`${folder}/${inside}`);
  return folder;
}
