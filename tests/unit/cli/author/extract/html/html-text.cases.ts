/** HTML and the text extracted from it, without the final line break, by what the case shows. */
type Cases = Readonly<Record<string, readonly [html: string, text: string]>>;

export const quotations: Cases = {
  'English, and one in it': ['<html lang=en><p>He wrote <q>the <q>new</q> mill</q>.', 'He wrote “the ‘new’ mill”.'],
  French: ['<html lang=fr><p>Il dit <q>le moulin</q>.', 'Il dit «le moulin».'],
  'German, of one country and of another': ['<p lang=de><q>Mühle</q></p><p lang=de-CH><q>Mühle</q>', '„Mühle“\n\n«Mühle»'],
  Swedish: ['<p lang=sv><q>kvarn</q>', '”kvarn”'],
  'Russian, and one in it': ['<p lang=ru><q>мельница <q>река</q></q>', '«мельница „река“»'],
  'Japanese, and one in it': ['<p lang=ja><q>水車<q>小屋</q></q>', '「水車『小屋』」'],
  'Chinese of Taiwan and of the mainland': ['<p><q lang=zh-TW>磨坊</q><q lang=zh-CN>磨坊</q>', '「磨坊」“磨坊”'],
  Arabic: ['<p lang=ar><q>طاحونة</q>', '”طاحونة“'],
  'the language of the quotation counts': ['<html lang=fr><p><q lang=en>mill</q>', '“mill”'],
  'no language': ['<p><q>mill</q>', '“mill”'],
  'marks that stand in it already': ['<html lang=de><p><q>„Mühle“</q>', '„Mühle“'],
};

export const apart: Cases = {
  'a note after a year': ['on 4 May 1907<sup><a href="#n3">3</a></sup> by', 'on 4 May 1907[3] by'],
  'a link around a raised number': ['1907<a href="#n3"><sup>3</sup></a> by', '1907[3] by'],
  'a number in brackets of its own': ['1907<sup><a href="#n3">[3]</a></sup> by', '1907[3] by'],
  'a letter for a note': ['mill<sup><a href="#a">a</a></sup> by', 'mill[a] by'],
  'a number that says what it is': ['1907<a href="notes.html" role="doc-noteref">3</a> by', '1907[3] by'],
  'a number that a class raises': ['1907<a href="#n3" class="footnote-ref">3</a> by', '1907[3] by'],
  'a link with a number, close after a word': ['In 1907<a href="#n3">3</a> it', 'In 1907[3] it'],
  'a link with a number that is a word': ['see page <a href="#p12">12</a>', 'see page 12'],
  'a sign for a note': ['mill<sup><a href="#n">*</a></sup> and†', 'mill* and†'],
  'several notes': ['mill<sup>1, 2</sup> wheel<sup>3–5</sup>', 'mill[1, 2] wheel[3–5]'],
  'a raised number without a link': ['in 1907<sup>3</sup> it', 'in 1907³ it'],
  'a number that a style raises': ['in 1907<span style="font-size: 70%; vertical-align: super">3</span> it', 'in 1907³ it'],
  'Arabic digits': ['سنة ١٩٠٧<sup>٣</sup> في', 'سنة ١٩٠٧ ٣ في'],
  powers: ['10<sup>6</sup> people on 3 km<sup>2</sup>, 10<sup>-3</sup>, 2<sup>n</sup>', '10⁶ people on 3 km², 10⁻³, 2ⁿ'],
  'numbers of atoms': ['H<sub>2</sub>O, CO<sub>2</sub>, x<sub>i</sub>, v<sub>bc</sub>', 'H₂O, CO₂, xᵢ, v_bc'],
  ordinals: ['the 4<sup>th</sup>, 1<sup>er</sup> mai, XIX<sup>e</sup> siècle', 'the 4th, 1er mai, XIXe siècle'],
  'shortened words': ['M<sup>me</sup> Weir, n<sup>o</sup> 3, W<sup>m</sup> Weir', 'Mme Weir, no 3, Wm Weir'],
  'raised words': ['The mill<sup>see the map</sup> stood', 'The mill see the map stood'],
  'a trade mark': ['Wheel<sup>TM</sup>', 'Wheel™'],
  'the way back from a note': ['<p id=n3>3. Some say June. <a href="#r3">↩︎</a>', '3. Some say June.'],
  'ways back by letters': ['<p><span class=mw-cite-backlink>^ <a href="#r">a</a></span> Weir 1911.', 'Weir 1911.'],
  'what was struck out, and what was put in': ['<p><del>40</del> <ins>55</ins> <s>old</s> guests', '55 guests'],
  'readings of each letter': [
    '<ruby>水<rp>（</rp><rt>すい</rt><rp>）</rp>車<rp>（</rp><rt>しゃ</rt><rp>）</rp></ruby>が',
    '水車（すいしゃ）が',
  ],
  'a reading of a word': ['<ruby>水車<rt>すいしゃ</rt></ruby>が', '水車(すいしゃ)が'],
  'words and readings in lists': ['<ruby><rb>水<rb>車<rt>shuǐ<rt>chē</ruby>', '水車(shuǐ chē)'],
  'words for a picture': ['<p>A<img src=a.png alt="The mill in 1907"> B', 'A[The mill in 1907] B'],
  'an initial that is a picture': ['<p><img src=t.png alt=T>he mill', 'The mill'],
  'pictures without words': ['<p>A<img src=a.png><img alt="a.png"><img alt="Line" role=presentation> B', 'A B'],
  'a word that may be parted': ['water<wbr>wheel', 'waterwheel'],
};

export const tables: Cases = {
  'blocks of every name': ['<div>One<section>Two</section></div><address>Three</address>Four', 'One\n\nTwo\n\nThree\n\nFour'],
  'blocks in a span': ['<span><div>One</div><div>Two</div></span>', 'One\n\nTwo'],
  'a line across the page': ['One<hr>Two', 'One\n\nTwo'],
  'two line breaks': ['One<br><br>Two', 'One\n\nTwo'],
  verse: ['<p>One<br>two<br>three</p>', 'One\ntwo\nthree'],
  'items without words': ['<ul><li><svg></svg><li> <li>One<li><a href=/><button>x</button></a></ul><p>Two', '- One\n\nTwo'],
  'a list in a list': ['<ul><li>One<ul><li>Two</ul><li>Three</ul>', '- One\n  - Two\n- Three'],
  'paragraphs in a list': ['<ul><li><p>One<p>Two</ul>', '- One\n\n  Two'],
  'terms with several names and meanings': [
    '<dl><dt>Mill<dd>Grinds<dd>Saws<dt>Wheel<dt>Water wheel<dd>Turns</dl>',
    'Mill\nGrinds\nSaws\n\nWheel\nWater wheel\nTurns',
  ],
  'blocks in cells': [
    '<table><tr><td><p>1907</p><td><div>Mill<br>opens</div><tr><td>1911<td>Flood</table>',
    '1907\tMill opens\n1911\tFlood',
  ],
  'a table that sets out a page': ['<table><tr><td><h2>A</h2><p>B<td><ul><li>C</ul></table>', 'A\n\nB\n\n- C'],
  'a table of one column': ['<table><tr><td>One<tr><td>Two</table>', 'One\n\nTwo'],
  'the words over a table': [
    '<table><caption>Mills</caption><tr><th>Year<th>Mills<tr><td>1907<td>1</table>',
    'Mills\nYear\tMills\n1907\t1',
  ],
  'words under a picture': [
    '<figure><img src=a.png alt="A mill"><figcaption>The mill</figcaption></figure>After',
    '[A mill]\nThe mill\n\nAfter',
  ],
};

export const hidden: Cases = {
  'by every sign': [
    '<p hidden>a<p style="display: none">b<p style="color:red;visibility:hidden">c<p aria-hidden=true>d<p class="x sr-only">e<p>One',
    'One',
  ],
  'what a search finds is not hidden': ['<p hidden=until-found>One', 'One'],
  'all but a window over the page': ['<div aria-hidden=true><main><p>One</main></div><div role=dialog>Cookies?</div>', 'One'],
  'parts that are no words': [
    '<noscript>a</noscript><template>b</template><svg><text>c</text></svg><select><option>d</select><iframe>e</iframe>One',
    'One',
  ],
  'ways around the site': [
    '<div role=navigation>a</div><ul role=menu><li>b</ul><a class=skip-link href="#m">c</a><p>One',
    'One',
  ],
  'buttons, but not those that are headings': ['<h2><button>Mill</button></h2><p>One <button>Share</button>', 'Mill\n\nOne'],
  'what stands for a formula': ['<math><mi>m</mi><annotation>\\m</annotation></math><span aria-hidden=true>m</span>', 'm'],
};

export const mainParts: Cases = {
  'the main part': ['<header>Menu</header><main><p>The mill opened.</main><footer>Rights</footer>', 'The mill opened.'],
  'by its role': ['<div>Menu</div><div role=main><p>The mill opened.</div>', 'The mill opened.'],
  'the one article': ['<div>Menu</div><article><p>The mill opened.</article><aside>More</aside>', 'The mill opened.'],
  'the heading outside it': ['<header>Menu<h1>Mill</h1></header><main><p>The mill opened.</main>', 'Mill\n\nThe mill opened.'],
  'one that holds the least of the page': ['<main>Mill</main><p>The mill opened in May.', 'Mill\n\nThe mill opened in May.'],
  'several articles': ['<article>One</article><article>Two</article>', 'One\n\nTwo'],
  none: ['<div>Mill</div><footer>1. Some say June.</footer>', 'Mill\n\n1. Some say June.'],
};
