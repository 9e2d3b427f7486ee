import type { MarkdownIt } from 'markdown-it';
import { part } from '../parts/part.ts';

/** A citation mark in a summary: `[@1]` is the first citation of the event. */
export const citeMark = /\[@(\d{1,3})\]/gu;

/** What a mark links to, and its label; given to the renderer in its environment. */
export interface CiteTarget {
  readonly href: string;
  readonly label: string;
  /** The language of the label, if it is not that of the text. */
  readonly lang?: string | undefined;
}

/** What rendering needs besides the text. markdown-it passes it to every rule. */
export interface RenderEnvironment {
  [key: PropertyKey]: unknown;
  /** The targets of the marks, first citation first. */
  readonly cites?: readonly CiteTarget[];
  /** The language of the text, if it is not that of what it stands in. */
  readonly lang?: string | undefined;
  /** Makes a link from a path of the site. */
  readonly link?: (path: string) => string;
}

/**
 * Turns `[@1]` into a link to the citation; a mark without a citation stays as it is written. The space before it is removed.
 */
export function citeRule(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'cite', (state, silent) => {
    const match = /^\[@(\d{1,3})\]/u.exec(state.src.slice(state.pos, state.pos + 8));
    const target = match && (state.env as RenderEnvironment).cites?.[Number(match[1]) - 1];
    if (!match || !target) return false;
    if (!silent) {
      state.pending = state.pending.trimEnd();
      const token = state.push('cite_mark', 'a', 0);
      // Not the token's content: otherwise a quotation mark before it would seem to be inside a word.
      token.meta = { ...target, number: match[1] };
    }
    state.pos += match[0].length;
    return true;
  });
  markdown.renderer.rules['cite_mark'] = (tokens, index) => {
    const { href, label, lang, number } = tokens[index]?.meta as unknown as CiteTarget & { readonly number: string };
    const escape = markdown.utils.escapeHtml;
    const attributes = { class: 'cite', href, 'aria-label': label, ...(lang !== undefined && { lang }), ...part('cite-mark') };
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
    return `<a${written.join('')}>${escape(number)}</a>`;
  };
}
