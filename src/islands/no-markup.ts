import { createPolicy } from './trusted-types.ts';

/**
 * Allows plain text where a script sets markup, and nothing that could be markup. vis-timeline sets the labels of its axis like
 * that, and empties elements; events are given to it as elements.
 */
createPolicy('default', { createHTML: (text) => (text.includes('<') ? null : text) });
