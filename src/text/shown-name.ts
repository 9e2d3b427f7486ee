/** Characters that do not show as themselves on one line: control characters, line breaks, direction marks, surrogates. */
const unshown = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether a name holds a character that would be invisible, or that would break its line. */
export function hasUnshown(name: string): boolean {
  return unshown.test(name);
}

/**
 * A file name as one line of a report or a message shows it, with codes such as `\u000a` for characters that would be
 * invisible.
 */
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
