/** The sites that tests of built pages and of the browser read, built once before both. */
export const builtSites = [
  { name: 'the real archive', content: 'content', outDir: '.passage/site', base: '/', port: 4741 },
  {
    name: 'a full fixture under a sub-path',
    content: 'tests/fixtures/sites/full/content',
    outDir: '.passage/full',
    base: '/archives/full/',
    port: 4742,
  },
] as const;

export type BuiltSite = (typeof builtSites)[number];
