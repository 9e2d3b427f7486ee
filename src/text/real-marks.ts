import MarkdownIt from 'markdown-it';

/** Knows no Markdown: it only finds which mark opens, which closes and which is an apostrophe, as it does in Markdown. */
const typesetter = new MarkdownIt('zero', { typographer: true }).enable('smartquotes');

/**
 * Words of ours with real quotation marks and apostrophes where straight ones were typed: a character for each, so that
 * offsets stay. Never for words of a document.
 */
export function realMarks(words: string): string {
  return typesetter
    .parseInline(words, {})
    .flatMap(({ children }) => children ?? [])
    .map(({ content }) => content)
    .join('');
}

/** The same for some of the fields of a value; those that are left out stay so. */
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
