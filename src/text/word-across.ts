/** The word that an offset falls inside of, if it does. */
export function wordAcross(text: string, offset: number): string | undefined {
  const before = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, offset - 50), offset))?.[0];
  const after = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(offset, offset + 50))?.[0];
  return before !== undefined && after !== undefined ? before + after : undefined;
}
