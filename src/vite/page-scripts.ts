/**
 * What nearly every page needs of other scripts, small as it is, comes as one script and not as one for each: a request costs more
 * than what it would spare the few pages that need less.
 */
export const pageScripts = {
  name: 'page-scripts',
  test: /\/islands\/(?:find-part|copy-text|previews\/place-card)\.ts$|vite\/preload-helper\.js$/u,
} as const;
