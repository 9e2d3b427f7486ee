/** The language of a BCP 47 tag without its script and region: `az` of `az-Cyrl`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
