import { fileItself, problem } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

/** A page of prose takes no address that the site itself writes: one of the two would be lost. */
export const pageAddresses: Rule = ({ content, addressesOfSite }) =>
  content.pages
    .filter(({ id }) => addressesOfSite.has(`/${id}/`))
    .map(({ id, file }) => problem('id-duplicate', fileItself(file), { id, other: `the page /${id}/ of the site` }));
