import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import type { Article } from '../../quotations/article/article.ts';
import { ArticleBuilder, isHidden } from '../../quotations/article/article-builder.ts';

/** The words of a page, with its block quotes; the browser reads it in the same way (`islands/check-text/`). */
export function htmlArticle(html: string): Article {
  const builder = new ArticleBuilder();
  // With a list of what is left instead of recursion, because a page may be nested without end.
  const left: (Tree.ChildNode | string)[] = parse(html).childNodes.toReversed();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === 'string') builder.close(node);
    else if (node.nodeName === '#text') builder.words((node as Tree.TextNode).value);
    else if ('tagName' in node && !isHidden(attributeOf(node))) {
      builder.open(node.tagName);
      left.push(node.tagName, ...node.childNodes.toReversed());
    }
  }
  return builder.article();
}

function attributeOf({ attrs }: Tree.Element): (name: string) => string | undefined {
  return (wanted) => attrs.find(({ name }) => name === wanted)?.value;
}
