/** Characters that move, hide or reverse what a terminal shows: control characters and marks of writing direction. */
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** An author's words without the characters that could control a terminal; each is shown as a sign instead. */
export function plainWords(words: string): string {
  return words.replace(unseen, '\uFFFD');
}

/** Whether a character would be invisible, or would move what is around it. */
export function isUnseen(letter: string): boolean {
  return letter.search(unseen) !== -1;
}

/**
 * Words without what a workflow runner would take for a command: GitHub's begin a line, possibly after white space, and those
 * of an older form may stand anywhere in it. Format: docs.github.com, "Workflow commands for GitHub Actions"; actions/runner,
 * `ActionCommand.cs`.
 */
export function withoutCommands(words: string): string {
  return words.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gmu, '$1\uFFFD').replace(/##(?=\w*\[)/gu, '#\uFFFD');
}
