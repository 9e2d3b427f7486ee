import { change, opens } from '../../../support/mill-archive.ts';
import type { Mistakes } from './mistake.ts';

const citations = `citations:
  - source: mill-book
    quote: On 12 March 1911 the river rose over the wheel, and the mill stood still.
`;
const place = 'places/upper-weir.yaml';
const wheel = 'events/river-over-the-wheel.md';
const label = (written: string) => change(opens, '\ndate:', `\nlabel:${written}\ndate:`);
const date = (written: string) => change(opens, 'date: 1907-05-04', `date: ${written}`);
const values = (written: string) => change(opens, '{ guests-at-the-opening: 40 }', written);
const dateAt = `${opens}:3:7 date-invalid`;

/** Keys, values and dates that a field does not accept. */
export const fields: Mistakes = {
  'a misspelt key': [
    change(opens, 'importance:', 'importence:'),
    [`${opens}:6:1 key-unknown`, 'There is no field "importence" here', 'Did you mean "importance"?'],
  ],
  'a key in the singular': [change(opens, 'places:', 'place:'), [`${opens}:5:1 key-unknown`, 'Did you mean "places"?']],
  'a misspelt key of a citation': [
    change(opens, 'dateBasis:', 'datebasis:'),
    [`${opens}:12:5 key-unknown`, 'Did you mean "dateBasis"?'],
  ],
  'a key from another tool': [
    change(opens, 'importance: 5', 'tags: [mill]'),
    [`${opens}:6:1 key-unknown`, 'The fields are: title, label, date, topics'],
  ],
  'related events, which are no field': [
    change(opens, 'importance: 5', 'related: [river-over-the-wheel]'),
    [`${opens}:6:1 key-unknown`, '"related"'],
  ],
  'a place with coordinates': [
    change(place, 'kind: village', 'kind: village\nlat: 51.5'),
    [`${place}:3:1 key-unknown`, 'The fields are: name, kind'],
  ],
  'no date': [change(opens, 'date: 1907-05-04\n', ''), [`${opens}:2:1 field-missing`, 'Add a line "date: …"']],
  'no citations': [change(wheel, citations, ''), [`${wheel}:2:1 field-missing`, 'Add a line "citations: …"']],
  'an empty list of citations': [
    change(wheel, citations, 'citations: []\n'),
    [`${wheel}:6:12 field-invalid`, 'needs at least one citation'],
  ],
  'a citation without its quotation': [
    change(opens, '    quote: The miller counted 40 guests at the opening.\n', ''),
    [`${opens}:10:5 field-missing`, 'Add a line "quote: …"'],
  ],
  'a citation without its source': [
    change(opens, '  - source: mill-book\n    quote: The miller', '  - quote: The miller'),
    [`${opens}:10:5 field-missing`, 'Add a line "source: …"'],
  ],
  'a title left empty': [
    change(opens, 'title: The mill at Upper Weir opens', 'title:'),
    [`${opens}:2:7 field-invalid`, 'has no value'],
  ],
  'a title of spaces': [
    change(opens, 'title: The mill at Upper Weir opens', 'title: "  "'),
    [`${opens}:2:8 field-invalid`, 'must not be empty'],
  ],
  'a title that is a number': [
    change(opens, 'title: The mill at Upper Weir opens', 'title: 1907'),
    [`${opens}:2:8 field-invalid`, 'write "1907"'],
  ],
  'a title of two lines': [
    change(opens, 'title: The mill at Upper Weir opens', 'title: |\n  The mill\n  opens'),
    [`${opens}:3:3 field-invalid`, 'must be one line'],
  ],
  'a label left empty': [label(''), [`${opens}:3:7 field-invalid`, 'has no value', 'at most 40 characters']],
  'a label of spaces': [label(' "  "'), [`${opens}:3:8 field-invalid`, 'must not be empty']],
  'a label that is a number': [label(' 1907'), [`${opens}:3:8 field-invalid`, 'write "1907"']],
  'a label of two lines': [label(' |\n  The mill\n  opens'), [`${opens}:4:3 field-invalid`, 'must be one line']],
  'a label that is too long': [
    label(' The mill at Upper Weir opens on a day in May'),
    [`${opens}:3:8 field-invalid`, 'The field "label" has 44 characters, and may have 40', 'the title, if left out'],
  ],
  'topics that are no list': [
    change(opens, 'topics: [mill]', 'topics: mill'),
    [`${opens}:4:9 field-invalid`, 'must be a list: write [mill]'],
  ],
  'no topic': [change(opens, 'topics: [mill]', 'topics: []'), [`${opens}:4:9 field-invalid`, 'at least one topic']],
  'a topic named twice': [
    change(opens, 'topics: [mill]', 'topics: [mill, mill]'),
    [`${opens}:4:16 field-invalid`, 'names "mill" twice'],
  ],
  'an id in capitals': [
    change(opens, 'topics: [mill]', 'topics: [Mill]'),
    [`${opens}:4:10 field-invalid`, 'lower-case letters'],
  ],
  'an importance out of range': [
    change(opens, 'importance: 5', 'importance: 6'),
    [`${opens}:6:13 field-invalid`, 'must be at most 5'],
  ],
  'an importance that is no whole number': [
    change(opens, 'importance: 5', 'importance: 4.5'),
    [`${opens}:6:13 field-invalid`, 'must be a whole number'],
  ],
  'an importance in words': [
    change(opens, 'importance: 5', 'importance: high'),
    [`${opens}:6:13 field-invalid`, 'must be a number'],
  ],
  'a draft that says yes': [
    change(opens, 'importance: 5', 'draft: yes'),
    [`${opens}:6:8 field-invalid`, 'must be true or false'],
  ],
  'a role that is none': [
    change(opens, 'speaker: the miller', 'role: denies'),
    [`${opens}:13:11 field-invalid`, 'must be one of supports, disputes, differs, mentions'],
  ],
  'a citation that is a quotation alone': [
    change(wheel, '  - source: mill-book\n    quote: On', '  - On'),
    [`${wheel}:7:5 field-invalid`, 'must be a set of fields'],
  ],
  'values in a list': [values('[40]'), [`${opens}:14:13 field-invalid`, 'must be a set of fields']],
  'a value in words': [values('{ guests-at-the-opening: forty }'), [`${opens}:14:38 value-invalid`, '"forty" is not a number']],
  'a value with a comma': [
    values('{ guests-at-the-opening: "1,040" }'),
    [`${opens}:14:38 value-invalid`, '"1,040" is not a number'],
  ],
  'a value below nought': [values('{ guests-at-the-opening: -40 }'), [`${opens}:14:38 value-invalid`, '"-40" is not a number']],
  'a value without end': [values('{ guests-at-the-opening: .inf }'), [`${opens}:14:38 field-invalid`, 'wrong kind of value']],
  'a range that ends before it begins': [values('{ guests-at-the-opening: 50-40 }'), [`${opens}:14:38 value-invalid`, '50-40']],

  'a month that is none': [date('1907-13'), [dateAt, 'a month is 01 to 12']],
  'a day that February lacks': [date('1907-02-29'), [dateAt, 'February 1907 has the days 01 to 28']],
  'a date without its noughts': [date('1907-5-4'), [dateAt, '"1907-5-4" is not a date', 'Write 1907-05-04']],
  'a date in words': [date('4 May 1907'), [dateAt, '"4 May 1907" is not a date', 'Write 1907-05-04']],
  'a date with dots': [date('04.05.1907'), [dateAt, '"04.05.1907" is not a date']],
  'a span that runs backwards': [date('1911/1907'), [dateAt, 'it ends before it begins', 'Write 1907/1911']],
  'a span of three dates': [date('1907/1908/1909'), [dateAt, 'a span has one slash']],
  'a time without its zone': [
    date('1907-05-04T10:00'),
    [dateAt, 'name that of the archive in site.yaml', 'Write 1907-05-04T10:00Z'],
    [`${opens}:9:12 date-too-precise`, 'the time 10:00'],
  ],
  'a time after midnight': [date('1907-05-04T24:00Z'), [dateAt, 'Write 1907-05-05T00:00Z']],
  'a minute that no hour has': [date('1907-05-04T10:60Z'), [dateAt, 'the minutes 00 to 59']],
  'a blank before a time': [date('1907-05-04 10:00Z'), [dateAt, 'Write 1907-05-04T10:00Z']],
  'an end before the beginning by their offsets': [
    date('1907-05-04T10:00+04:00/1907-05-04T05:00Z'),
    [dateAt, 'it ends before it begins'],
  ],
  'a list of dates': [date('[1907, 1908]'), [`${opens}:3:7 field-invalid`, 'in quotation marks: "[1907,1908]" (one of them)']],
  'a map of dates': [date('{1907, 1908}'), [`${opens}:3:7 field-invalid`, 'or "{1907,1908}" (all of them)']],
  'a set with blanks': [date('"[1907, 1908]"'), [dateAt, 'Write "[1907,1908]"']],
  'a leap second': [date('1907-05-04T23:59:60Z'), [dateAt, 'Write 1907-05-04T23:59:59Z']],
  'an hour that no day has': [date('1907-05-04T25:10Z'), [dateAt, 'as much of it as is certain: 1907-05-04.']],
  'a set with nothing in it': [date('"{1907,}"'), [dateAt, 'is not a date']],
  'a year of five digits': [date('19070'), [dateAt, 'Write Y19070']],
  'a year zero': [date('AD 0'), [dateAt, 'there is no year 0']],
  'a year before Christ in words': [date('44 BC'), [dateAt, 'Write -0043']],
  'a year before Christ': [date('-44'), [dateAt, 'a year has four digits']],
  'a season that there is not': [date('1907-42'), [dateAt, 'a month is 01 to 12']],
  'a date that is true': [date('true'), [`${opens}:3:7 field-invalid`, 'must be one date or one span']],
  'a date left empty': [date(''), [`${opens}:3:7 field-invalid`, 'has no value']],
  'a date of a telling that does not exist': [
    change(opens, 'speaker: the miller', 'date: 1907-06-31'),
    [`${opens}:13:11 date-invalid`, 'June 1907 has the days 01 to 30'],
  ],
  'an era that runs backwards': [
    change('eras.yaml', 'to: 1911', 'to: 1901'),
    ['eras.yaml:4:7 span-backwards', 'The end, 1901, is before the beginning, 1907'],
  ],
  'a date that the passage does not name': [
    change(wheel, 'date: 1911-03-12', 'date: 1911-03-13'),
    [`${wheel}:8:12 date-too-precise`, 'they do not name the day 13'],
  ],
};
