/** Front matter of an event that is valid except for these lines, and the report. */
export const wrong: Readonly<Record<string, readonly [lines: string, report: string]>> = {
  'a number for words': ['title: 1907', '1:8 field-invalid The field "title" must be words: write "1907".'],
  'empty words': ['title: "  "', '1:8 field-invalid The field "title" must not be empty.'],
  'nothing at all': ['title:', '1:7 field-invalid The field "title" has no value.'],
  'words in two lines': ['title: "The mill\\nopens"', '1:8 field-invalid The field "title" must be one line without tabs.'],
  'words that are too long': [
    `title: ${'a'.repeat(401)}`,
    '1:8 field-invalid The field "title" is longer than 400 characters.',
  ],
  'a list for words': ['title: [The mill]', '1:8 field-invalid The field "title" must be words.'],
  'words for a list': ['topics: village', '1:9 field-invalid The field "topics" must be a list: write [village].'],
  'an empty list': ['topics: []', '1:9 field-invalid The field "topics" needs at least one topic.'],
  'an id twice': ['topics: [village, village]', '1:19 field-invalid The field "topics" names "village" twice.'],
  'an id with a capital': [
    'places: [Mill]',
    '1:10 field-invalid The field "places" must be an id: lower-case letters, digits and single hyphens.',
  ],
  'a number that is too small': ['importance: 0', '1:13 field-invalid The field "importance" must be at least 1.'],
  'a number that is too large': ['importance: 6', '1:13 field-invalid The field "importance" must be at most 5.'],
  'a number that is not whole': ['importance: 2.5', '1:13 field-invalid The field "importance" must be a whole number.'],
  'words for a number': ['importance: high', '1:13 field-invalid The field "importance" must be a number.'],
  'a number in quotation marks': ['importance: "3"', '1:13 field-invalid The field "importance" must be a number.'],
  'a date that does not exist': [
    'date: 2020-02-30',
    '1:7 date-invalid "2020-02-30" is not a date: February 2020 has the days 01 to 29.',
  ],
  'a date that is empty': ['date: ""', '1:7 date-invalid "" is not a date: it is not written in EDTF.'],
  'a list for a date': [
    'date: [1988]',
    '1:7 field-invalid The field "date" must be a date in EDTF; one date stands without brackets: 1988.',
  ],
  'a key that is near another': ['tittle: The mill', '1:1 key-unknown There is no field "tittle" here. Did you mean "title"?'],
  'a key near no other': [
    'zzz: 1',
    '1:1 key-unknown There is no field "zzz" here. The fields are: title, label, date, topics, places, parties, importance, formerly, draft, citations.',
  ],
  'no citations': ['citations: []', '1:12 field-invalid The field "citations" needs at least one citation.'],
};

/** The same for one citation of the list `citations: [...]`. */
export const wrongCitations: typeof wrong = {
  'no source': ['{quote: a}', '1:13 field-missing The field "source" is missing.'],
  'no quotation': ['{source: a}', '1:13 field-missing The field "quote" is missing.'],
  'a role that is none': [
    '{source: a, quote: b, role: denies}',
    '1:41 field-invalid The field "role" must be one of supports, disputes, differs, mentions.',
  ],
  'a misspelt field': [
    '{source: a, quote: b, sufix: c}',
    '1:35 key-unknown There is no field "sufix" here. Did you mean "suffix"?',
  ],
  'a value that is no number': [
    '{source: a, quote: b, values: {lost: many}}',
    '1:50 value-invalid "many" is not a number that a telling can give.',
  ],
  'a value below zero': [
    '{source: a, quote: b, values: {lost: -1}}',
    '1:50 value-invalid "-1" is not a number that a telling can give.',
  ],
  'a measure that is no id': [
    '{source: a, quote: b, values: {Lost It: 1}}',
    '1:44 field-invalid The field "Lost It" must be an id: lower-case letters, digits and single hyphens.',
  ],
  'words for a citation': ['words', '1:13 field-invalid The field "citations" must be a set of fields.'],
};
