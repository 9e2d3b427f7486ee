import MarkdownIt, { type Token } from 'markdown-it';
import { directionOfWords, leftwardApart } from '../text/directions.ts';
import { citeRule, type RenderEnvironment } from './cite-rule.ts';
import { referenceRule } from './reference-rule.ts';

/**
 * Addresses that a link of ours may have. markdown-it refuses `javascript:` and the like itself; this is a list of what is
 * allowed.
 */
const allowedLink = /^(?:https?:|mailto:|\/(?!\/)|#)/iu;

/**
 * The only Markdown instance: no HTML, no images (nothing is loaded from elsewhere), links with known schemes only. Straight
 * quotation marks become typographic ones; nothing else that was typed is replaced.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true })
  .disable(['image', 'replacements'])
  .use(citeRule)
  .use(referenceRule);
const standardValidate = markdown.validateLink.bind(markdown);
markdown.validateLink = (address) => standardValidate(address) && allowedLink.test(address.trim());

markdown.renderer.rules['text'] = (tokens, index) => {
  const { content, meta } = tokens[index] as Token;
  const escape = markdown.utils.escapeHtml;
  if (!(meta as { isRightward?: boolean } | null)?.isRightward) return escape(content);
  return leftwardApart(content)
    .map(({ text, isApart }) => (isApart ? `<bdi>${escape(text)}</bdi>` : escape(text)))
    .join('');
};

/** Renders Markdown to HTML; every block has a `lang` attribute, if a language is given. */
export function renderMarkdown(text: string, environment: RenderEnvironment = {}): string {
  const tokens = markdown.parse(text, environment);
  for (const { children, content } of tokens) {
    // Right-to-left words in a left-to-right paragraph would reverse the numbers and marks beside them.
    if (!children || directionOfWords(content) !== 'ltr') continue;
    for (const token of children) if (token.type === 'text') token.meta = { isRightward: true };
  }
  const { lang, link = (path: string) => path } = environment;
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const href = hrefOf(token);
    if (href?.startsWith('/') && !href.startsWith('//')) token.attrSet('href', link(href));
  }
  const blocks = tokens.filter(({ level, nesting }) => level === 0 && nesting >= 0);
  if (lang !== undefined) for (const block of blocks) block.attrSet('lang', lang);
  return markdown.renderer.render(tokens, markdown.options, environment);
}

/** The addresses a text links to, in order: for checking. */
export function linksOf(text: string): string[] {
  return markdown
    .parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => hrefOf(token) ?? []);
}

/** The address of a link as `linksOf` returns it, from the way it is written. */
export function addressOf(written: string): string {
  return markdown.normalizeLink(markdown.utils.unescapeAll(written));
}

/** Whether a page would show, in place of these letters, the character that HTML means by them, as by `&shy;`. */
export function isReference(written: string): boolean {
  return markdown.utils.unescapeAll(written) !== written;
}

function hrefOf(token: Token): string | undefined {
  const href = token.attrGet('href');
  return href === null ? undefined : String(href);
}
