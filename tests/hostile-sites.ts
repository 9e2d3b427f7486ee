/** The hostile archive and its harmless twin (tests/support/hostile-archive.ts), built once before tests read them. */
export const hostileSites = {
  hostile: { name: 'a hostile archive', content: '.passage/hostile/content', outDir: '.passage/hostile/site', base: '/' },
  harmless: {
    ...{ name: 'its harmless twin', content: '.passage/hostile/harmless', outDir: '.passage/hostile/harmless-site' },
    base: '/',
  },
} as const;
