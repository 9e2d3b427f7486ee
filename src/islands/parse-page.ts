import { createPolicy } from './trusted-types.ts';

const policy = createPolicy('passage-page', { createHTML: (text) => text });

/** Reads a page of the site, which was fetched, into a document of its own: no script in it runs, nothing is loaded. */
export function parsePage(text: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(text) ?? text, 'text/html');
}
