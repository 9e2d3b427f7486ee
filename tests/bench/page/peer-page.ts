/** A page as the manual of a tool has it: with the tool's files, `data.js`, and a body. */
export function peerPage(title: string, files: { readonly style?: string; readonly script: string }, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    ${files.style === undefined ? '' : `<link rel="stylesheet" href="${files.style}">`}
    <script src="${files.script}"></script>
    <script src="data.js"></script>
  </head>
  <body>
${body}
  </body>
</html>
`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
