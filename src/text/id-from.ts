/** Ids become names of files, of which disks allow 255 characters; some names hold two ids and an ending. */
export const maxIdLength = 100;

/** Names that Windows gives to devices, with any ending: it cannot have a file or a folder of such a name. */
export const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * An id made of words: small letters without accents, digits, and single hyphens for all else, no longer than an id may be
 * and no name of a device. Empty if nothing is left.
 */
export function idFrom(words: string): string {
  const id = words
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-/u, '')
    .slice(0, maxIdLength)
    .replace(/-$/u, '');
  return deviceName.test(id) ? `${id}-1` : id;
}
