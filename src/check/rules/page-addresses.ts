import { fileItself, problem } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

/**
 * Names that a page of prose would share with a file that has another purpose: error pages and the index page of a folder,
 * which Astro and hosts treat specially, and the list of sums, which differs in capitals alone and so is the same file on some
 * disks.
 */
const takenBy = new Map([
  ['404', 'the page /404.html of the site'],
  ['500', 'the page that hosts show for a fault of theirs'],
  ['index', 'the page / of the site, which hosts give at /index/ too'],
  ['sha256sums', 'the file SHA256SUMS of the site, on disks that do not tell capitals apart'],
]);

/** A page of prose does not have an address that the site itself uses: one of the two would be lost. */
export const pageAddresses: Rule = ({ content, addressesOfSite }) =>
  content.pages.flatMap(({ id, file }) => {
    const other = addressesOfSite.has(`/${id}/`) ? `the page /${id}/ of the site` : takenBy.get(id);
    return other === undefined ? [] : [problem('id-duplicate', fileItself(file), { id, other })];
  });
