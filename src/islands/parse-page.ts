import { createPolicy } from './trusted-types.ts';

const policy = createPolicy('passage-page', { createHTML: (text) => text });

/** Parses a fetched page of the site into a document of its own: no script in it runs, and nothing is loaded. */
export function parsePage(text: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(text) ?? text, 'text/html');
}
