import { type Article, looksLikeMarkdown, plainArticle } from '../../../quotations/article/article.ts';
import { ArticleBuilder, isHidden } from '../../../quotations/article/article-builder.ts';
import { type DecodedText, decodedText } from '../../../quotations/article/decoded-text.ts';
import { docxArticle } from '../../../quotations/article/docx-article.ts';
import { isMarkdown } from '../../../text/markdown/is-markdown.ts';
import * as words from '../../../words/en/check-text/page.ts';
import { parsePage } from '../../parse-page.ts';

/** What is checked: a file, or a text that was typed or pasted. */
export type Given = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly text: string };

/** Reads what is given, as `npm run check-text` does. Throws if a file is not what its name says. */
export async function readArticle(given: Given): Promise<Article> {
  if ('text' in given) return textArticle(given.text, looksLikeMarkdown(given.text));
  const { name, bytes } = given;
  if (/\.docx$/iu.test(name)) return docxArticle(bytes);
  if (/\.html?$/iu.test(name)) return htmlArticle(decodedPage(bytes));
  const { text } = decodedOrThrow(bytes);
  return textArticle(text, isMarkdown(name) || looksLikeMarkdown(text));
}

/** The encoding in which a text is read that is not in UTF-8, so that its reader may look whether its letters are right. */
export function otherEncoding({ name, bytes }: Extract<Given, { readonly name: string }>): string | undefined {
  const encoding = /\.(?:txt|md|markdown)$/iu.test(name) ? decodedText(bytes)?.encoding : undefined;
  return encoding === 'utf-8' ? undefined : encoding;
}

/** A page in the encoding that it names, or as a text without any. */
function decodedPage(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const [, named] = /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{2,20})/iu.exec(head) ?? [];
  try {
    if (named !== undefined) return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch {
    // What it names is not what it is in.
  }
  return decodedOrThrow(bytes).text;
}

function decodedOrThrow(bytes: Uint8Array): DecodedText {
  const decoded = decodedText(bytes);
  if (!decoded) throw new Error(words.unknownEncoding, { cause: 'told' });
  return decoded;
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
