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

/** Disks take 255 bytes, and a reader of a list fewer. */
const maxNameBytes = 120;

/**
 * The same for a file whose name is no part of an address: it keeps the letters of every script, so that what is named by Arabic
 * or Chinese words can be told apart by them. Empty if no letter is left.
 */
export function fileNameFrom(words: string): string {
  const name = words
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[\u00AD\u200D]|['’]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+/u, '');
  let end = 0;
  let bytes = 0;
  for (const letter of name) {
    bytes += new TextEncoder().encode(letter).length;
    if (bytes > maxNameBytes) break;
    end += letter.length;
  }
  const cut = name.slice(0, end).replace(/-$/u, '');
  return deviceName.test(cut) ? `${cut}-1` : cut;
}
