/** Ids become file names, of which disks allow 255 characters; some file names hold two ids and an ending. */
export const maxIdLength = 100;

/** Names that Windows reserves for devices, with any ending: no file or folder there can have one. */
export const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * Makes an id of words: small letters without accents, digits, and single hyphens for everything else, not too long for an id
 * and not the name of a device. Empty if nothing is left.
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
