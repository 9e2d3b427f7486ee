import type { Subject } from '../subject.ts';

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>One line</title>
  </head>
  <body>
    <p>One line of text</p>
  </body>
</html>
`;

/** A page that asks nothing of a browser: what it takes is what the browser and the machine take of every page. */
export const oneLine: Subject = {
  key: 'line',
  name: 'One line of text',
  files: { '/index.html': { text: html } },
  titles: 'p',
  drawn: 'p',
  byMouse: undefined,
  byKey: undefined,
  complete: undefined,
  moving: undefined,
};
