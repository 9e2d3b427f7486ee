import sniffEncoding from 'html-encoding-sniffer';
import { NoText } from '../extracted.ts';
import { isPdf } from '../pdf/is-pdf.ts';

/** The characters of an HTML document, in the encoding that it declares. Throws `NoText` if it cannot be decoded. */
export function decodedHtml(bytes: Uint8Array): string {
  if (isPdf(bytes)) throw new NoText('is a PDF: name it .pdf.');
  const encoding = sniffEncoding(bytes, {
    defaultEncoding: decodedAs('utf-8', bytes) === undefined ? 'windows-1252' : 'utf-8',
  });
  // A host may send UTF-8 and say so outside the page, which names the encoding that it was written in once.
  const text = decodedAs(encoding, bytes) ?? decodedAs('utf-8', bytes);
  if (text === undefined)
    throw new NoText(`says that it is in ${encoding}, but its bytes are not. Open it in a browser, and save it from there.`);
  if (text.includes('\0')) throw new NoText('is no HTML.');
  return text;
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
