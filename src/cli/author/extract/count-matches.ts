/** The number of matches of a pattern, which must have the flag `g`, in a text. */
export function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
