import type { MarkdownIt } from 'markdown-it';
import { affordableReferences } from '../text/markdown/affordable-references.ts';

/** What markdown-it keeps of the definitions of a text. */
interface References {
  references?: Record<string, { readonly href: string; readonly title: string }>;
}

/** Forgets the definitions of links that would be put in the place of too many references. */
export function referenceRule(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'references', ({ env, src }) => {
    const environment = env as References;
    const { references = {} } = environment;
    if (Object.keys(references).length === 0) return;
    const uses = new Map<string, number>();
    for (const label of labelsIn(src)) {
      const key = markdown.utils.normalizeReference(label);
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
    const lengthOf = (key: string) => (references[key] ? references[key].href.length + references[key].title.length : 0);
    const affordable = affordableReferences(uses, lengthOf, src.length);
    environment.references = Object.fromEntries(Object.entries(references).filter(([key]) => affordable.has(key)));
  });
}

/** What links by a label may name: the letters between two brackets without others inside. */
function* labelsIn(text: string): Generator<string> {
  let start: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') start = at + 1;
    else if (letter === ']' && start !== undefined) {
      yield text.slice(start, at);
      start = undefined;
    }
  }
}
