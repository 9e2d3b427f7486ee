import { describe, expect, test } from 'vitest';
import { htmlText } from '../../../../../../src/cli/author/extract/html/html-text.ts';
import { apart, hidden, mainParts, quotations, tables } from './html-text.cases.ts';

const bytesOf = (html: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(html, encoding));

describe('the words of a page', () => {
  test.for([
    ['paragraphs', '<p>One\n  two<p>Three', 'One two\n\nThree\n'],
    ['headings', '<h1>The <b>mill</b></h1><h2>Its wheel</h2>Words', 'The mill\n\nIts wheel\n\nWords\n'],
    ['line breaks', 'One<br>two<br/>three', 'One\ntwo\nthree\n'],
    ['a list', '<ul><li>One<li>Two</ul>', '- One\n- Two\n'],
    ['a numbered list', '<ol start=3><li>One<li>Two</ol>', ' 3. One\n 4. Two\n'],
    ['a list in Roman numbers', '<ol type=i start=4><li>One<li>Two</ol>', ' iv. One\n v.  Two\n'],
    ['a list past the last Roman number', '<ol type=I start=3999><li>One<li>Two</ol>', ' MMMCMXCIX. One\n 4000.      Two\n'],
    ['a list far past the last Roman number', '<ol type=i start=10000><li>One</ol>', ' 10000. One\n'],
    ['a list by letters', '<ol type=a start=26><li>One<li>Two</ol>', ' z.  One\n aa. Two\n'],
    ['a list before the first letter', '<ol type=A start=-1><li>One<li>Two<li>Three</ol>', ' -1. One\n 0.  Two\n A.  Three\n'],
    ['a list from a number that is too large', '<ol start=99999999999999999999999><li>One</ol>', ' 1. One\n'],
    ['a list from no number', '<ol start=x type=i><li>One</ol>', ' i. One\n'],
    ['a list from half a number', '<ol start=2.5><li>One</ol>', ' 2. One\n'],
    ['a list that counts down', '<ol reversed><li>One<li value=7>Two<li>Three</ol>', ' 3. One\n 7. Two\n 6. Three\n'],
    ['a list in a list', '<ol><li>One<ol type=a><li>Two</ol></ol>', ' 1. One\n    a. Two\n'],
    ['a table', '<table><tr><th>Year<th>Mills</tr><tr><td>1907<td>1</table>', 'Year\tMills\n1907\t1\n'],
    ['a quotation', 'He said<blockquote>We <i>won</i>.<p>All.</blockquote>so.', 'He said\n\nWe won.\n\nAll.\n\nso.\n'],
    ['terms', '<dl><dt>Mill<dd>It grinds.</dl>', 'Mill\nIt grinds.\n'],
    ['lines that are set', '<pre>One\n  two</pre>', 'One\n  two\n'],
    ['entities', 'Smith &amp; Sons &lt;1907&gt; caf&eacute; &#8220;mill&#x201d;&hellip;', 'Smith & Sons <1907> café “mill”…\n'],
    ['a no-break space is kept', 'on 4&nbsp;May', 'on 4\u00A0May\n'],
    ['words of a link, not its address', '<a href="https://a.example">Mill</a>', 'Mill\n'],
    ['scripts, styles and ways around the site', '<nav>Home</nav><script>a()</script><style>a{}</style><p>One', 'One\n'],
    ['the title of the window', '<title>Window</title><p>One', 'One\n'],
    ['what is hidden', '<p hidden>No</p><p>Yes</p><!-- no -->', 'Yes\n'],
    ['a whole page', '<!doctype html><html><head><title>T</title></head><body><main><p>One</p></main></body></html>', 'One\n'],
    ['words without marks', 'One', 'One\n'],
    ['unclosed and crossed marks', '<p><b>One<i>two</b> three</i><p>Four', 'Onetwo three\n\nFour\n'],
  ] as const)('%s', ([, html, text]) => {
    expect(htmlText(bytesOf(html)).text).toBe(text);
  });

  test('a long line is not broken, nor a long document cut', () => {
    const words = `${'a'.repeat(99_999)} `.repeat(170).trim();
    expect(htmlText(bytesOf(`<p>${words}`)).text).toBe(`${words}\n`);
  });
});

describe.each([
  ['quotations keep their marks', quotations],
  ['notes, powers, readings and pictures stand apart from words', apart],
  ['blocks do not run together', tables],
  ['what no reader is shown is left out', hidden],
  ['the main part of a page', mainParts],
])('%s', (_, cases) => {
  test.for(Object.entries(cases))('%s', ([, [html, text]]) => {
    expect(htmlText(bytesOf(html)).text).toBe(`${text}\n`);
  });
});

test('what stands outside the main part is counted, and taken if that is asked for', () => {
  const page = bytesOf('<header>Menu</header><main><p>The mill opened in May.</main><footer>All rights</footer>');
  expect([htmlText(page).text, htmlText(page).leftOut]).toEqual(['The mill opened in May.\n', 13]);
  const whole = htmlText(page, { takesAll: true });
  expect([whole.text, whole.leftOut]).toEqual(['Menu\n\nThe mill opened in May.\n\nAll rights\n', 0]);
});

describe('the letters of a page', () => {
  test.for([
    ['named', '<meta charset=windows-1251><p>\xCC\xE8\xF0', 'latin1', 'Мир\n'],
    ['named the old way', '<meta http-equiv=content-type content="text/html; charset=iso-8859-2"><p>\xB3', 'latin1', 'ł\n'],
    ['not named, and UTF-8', '<p>café', 'utf8', 'café\n'],
    ['not named, and not UTF-8', '<p>caf\xE9 \x93x\x94', 'latin1', 'café “x”\n'],
    ['a mark at the beginning says more than a name', '\uFEFF<meta charset=windows-1251><p>é', 'utf8', 'é\n'],
    ['UTF-16 with its mark', '\uFEFF<p>é', 'utf16le', 'é\n'],
  ] as const)('%s', ([, html, encoding, text]) => {
    expect(htmlText(bytesOf(html, encoding)).text).toBe(text);
  });
});

test('a page that names another encoding than the one it was sent in', () => {
  const html = '<meta charset=gbk><p>水车着火了。Мельница</p>';
  expect(htmlText(new TextEncoder().encode(html)).text).toBe('水车着火了。Мельница\n');
});

test.for([
  ['nothing', '', 'has no text to read.'],
  ['a picture alone', '<img src=a.png alt=mill>', 'has no text to read.'],
  ['a script that would write it', '<script>write()</script><div id=app></div>', 'has no text to read.'],
  ['a PDF', '%PDF-1.4\n', 'is a PDF: name it .pdf.'],
  ['bytes', '<p>\0\0', 'is no HTML.'],
  ['letters that are not what it says', '<meta charset=utf-8><p>\xE9', 'says that it is in UTF-8, but its bytes are not.'],
  ['letters of no encoding', '<meta charset=gbk><p>\xFF\xFF', 'says that it is in GBK, but its bytes are not.'],
] as const)('no text: %s', ([, html, message]) => {
  expect(() => htmlText(bytesOf(html, 'latin1'))).toThrow(message);
});
