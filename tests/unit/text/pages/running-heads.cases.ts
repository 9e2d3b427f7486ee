/** Pages of documents; lines that are a running head, a foot or a page number begin with `>`. */
export const documents: Readonly<Record<string, readonly string[]>> = {
  'a head with the number of the page': [
    '>THE MILL AND ITS GUESTS 1\n\nThe mill was built\n',
    '>THE MILL AND ITS GUESTS 2\n\nby the river. It\n',
    '>THE MILL AND ITS GUESTS 3\n\nburned down twice.\n',
  ],
  'numbers of pages at the foot': ['The mill was\n\n>- 1 -\n', 'built by the\n\n>- 2 -\n', 'river.\n\n>- 3 -\n'],
  'a head, and a foot': [
    '>Annual report\n\nThe mill was\n\n>Page 1 of 3\n',
    '>Annual report\n\nbuilt by the\n\n>Page 2 of 3\n',
    '>Annual report\n\nriver.\n\n>Page 3 of 3\n',
  ],
  'a first page without a head': [
    'THE MILL\n\nIt was built\n>1\n',
    '>4 THE MILL\n\nby the river and\n>2\n',
    '>5 THE MILL\n\nburned\n>3\n',
    '>6 THE MILL\n\ntwice.\n>4\n',
  ],
  'heads that take turns': [
    'A page that begins a chapter.\n',
    '>2 MEMOIRS OF A MILLER\n\none\n',
    '>THE FLOOD 3\n\ntwo\n',
    '>4 MEMOIRS OF A MILLER\n\nthree\n',
    '>THE FLOOD 5\n\nfour\n',
    '>6 MEMOIRS OF A MILLER\n\nfive\n',
  ],
  'titles of chapters': [
    ...['one\n', '>The flood\n\ntwo\n', '>The flood\n\nthree\n', '>The flood\n\nfour\n'],
    ...['>The fire\n\nfive\n', '>The fire\n\nsix\n', '>The fire\n\nseven\n', 'eight\n', 'nine\n', 'ten\n', 'eleven\n'],
  ],
  'two pages with a head of two lines': [
    '>1 TERM OF 1912\n\n>Minutes\n\nThe council met\n',
    '>2 MILLERS v. BARGEMEN\n\n>Minutes\n\nat the mill.\n',
  ],
  'two pages with their numbers alone': ['The council met\n>1\n', 'at the mill.\n>2\n'],
  'Roman numbers': [
    'Preface\n>iv\n',
    'We thank\n>v\n',
    'the miller\n>vi\n',
    'and go on\n>1\n',
    'to begin.\n>2\n',
    'End.\n>3\n',
  ],
  'numbers that begin again': ['one\n>1\n', 'two\n>2\n', 'three\n>3\n', 'four\n>1\n', 'five\n>2\n', 'six\n>3\n'],
  'line ends of Windows': ['>The mill\r\n\r\none\r\n', '>The mill\r\n\r\ntwo\r\n', '>The mill\r\n\r\nthree\r\n'],
  Arabic: ['>صفحة ١\n\nكانت الطاحونة\n', '>صفحة ٢\n\nقرب النهر\n', '>صفحة ٣\n\nفي القرية\n'],
  Chinese: ['>第1页\n\n水车在\n', '>第2页\n\n河边。\n', '>第3页\n\n完。\n'],
  'Russian, with a head and a number': [
    '>Отчёт о мельнице\nМельница была\n>стр. 7\n',
    '>Отчёт о мельнице\nпостроена у\n>стр. 8\n',
    '>Отчёт о мельнице\nреки.\n>стр. 9\n',
  ],
  'a number that the court gave': [
    '>Case: 20-17 Document: 0011 Page: 4 Date Filed: 12/22/1920\n\n>- 5 -\n\none\n',
    '>Case: 20-17 Document: 0011 Page: 5 Date Filed: 12/22/1920\n\n>- 6 -\n\ntwo\n',
    '>Case: 20-17 Document: 0011 Page: 6 Date Filed: 12/22/1920\n\n>- 7 -\n\nthree\n',
  ],
  'an empty page among them': ['>The mill\n\none\n', '', '>The mill\n\ntwo\n', '>The mill\n\nthree\n'],

  'a text without pages': ['The mill\n\none\n'],
  'one page and a form feed': ['The mill 1\n\none\n', ''],
  'pages without heads': ['The mill was\n', 'built by the\n', 'river.\n'],
  'a diary with a day on each page': [
    '4 May 1912\n\nWe ground rye.\n',
    '5 May 1912\n\nWe ground oats.\n',
    '6 May 1912\n\nWe rested.\n',
    '7 May 1912\n\nWe ground rye.\n',
  ],
  'days that do not follow one another': ['4 May\n\nRye.\n', '9 May\n\nOats.\n', '10 May\n\nNothing.\n', '17 May\n\nRye.\n'],
  'a list over pages': ['1. Rye\nIt was dear.\n', '2. Oats\nThey were cheap.\n', '3. Wheat\nThere was none.\n'],
  'two pages that begin alike': ['Dear miller,\n\nthank you.\n', 'Dear miller,\n\nnothing came.\n'],
  'two pages of numbered points': ['1 Rye was dear\n\nand rare.\n', '2 Oats were cheap\n\nand many.\n'],
  'words that stand deep in each page': [
    'a\nb\nc\nd\nThe mill\ne\nf\ng\nh\n',
    'i\nj\nk\nl\nThe mill\nm\nn\no\np\n',
    'q\nr\ns\nt\nThe mill\nu\nv\nw\nx\n',
  ],
};
