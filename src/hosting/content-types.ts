/** Content type by ending of every kind of file that a site publishes. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  ics: 'text/calendar; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

/** The content type of a file by its name; `application/octet-stream` for an unknown ending. */
export function contentType(path: string): string {
  if (path.endsWith('SHA256SUMS')) return contentTypes['txt'] as string;
  return contentTypes[/\.([a-z0-9]+)$/u.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
}
