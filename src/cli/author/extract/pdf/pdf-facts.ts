import type { getDocumentProxy } from 'unpdf';
import { type DocumentFacts, type Fact, firstFit } from '../document-facts.ts';

/**
 * What a PDF says of itself, in its XMP and in its old table of facts. The day on which a file was made is no day of
 * publication.
 */
export async function pdfFacts(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<DocumentFacts> {
  const { info, metadata } = await document.getMetadata();
  const table = info as Readonly<Record<string, unknown>>;
  const xmp = (...names: readonly string[]) => names.map((name) => said(metadata?.get(name) as unknown, `XMP ${name}`));
  const old = (name: string) => said(table[name], `${name} of the PDF`);
  return {
    title: firstFit('title', [...xmp('dc:title'), old('Title')]),
    creator: firstFit('creator', [...xmp('dc:creator'), old('Author')]),
    publisher: firstFit('publisher', xmp('dc:publisher')),
    published: firstFit('published', xmp('prism:publicationdate', 'prism:coverdate')),
    url: firstFit('url', xmp('prism:url', 'dc:identifier')),
    language: firstFit('language', [old('Language'), ...xmp('dc:language')]),
  };
}

/** Lists, as of authors, are one value. */
function said(value: unknown, from: string): Fact | undefined {
  const words = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string' && each.trim() !== '');
  return words.length === 0 ? undefined : { value: words.join('; '), from };
}
