import { type Article, looksLikeMarkdown, plainArticle } from '../../../quotations/article/article.ts';
import { ArticleBuilder, isHidden } from '../../../quotations/article/article-builder.ts';
import { docxArticle } from '../../../quotations/article/docx-article.ts';
import { isMarkdown } from '../../../text/markdown/is-markdown.ts';
import { parsePage } from '../../parse-page.ts';

/** What is checked: a file, or a text that was typed or pasted. */
export type Given = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly text: string };

/** Reads what is given, as `npm run check-text` does. Throws if a file is not what its name says. */
export async function readArticle(given: Given): Promise<Article> {
  if ('text' in given) return textArticle(given.text, looksLikeMarkdown(given.text));
  const { name, bytes } = given;
  if (/\.docx$/iu.test(name)) return docxArticle(bytes);
  if (/\.html?$/iu.test(name)) return htmlArticle(new TextDecoder().decode(bytes));
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  return textArticle(text, isMarkdown(name) || looksLikeMarkdown(text));
}

/** Only for Markdown is its parser fetched. */
async function textArticle(text: string, hasMarks: boolean): Promise<Article> {
  if (!hasMarks) return plainArticle(text);
  const { markdownArticle } = await import('../../../quotations/article/markdown-article.ts');
  return markdownArticle(text);
}

function htmlArticle(html: string): Article {
  const builder = new ArticleBuilder();
  const left: (Node | string)[] = [parsePage(html).documentElement];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === 'string') builder.close(node);
    else if (node instanceof Text) builder.words(node.data);
    else if (node instanceof Element && !isHidden((name) => node.getAttribute(name))) {
      builder.open(node.localName);
      left.push(node.localName, ...[...node.childNodes].reverse());
    }
  }
  return builder.article();
}
