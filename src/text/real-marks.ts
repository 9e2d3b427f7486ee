import MarkdownIt from 'markdown-it';

/** Renders no Markdown: it only decides which mark opens, which closes and which is an apostrophe, as in Markdown. */
const typesetter = new MarkdownIt('zero', { typographer: true }).enable('smartquotes');

/**
 * Our own words with typographic quotation marks and apostrophes in place of straight ones: one character for each, so that
 * offsets stay the same. Never for words of a document.
 */
export function realMarks(words: string): string {
  return typesetter
    .parseInline(words, {})
    .flatMap(({ children }) => children ?? [])
    .map(({ content }) => content)
    .join('');
}

/** The same for some fields of an object; fields that it lacks stay undefined. */
export function withRealMarks<Value extends object>(
  value: Value,
  ...fields: readonly { [Key in keyof Value]-?: Value[Key] extends string | undefined ? Key : never }[keyof Value][]
): Value {
  const typeset = fields.flatMap((field) => {
    const words = value[field];
    return typeof words === 'string' ? [[field, realMarks(words)]] : [];
  });
  return { ...value, ...(Object.fromEntries(typeset) as Partial<Value>) };
}
