/** An id made of words: small letters without accents, digits, and single hyphens for all else. Empty if nothing is left. */
export function idFrom(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
