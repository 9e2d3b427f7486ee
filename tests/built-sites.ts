/** First of the two ports; another one lets two checkouts test at once. */
const port = Number(process.env['PASSAGE_TEST_PORT'] ?? 4741);

/** The sites that tests of built pages and of the browser read, built once before both. */
export const builtSites = [
  { name: 'the real archive', content: 'content', outDir: '.passage/site', base: '/', port },
  {
    name: 'a full fixture under a sub-path',
    content: 'tests/fixtures/sites/full/content',
    outDir: '.passage/full',
    base: '/archives/full/',
    port: port + 1,
  },
] as const;

/** The same fixture as a copy that opens from a disk, under a path with spaces, and packed beside it. */
export const copyOnDisk = {
  name: 'a copy for a disk',
  content: builtSites[1].content,
  outDir: '.passage/on a disk/copy',
  base: '/archive',
} as const;

/** An archive in English with a document in Hebrew. */
export const directionsSite = {
  name: 'an archive of two directions',
  content: 'tests/fixtures/sites/directions/content',
  outDir: '.passage/directions',
  base: '/',
} as const;

/** An archive in Greek, of which one document is in English, as is all that the site itself says. */
export const languageSite = {
  name: 'an archive in another language than the site',
  content: 'tests/fixtures/sites/language/content',
  outDir: '.passage/language',
  base: '/',
} as const;

/**
 * An archive in Arabic, of which one document is in English, as is all that the site itself says. It is built without an
 * address, as a first site is.
 */
export const leftwardSite = {
  hasAddress: false,
  name: 'an archive that runs from right to left',
  content: 'tests/fixtures/sites/leftward/content',
  outDir: '.passage/leftward',
  base: '/',
} as const;

/** An archive whose documents count in other calendars. */
export const calendarsSite = {
  name: 'an archive with other calendars',
  content: 'tests/fixtures/sites/calendars/content',
  outDir: '.passage/calendars',
  base: '/',
} as const;

/** An archive of one afternoon and night by the minute, in a zone whose clock is put back in that night. */
export const afternoonSite = {
  name: 'an archive of one afternoon and night',
  content: 'tests/fixtures/sites/afternoon/content',
  outDir: '.passage/afternoon',
  base: '/',
} as const;

/** An archive from antiquity to today, with a date of every kind of doubt. */
export const antiquitySite = {
  name: 'an archive from antiquity to today',
  content: 'tests/fixtures/sites/antiquity/content',
  outDir: '.passage/antiquity',
  base: '/',
} as const;
