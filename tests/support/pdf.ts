/** A line of a page: its words and their position. */
export type PdfLine = readonly [words: string, x: number, y: number];

/**
 * The smallest PDF with these pages, in a font that all readers of PDFs have. Words must be ASCII. The offsets in its table of
 * objects are right, so that readers need no repair.
 */
export function pdfOf(pages: readonly (readonly PdfLine[])[], trailer = ''): Uint8Array {
  const font = 3;
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, index) => {
      const resources = `/Resources << /Font << /F ${font} 0 R >> >>`;
      const content = lines.map(([words, x, y]) => `BT /F 12 Tf ${x} ${y} Td (${words}) Tj ET\n`).join('');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] ${resources} /Contents ${5 + 2 * index} 0 R >>`,
        pdfStream(content),
      ];
    }),
  ];
  return pdfFrom(objects, trailer);
}

/** A PDF of these objects, numbered from 1, of which the first is its catalogue. */
export function pdfFrom(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\n`;
  return new TextEncoder().encode(`${text}${table}startxref\n${text.length}\n%%EOF\n`);
}

/** An object that is a stream of these operators. */
function pdfStream(content: string, fields = ''): string {
  return `<< ${fields} /Length ${content.length} >>\nstream\n${content}endstream`;
}

const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A PDF with one page of these operators. It has Helvetica as font `F`, and the sixth object, if there is one, as form `X`. */
export function pdfOfOperators(operators: string, ...forms: readonly string[]): Uint8Array {
  const resources = '/Resources << /Font << /F 4 0 R >> /XObject << /X 6 0 R >> >>';
  return pdfFrom([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] ${resources} /Contents 5 0 R >>`,
    ...[helvetica, pdfStream(operators), ...forms],
  ]);
}

/** A page with a form that draws another one twice, and so on, so that a few kilobytes ask for 10¹² drawings. */
export const endlessPdf = pdfOfOperators(
  '/X Do\n',
  ...Array.from({ length: 40 }, (_, index) => {
    const resources = `/Resources << /Font << /F 4 0 R >> /XObject << /X ${index + 7} 0 R >> >>`;
    return pdfStream('/X Do /X Do\n', `/Type /XObject /Subtype /Form /BBox [0 0 400 600] ${resources}`);
  }),
  pdfStream(
    'BT /F 12 Tf (x) Tj ET\n',
    '/Type /XObject /Subtype /Form /BBox [0 0 400 600] /Resources << /Font << /F 4 0 R >> >>',
  ),
);

/**
 * Two pages: a heading, a paragraph with a word hyphenated at the end of a line, which continues on the next page, and another
 * paragraph.
 */
export const diaryPdf = pdfOf([
  [
    ['The book of the mill', 50, 550],
    ['The mill was the joy of the neigh-', 50, 510],
    ['bours. It had one wheel.', 50, 496],
    ['It opened on 4 May 1907', 50, 468],
  ],
  [
    ['and everybody came.', 50, 550],
    ['The wheel broke in 1912.', 62, 536],
    ['Nobody mended it.', 50, 522],
  ],
]);

const password = '28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A';

/** A PDF with an unknown password. */
export const encryptedPdf = pdfOf(
  [[['Words', 50, 550]]],
  `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${password}> /U <${'00'.repeat(32)}> /P -4 >> /ID [<00> <00>] `,
);
