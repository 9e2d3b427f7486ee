/** What a command for checking a document fetches, and the words that it looks for, if it does. */
export interface CheckCommand {
  readonly address: string;
  readonly words?: string;
}

const shellWord = String.raw`'(?:[^']|'\\'')*'`;
const command = new RegExp(
  String.raw`^curl -s (?<address>${shellWord}) \| (?:sha256sum|tr -s '\\t\\n\\v\\f\\r ' ' ' \| grep -cF -e (?<words>${shellWord}))$`,
  'u',
);

/** Reads a command as pages give it; undefined if it does anything else. */
export function checkCommand(text: string): CheckCommand | undefined {
  const { address, words } = command.exec(text)?.groups ?? {};
  if (address === undefined) return undefined;
  return { address: plain(address), ...(words !== undefined && { words: plain(words) }) };
}

function plain(word: string): string {
  return word.slice(1, -1).replaceAll(String.raw`'\''`, "'");
}
