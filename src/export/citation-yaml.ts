import type { QuoteSelector } from '../anchor/find-quote.ts';

/** A citation as an item of an event's `citations`, indented to be pasted under that key. Ends in a line break. */
export function citationYaml(sourceId: string, { quote, prefix, suffix }: QuoteSelector): string {
  const fields = Object.entries({ source: sourceId, quote, prefix, suffix })
    .filter((field): field is [string, string] => field[1] !== undefined)
    .map(([key, value]) => `${key}: ${scalar(value)}\n`);
  return `  - ${fields.join('    ')}`;
}

/** Words that need no quotation marks in YAML; all others are written as a JSON string, which YAML reads too. */
const bare = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)\p{L}(?:[\p{L}\p{M}\p{N} .,;()'/%-]|"(?!$))*$/iu;

function scalar(words: string): string {
  return bare.test(words) && words === words.trim() ? words : JSON.stringify(words);
}
