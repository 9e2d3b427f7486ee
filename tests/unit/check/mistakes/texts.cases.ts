import { change, opens } from '../../../support/mill-archive.ts';
import type { Mistakes } from './mistake.ts';

const text = change(opens)[opens] as string;
const utf16 = (words: string) => Buffer.from(words, 'utf16le');

/** Files with invalid bytes, front matter or YAML. */
export const texts: Mistakes = {
  'nothing at all': [{}],
  'a byte order mark': [{ [opens]: `\uFEFF${text}` }],
  'Windows line ends': [{ [opens]: text.replaceAll('\n', '\r\n') }],
  'no line end at the end': [{ [opens]: text.trimEnd() }],

  'an empty event': [{ [opens]: '' }, [`${opens}:1:1 front-matter-missing`, 'The file is empty']],
  'an event of white space': [{ [opens]: ' \n\t\n' }, [`${opens}:1:1 front-matter-missing`, 'The file is empty']],
  'UTF-16 with a byte order mark': [
    { [opens]: utf16(`\uFEFF${text}`) },
    [`${opens}:1:1 text-encoding`, 'it looks like UTF-16', 'Save the file with the encoding UTF-8'],
  ],
  'UTF-16 without one': [{ [opens]: utf16(text) }, [`${opens}:1:1 text-encoding`, 'it looks like UTF-16']],
  'a letter of Latin-1': [
    { [opens]: Buffer.from(change(opens, 'The mill at', 'The café at')[opens] as string, 'latin1') },
    [`${opens}:2:15 text-encoding`, 'the byte E9 here'],
  ],
  'a NUL byte in the title': [
    change(opens, 'title: The mill', 'title: The\0 mill'),
    [`${opens}:2:11 character-unseen`, 'U+0000', 'at "The"'],
  ],
  'a space without width in a quotation': [
    change(opens, 'quote: The mill', 'quote: The m\u200Bill'),
    [`${opens}:9:17 character-unseen`, 'U+200B', 'at "mill"'],
  ],
  'no front matter': [
    { [opens]: text.replace(/^---\n/u, '') },
    [`${opens}:1:1 front-matter-missing`, 'does not begin with front matter', 'a line of three hyphens'],
  ],
  'front matter that is never closed': [
    change(opens, '---\n\nThe mill', '\nThe mill'),
    [`${opens}:1:1 front-matter-missing`, 'begins here and never ends', 'a line of three hyphens'],
  ],
  'an empty line before the front matter': [
    { [opens]: `\n${text}` },
    [`${opens}:1:1 front-matter-missing`, 'Remove what stands before line 2'],
  ],
  'front matter between plus signs': [
    { [opens]: text.replaceAll('---\n', '+++\n') },
    [`${opens}:1:1 front-matter-missing`, 'three hyphens'],
  ],
  'front matter without a field': [
    { [opens]: '---\n---\nThe mill opened on 4 May 1907 [@1].\n' },
    [`${opens}:2:1 field-invalid`, 'The file has no fields', 'The fields are: title, label, date, topics, places'],
  ],
  'an emptied site.yaml': [
    { 'site.yaml': '' },
    ['site.yaml:1:1 field-invalid', 'The file has no fields', 'The fields are: title, subtitle, description'],
  ],
  'a site.yaml of comments': [
    { 'site.yaml': '# The mill\n' },
    ['site.yaml:1:1 field-invalid', 'The file has no fields', 'The fields are: title, subtitle, description'],
  ],
  'an emptied list of eras': [
    { 'eras.yaml': '' },
    ['eras.yaml:1:1 field-invalid', 'must be a list, with "- " before', 'The fields are: id, title, from, to'],
  ],
  'a list of eras that is none': [
    { 'eras.yaml': 'id: mill\n' },
    ['eras.yaml:1:1 field-invalid', 'must be a list, with "- " before', 'The fields are: id, title, from, to'],
  ],
  'a record that is a number': [
    { 'passages.lock.json': '{ "p-00000000": 1 }\n' },
    ['passages.lock.json:1:17 field-invalid', 'must be a set of fields', 'The fields are: source, quote, events, became'],
  ],
  'front matter that is a list': [
    { [opens]: '---\n- title: The mill\n---\nThe mill opened on 4 May 1907 [@1].\n' },
    [`${opens}:2:1 field-invalid`, 'must be a set of fields'],
  ],

  'a line that begins with a tab': [
    change(opens, '  - source: mill-book\n    quote: The mill', '  - source: mill-book\n\tquote: The mill'),
    [`${opens}:9:1 yaml-syntax`, 'indented with a tab', 'Indent with spaces'],
  ],
  'a field that is indented by one space': [
    change(opens, 'importance: 5', ' importance: 5'),
    [`${opens}:6:1 yaml-syntax`, 'indented by too few or too many spaces'],
  ],
  'a field that stands twice': [
    change(opens, 'importance: 5', 'importance: 5\nimportance: 4'),
    [`${opens}:7:1 yaml-syntax`, 'the field "importance" stands here a second time', 'Keep one of the two'],
  ],
  'a colon in a title': [
    change(opens, 'title: The mill at Upper Weir opens', 'title: The mill: it opens'),
    [`${opens}:2:8 yaml-syntax`, 'title: "The mill: it opens"'],
  ],
  'a quotation mark that is never closed': [
    change(opens, 'title: The mill', 'title: "The mill'),
    [`${opens}:2:8 yaml-syntax`, 'never closed'],
  ],
  'a title that goes on after its quotation mark': [
    change(opens, 'title: The mill', 'title: "The mill"'),
    [`${opens}:2:19 yaml-syntax`, 'words stand after the end of the value', `title: '"The mill" at Upper Weir opens'`],
  ],
  'a list that is never closed': [
    change(opens, 'topics: [mill]', 'topics: [mill'),
    [`${opens}:4:9 yaml-syntax`, 'never closed', 'End it with "]"'],
  ],
  'no space after a colon': [
    change(opens, 'importance: 5', 'importance:5'),
    [`${opens}:6:1 yaml-syntax`, 'there is no space after the colon', 'Write it as: importance: 5'],
  ],
  'a hard space after a colon': [
    change(opens, 'importance: 5', 'importance:\u00A05'),
    [`${opens}:6:1 yaml-syntax`, 'there is no space after the colon', 'Write it as: importance: 5'],
  ],
  'a name with an at sign': [
    change(opens, 'speaker: the miller', 'speaker: @miller'),
    [`${opens}:13:14 yaml-syntax`, 'speaker: "@miller"'],
  ],
  'an alias': [
    change(opens, 'topics: [mill]', 'topics: &topics [mill]', 'places: [upper-weir]', 'places: *topics'),
    [`${opens}:5:9 yaml-syntax`, 'alias', 'Write the value out'],
  ],
  'a merge key': [
    change(opens, 'importance: 5', 'importance: 5\n<<: { draft: true }'),
    [`${opens}:7:1 key-unknown`, 'There is no field "<<" here'],
  ],
  'aliases that would unfold without end': [
    change(
      opens,
      'importance: 5',
      `a: &a [x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
        .map((name, index) => `${name}: &${name} [${`*${'abcdefghij'.charAt(index)}, `.repeat(9)}]\n`)
        .join('')}`,
    ),
    [`${opens}:7:8 yaml-syntax`, 'alias'],
  ],
  'lists in lists without end': [
    change(opens, 'topics: [mill]', `topics: ${'['.repeat(5000)}`),
    [`${opens}:4:109 yaml-syntax`, 'nested too deeply'],
  ],
  'a key that objects lose': [
    change(opens, 'importance: 5', '__proto__: 5'),
    [`${opens}:6:1 yaml-syntax`, '"__proto__" is not read', 'Remove it'],
  ],
  'a key that objects have': [
    change(opens, 'importance: 5', 'constructor: 5'),
    [`${opens}:6:1 key-unknown`, 'There is no field "constructor" here'],
  ],
  'a tag of YAML': [
    change(opens, 'importance: 5', 'importance: !!js/function 5'),
    [`${opens}:6:13 yaml-syntax`, '!!js/function'],
  ],
  'a second document of YAML': [
    change(opens, 'importance: 5', '...\nimportance: 5'),
    [`${opens}:6:1 yaml-syntax`, 'a second document begins'],
  ],
  'the marks of a merge among the fields': [
    change(opens, 'importance: 5\n', '<<<<<<< HEAD\nimportance: 5\n=======\nimportance: 4\n>>>>>>> branch\n'),
    [`${opens}:6:1 merge-marks`, 'The marks of a merge', 'Keep one side'],
  ],
  'the marks of a merge in a summary': [
    change(opens, '\n\nThe mill', '\n\n<<<<<<< HEAD\nThe mill'),
    [`${opens}:22:1 merge-marks`, 'The marks of a merge'],
  ],
  'the marks of a merge in a list of topics': [
    change('topics.yaml', '- id: water', '<<<<<<< HEAD\n- id: water'),
    ['topics.yaml:5:1 merge-marks', 'The marks of a merge'],
  ],
};
