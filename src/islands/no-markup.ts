import { createPolicy } from './trusted-types.ts';

/**
 * Allows plain text where a script sets markup, and nothing that could be markup. vis-timeline sets text and empties elements
 * like that.
 */
createPolicy('default', { createHTML: (text) => (text.includes('<') ? null : text) });
