import { writeSums } from '../../src/cli/build/output/sums.ts';
import { type Files, folderOf } from './variant.ts';

/** The least that a built site has. */
export const siteFiles = {
  'index.html': 'home',
  '404.html': 'missing',
  'coverage/index.html': 'coverage',
  'disagreements/index.html': 'disagreements',
  '_astro/page.js': 'script',
} as const satisfies Files;

/** A folder with a site of these files in the folder `inside`, listed in its SHA256SUMS; gone after the test. */
export async function siteFolder(inside: string, more: Files = {}): Promise<string> {
  const all = Object.entries({ ...siteFiles, ...more }).map(([path, data]) => [`${inside}/${path}`, data] as const);
  const folder = folderOf(Object.fromEntries(all));
  await writeSums(`${folder}/${inside}`);
  return folder;
}
