/** Markdown and its HTML, on one line. */
export const rendered: Readonly<Record<string, readonly [markdown: string, html: string]>> = {
  'a paragraph': ['The mill.', '<p>The mill.</p>'],
  emphasis: ['*The* **mill**', '<p><em>The</em> <strong>mill</strong></p>'],
  'a list': ['- a\n- b', '<ul> <li>a</li> <li>b</li> </ul>'],
  'a heading': ['## The mill', '<h2>The mill</h2>'],
  'signs of HTML are shown': ['a < b & c > d', '<p>a &lt; b &amp; c &gt; d</p>'],
  'quotation marks are set, and nothing else that was typed': [
    `"a 'b' c" -- it's (c) ... "d" **"e"** \`"f"\``,
    '<p>“a ‘b’ c” -- it’s (c) ... “d” <strong>“e”</strong> <code>&quot;f&quot;</code></p>',
  ],
  'an address keeps what was typed': [
    `[a](https://archive.example/it's)`,
    '<p><a href="https://archive.example/it\'s">a</a></p>',
  ],
  'an address alone is no link': ['https://archive.example', '<p>https://archive.example</p>'],

  'a link to another site': ['[a](https://archive.example/)', '<p><a href="https://archive.example/">a</a></p>'],
  'a link to write to': ['[a](mailto:a@archive.example)', '<p><a href="mailto:a@archive.example">a</a></p>'],
  'a link within the page': ['[a](#b)', '<p><a href="#b">a</a></p>'],
  'a link within the site': ['[a](/about/)', '<p><a href="/base/about/">a</a></p>'],
  'a link to the home page': ['[a](/)', '<p><a href="/base/">a</a></p>'],
  'a link in a list': ['- [a](/about/)', '<ul> <li><a href="/base/about/">a</a></li> </ul>'],
  'a link by reference': ['[a][b]\n\n[b]: /about/', '<p><a href="/base/about/">a</a></p>'],
};

/** What must never work: each of these renders without a tag or attribute of its own. */
export const refused: Readonly<Record<string, string>> = {
  'a tag': '<b>mill</b>',
  'a script': '<script>alert(1)</script>',
  'a script in a block of HTML': '<div>\n<script>alert(1)</script>\n</div>',
  'a picture with a script': '<img src=x onerror=alert(1)>',
  'a comment': '<!-- mill -->',
  'a style': '<style>p { color: red }</style>',
  'an element of SVG': '<svg onload=alert(1)>',
  'a link that runs a script': '[a](javascript:alert(1))',
  'the same in capitals': '[a](JaVaScRiPt:alert(1))',
  'the same with space before': '[a](<  javascript:alert(1)>)',
  'the same written with entities': '[a](&#106;avascript:alert(1))',
  'the same with a tab inside': '[a](java&Tab;script:alert(1))',
  'the same by reference': '[a][b]\n\n[b]: javascript:alert(1)',
  'the same between angle brackets': '<javascript:alert(1)>',
  'a link with data': '[a](data:text/html,<script>alert(1)</script>)',
  'a link with a picture as data': '[a](data:image/png;base64,AAAA)',
  'a link to a file': '[a](file:///etc/passwd)',
  'a link without a scheme to another site': '[a](//archive.example/)',
  'a link counted from the page it is on': '[a](../mill/)',
  'a link with another scheme': '[a](vbscript:a)',
  'a picture': '![a](https://archive.example/a.png)',
  'a picture of the site': '![a](/a.png)',
};
