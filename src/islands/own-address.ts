import { findAll } from './find-part.ts';
import { ownOrigin } from './own-origin.ts';

/**
 * On pages that do not know their own address: puts the one that the reader's browser is at before the paths of references, of
 * addresses on paper, and of files to download. An address that only this machine has is no use to anyone, so paths stay then.
 */
function completeAddresses(origin: string): void {
  for (const element of [...findAll(document, 'own-path'), ...findAll(document, 'copy-words')]) {
    const { path } = element.dataset;
    if (path !== undefined && path !== '') complete(element, path, origin);
  }
  for (const element of findAll(document, 'no-address')) element.remove();
}

function complete(element: Element, path: string, origin: string): void {
  const completed = (words: string) => words.replaceAll(path, origin + path);
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.includes(path)) text.data = completed(text.data);
  }
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[download]')) link.href = completed(link.href);
  for (const words of findAll(element, 'cite-words'))
    if (words.dataset.words?.startsWith('/')) words.dataset.words = origin + words.dataset.words;
}

const origin = ownOrigin(location);
if (origin !== undefined) completeAddresses(origin);
