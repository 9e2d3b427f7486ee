import type { getDocumentProxy } from 'unpdf';
import { type DocumentFacts, type Fact, firstFit } from '../document-facts.ts';

/**
 * What a PDF says about itself, in its XMP metadata and in its information dictionary. The date of the file is not taken for a
 * date of publication.
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

/** A value that is a list, such as authors, becomes one string. */
function said(value: unknown, from: string): Fact | undefined {
  const words = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string' && each.trim() !== '');
  return words.length === 0 ? undefined : { value: words.join('; '), from };
}
