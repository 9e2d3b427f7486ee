/** What does not show as itself in one line: control characters, line breaks, marks of direction, halves of letters. */
const unshown = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether a name holds a character that would not be seen, or that would break the line it stands in. */
export function hasUnshown(name: string): boolean {
  return unshown.test(name);
}

/** A name of a file as one line of a report or a message shows it: what would not be seen stands as its code, such as `\u000a`. */
export function shownName(name: string): string {
  return name.replace(new RegExp(unshown, 'gu'), codeOf);
}

/** The code of a character as JSON and JavaScript write it, such as `\u000a`. */
export function codeOf(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
