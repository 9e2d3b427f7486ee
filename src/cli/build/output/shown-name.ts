/** A name as it is shown in a sentence: one with characters that cannot be seen, such as line breaks, with their numbers. */
export function shownName(name: string): string {
  return name.replace(
    /[\p{Cc}\p{Zl}\p{Zp}]/gu,
    (letter) => `<U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** The first few of some names, and how many there are besides. */
export function fewNames(names: readonly string[], atMost = 3): string {
  const shown = names.slice(0, atMost).map(shownName).join(', ');
  return names.length > atMost ? `${shown} and ${names.length - atMost} more` : shown;
}
