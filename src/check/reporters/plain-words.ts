/** Letters that move, hide or turn what a terminal shows: control characters and the marks of writing direction. */
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** Words of an author without the letters by which they could write to the terminal themselves; each shows as a sign. */
export function plainWords(words: string): string {
  return words.replace(unseen, '\uFFFD');
}

/** Whether a letter would not be seen, or would not stay where it stands. */
export function isUnseen(letter: string): boolean {
  return letter.search(unseen) !== -1;
}

/**
 * Words without what a runner of workflows would take for a command to it: GitHub's stand at the beginning of a line, after
 * white space too, and those of an older form anywhere in it. Format: docs.github.com, "Workflow commands for GitHub
 * Actions"; actions/runner, `ActionCommand.cs`.
 */
export function withoutCommands(words: string): string {
  return words.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gmu, '$1\uFFFD').replace(/##(?=\w*\[)/gu, '#\uFFFD');
}
