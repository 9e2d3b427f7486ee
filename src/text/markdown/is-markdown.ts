/** Whether a file is in Markdown, by its name. */
export function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown)$/iu.test(file);
}
