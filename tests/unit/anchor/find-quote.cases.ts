import type { QuoteSelector } from '../../../src/anchor/find-quote.ts';

interface Case extends QuoteSelector {
  readonly source: string;
  /** The raw text of each match; `[]` means missing, two or more mean ambiguous. */
  readonly stands: readonly string[];
}

const flood = 'The flood took twelve houses on 4 May. In June a flood took twelve boats.';

export const quotes: Readonly<Record<string, Case>> = {
  'words that stand once': { source: flood, quote: 'twelve houses', stands: ['twelve houses'] },
  'the whole text': { source: 'The flood.', quote: 'The flood.', stands: ['The flood.'] },
  'space around the words does not count': { source: flood, quote: '  twelve houses\n', stands: ['twelve houses'] },
  'words that stand twice': { source: flood, quote: 'flood took twelve', stands: ['flood took twelve', 'flood took twelve'] },
  'words that overlap themselves': { source: 'ha ha ha', quote: 'ha ha', stands: ['ha ha', 'ha ha'] },

  'spaced dots for an ellipsis': {
    source: 'he said . . . nothing',
    quote: 'he said… nothing',
    stands: ['he said . . . nothing'],
  },
  'an ellipsis for spaced dots': { source: 'he said…nothing', quote: 'he said . . . nothing', stands: ['he said…nothing'] },
  'two ellipses of Chinese': { source: '他说……好', quote: '他说...好', stands: ['他说……好'] },
  'two ellipses at the end': { source: '他说……', quote: '他说……', stands: ['他说……'] },
  'two dashes of Chinese': { source: '他说——好', quote: '他说—好', stands: ['他说——好'] },
  'a dash of a typewriter': { source: 'the flood--twelve houses', quote: 'the flood — twelve', stands: ['the flood--twelve'] },
  'a dash without its spaces': { source: 'the flood — twelve', quote: 'the flood—twelve', stands: ['the flood — twelve'] },
  'a dash at a line end': { source: 'the flood —\ntwelve', quote: 'the flood—twelve', stands: ['the flood —\ntwelve'] },
  'French marks without their spaces': { source: 'un « mot » dit', quote: 'un "mot" dit', stands: ['un « mot » dit'] },
  'French marks with spaces': { source: 'un «mot» dit', quote: 'un « mot » dit', stands: ['un «mot» dit'] },
  'a high sign without its space': { source: 'Quoi\u202F? dit-il', quote: 'Quoi? dit-il', stands: ['Quoi\u202F? dit-il'] },
  'a full stop and an ellipsis': {
    source: 'he left . . . . Nobody',
    quote: 'he left…. Nobody',
    stands: ['he left . . . . Nobody'],
  },
  'a full stop before an ellipsis is not left out': { source: 'he left . . . . Nobody', quote: 'he left … Nobody', stands: [] },
  'a word is not an ellipsis': { source: 'he said that nothing', quote: 'he said … nothing', stands: [] },
  'an ellipsis is not a word': { source: 'he said … nothing', quote: 'he said that nothing', stands: [] },
  'an ellipsis is not left out': { source: 'he said … nothing', quote: 'he said nothing', stands: [] },
  'a dash is not left out': { source: 'the flood — twelve', quote: 'the flood twelve', stands: [] },
  'an Arabic sign without its space': {
    source: 'هل جاء ؟ نعم ، جاء',
    quote: 'هل جاء؟ نعم، جاء',
    stands: ['هل جاء ؟ نعم ، جاء'],
  },
  'a danda with a space': { source: 'मिल बनी। गाँव', quote: 'मिल बनी । गाँव', stands: ['मिल बनी। गाँव'] },
  'an Armenian stop without its space': { source: 'բացվեց ։ Գյուղը', quote: 'բացվեց։ Գյուղը', stands: ['բացվեց ։ Գյուղը'] },
  'Spanish signs with spaces': { source: '¿ Qué ? dijo', quote: '¿Qué? dijo', stands: ['¿ Qué ? dijo'] },
  'another sign': { source: '« Quoi ? » dit-il', quote: '« Quoi ! » dit-il', stands: [] },
  'a space before plain marks': { source: 'the " flood', quote: 'the "flood', stands: [] },
  'a hyphen with spaces': { source: 'twelve - houses', quote: 'twelve-houses', stands: [] },
  'three dots for one': { source: 'twelve. houses', quote: 'twelve... houses', stands: [] },
  'closed up, a letter changed': { source: 'he said . . . nothing', quote: 'he said… nothinG', stands: [] },
  'closed up, it stands twice': { source: 'un « mot » un « mot »', quote: 'un "mot"', stands: ['un « mot »', 'un « mot »'] },

  'one word changed': { source: flood, quote: 'The flood took twenty houses', stands: [] },
  'one letter changed': { source: flood, quote: 'The flood took twelve horses', stands: [] },
  'one digit changed': { source: flood, quote: 'on 5 May', stands: [] },
  'one word left out': { source: flood, quote: 'The flood took houses', stands: [] },
  'one word added': { source: flood, quote: 'The great flood took twelve houses', stands: [] },
  'two words swapped': { source: flood, quote: 'took The flood', stands: [] },
  'a capital where the source has none': { source: flood, quote: 'Twelve houses', stands: [] },
  'a full stop the source has not': { source: flood, quote: 'twelve houses.', stands: [] },
  'a space left out': { source: flood, quote: 'twelvehouses', stands: [] },
  'a space put in': { source: flood, quote: 'twelve hou ses', stands: [] },
  'no words at all': { source: flood, quote: ' ', stands: [] },
  'an accent left out': { source: 'Şuşa fell.', quote: 'Susa fell', stands: [] },
  'a combining mark left out at the end': { source: 'the x\u0302 axis', quote: 'the x', stands: [] },
  'signs of a pattern are plain signs': { source: 'a+b (c) [d]?', quote: '(c) [d]?', stands: ['(c) [d]?'] },
  'a point is not any letter': { source: 'flood', quote: 'fl..d', stands: [] },

  'a line end in the source': { source: 'twelve\n   houses', quote: 'twelve houses', stands: ['twelve\n   houses'] },
  'a line end in the quotation': { source: 'twelve houses', quote: 'twelve\nhouses', stands: ['twelve houses'] },
  'a no-break space in the source': { source: '4\u00A0May', quote: '4 May', stands: ['4\u00A0May'] },
  'a page break in the source': { source: 'twelve\n\fhouses', quote: 'twelve houses', stands: ['twelve\n\fhouses'] },
  'curly marks in the source': { source: 'the “flood”', quote: 'the "flood"', stands: ['the “flood”'] },
  'curly marks in the quotation': { source: 'the "flood"', quote: 'the “flood”', stands: ['the "flood"'] },
  'an apostrophe of another shape': { source: 'the miller’s', quote: "the miller's", stands: ['the miller’s'] },
  'a dash of another length': { source: '1988–1993', quote: '1988-1993', stands: ['1988–1993'] },
  'a letter written as two': { source: 'e\u0301t', quote: 'ét', stands: ['e\u0301t'] },
  'a letter outside the basic plane': { source: 'a 😀 b', quote: '😀', stands: ['😀'] },
  'half of such a letter is not found': { source: 'a 😀 b', quote: '\uD83D', stands: [] },

  'a word broken at a line end, quoted whole': { source: 'an agree-\nment', quote: 'agreement', stands: ['agree-\nment'] },
  'a word broken at a line end, quoted with its hyphen': {
    source: 'Lower-\nMill',
    quote: 'Lower-Mill',
    stands: ['Lower-\nMill'],
  },
  'a word broken at a line end, copied with the line end as a space': {
    source: 'an agree-\nment',
    quote: 'an agree- ment',
    stands: ['an agree-\nment'],
  },
  'a word broken at a line end, copied as it is': { source: 'agree-\nment', quote: 'agree-\nment', stands: ['agree-\nment'] },
  'a hyphen inside a line cannot be left out': { source: 'Lower-Mill', quote: 'LowerMill', stands: [] },
  'a hyphen inside a line cannot be put in': { source: 'agreement', quote: 'agree-ment', stands: [] },
  'a soft hyphen is not seen': { source: 'agree\u00ADment', quote: 'agreement', stands: ['agree\u00ADment'] },

  'a prefix tells two places apart': {
    source: flood,
    quote: 'flood took twelve',
    prefix: 'In June a',
    stands: ['flood took twelve'],
  },
  'a suffix tells two places apart': {
    source: flood,
    quote: 'flood took twelve',
    suffix: 'boats',
    stands: ['flood took twelve'],
  },
  'prefix and suffix must both hold': { source: flood, quote: 'flood took twelve', prefix: 'The', suffix: 'boats', stands: [] },
  'a prefix that stands elsewhere does not hold': { source: flood, quote: 'twelve houses', prefix: 'In June', stands: [] },
  'a prefix is folded too': { source: 'the “great”\nflood', quote: 'flood', prefix: 'the "great"', stands: ['flood'] },
  'a suffix after a broken word': { source: 'Lower-\nMill', quote: 'Lower', suffix: 'Mill', stands: ['Lower'] },
  'a prefix one word off does not hold': { source: flood, quote: 'houses', prefix: 'took', stands: [] },
};
