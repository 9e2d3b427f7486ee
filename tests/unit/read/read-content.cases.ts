import { eventFile, type Files, sourceFiles, storyFile } from '../../support/variant.ts';

/** Changes to the smallest archive, and all problems they cause. */
export const changes: Readonly<Record<string, readonly [files: Files, ...places: string[]]>> = {
  'nothing changed': [{}],
  'a hidden file is passed over': [{ '.DS_Store': 'x', 'events/.draft.md': 'x' }],
  'the lock of passage ids belongs there': [{ 'passages.lock.json': '{}' }],
  'a lock with records': [{ 'passages.lock.json': lock('"source": "mill-book", "events": [], "quote": "x"') }],
  'a lock that is no JSON': [{ 'passages.lock.json': '{\n  p-aaaaaaaa: {}\n}' }, 'passages.lock.json:2:3 json-syntax'],
  'a lock with the marks of a merge': [{ 'passages.lock.json': '{\n<<<<<<< HEAD\n}\n' }, 'passages.lock.json:2:1 json-syntax'],
  'a lock that is a list': [{ 'passages.lock.json': '[]' }, 'passages.lock.json:1:1 field-invalid'],
  'a lock with an id that is none': [{ 'passages.lock.json': '{\n  "p-1": {}\n}' }, 'passages.lock.json:2:3 field-invalid'],
  'a lock with an unknown key': [
    { 'passages.lock.json': lock('"source": "mill-book", "events": [], "quote": "x", "note": "y"') },
    'passages.lock.json:2:70 key-unknown',
  ],
  'a lock with a field left out': [
    { 'passages.lock.json': lock('"source": "mill-book", "quote": "x"') },
    'passages.lock.json:2:17 field-missing',
  ],
  'a lock with an id that became no id': [
    { 'passages.lock.json': lock('"source": "mill-book", "events": [], "quote": "x", "became": "p-1"') },
    'passages.lock.json:2:80 field-invalid',
  ],
  'a source may be Markdown': [{ 'sources/other.md': 'Words.\n', 'sources/other.txt': null, ...otherYaml() }],
  'a source may begin with a byte order mark': [sourceFiles('other', '\uFEFFWords.\n')],

  'a file at the top': [{ 'readme.txt': 'x' }, 'readme.txt:1:1 file-unknown'],
  'a file in a folder of folders': [{ 'events/old/mill.md': eventFile() }, 'events/old/mill.md:1:1 file-unknown'],
  'a folder with another name': [{ 'event/mill.md': eventFile() }, 'event/mill.md:1:1 file-unknown'],
  'an ending that is not read there': [{ 'events/mill.txt': 'x' }, 'events/mill.txt:1:1 file-unknown'],
  'an ending cut short': [{ 'events/mill.m': eventFile() }, 'events/mill.m:1:1 file-unknown'],
  'an ending in capitals': [{ 'events/mill.MD': eventFile() }, 'events/mill.MD:1:1 file-unknown'],
  'no ending': [{ 'events/mill': eventFile() }, 'events/mill:1:1 file-unknown'],
  'YAML with the other ending': [{ 'places/mill.yml': 'name: x' }, 'places/mill.yml:1:1 file-unknown'],
  'a picture': [
    { 'pages/mill.png': new Uint8Array([0x89, 0x50]) },
    'pages/mill.png:1:1 file-unknown',
    'pages/mill.png:1:1 text-encoding',
  ],

  'a name that Windows gives to a device': [{ 'events/nul.md': eventFile() }, 'events/nul.md:1:1 file-name'],
  'a name that is too long': [{ [`events/${'a'.repeat(101)}.md`]: eventFile() }, `events/${'a'.repeat(101)}.md:1:1 file-name`],
  'a line break in a name': [{ 'events/mill\n::error::no.md': eventFile() }, 'events/mill\n::error::no.md:1:1 file-name'],
  'an original with a line break in its name': [
    { ...withOriginal('other'), 'sources/x\n.original.pdf': 'x' },
    'sources/x\n.original.pdf:1:1 file-name',
  ],
  'a capital in a name': [{ 'events/Mill.md': eventFile() }, 'events/Mill.md:1:1 file-name'],
  'a space in a name': [{ 'events/the mill.md': eventFile() }, 'events/the mill.md:1:1 file-name'],
  'two hyphens in a name': [{ 'events/the--mill.md': eventFile() }, 'events/the--mill.md:1:1 file-name'],
  'a letter outside a to z in a name': [{ 'events/café.md': eventFile() }, 'events/café.md:1:1 file-name'],

  'two documents of one source': [{ 'sources/mill-book.md': 'x' }, 'sources/mill-book.txt:1:1 id-duplicate'],
  'two topics with one id': [{ 'topics.yaml': topicsYaml('village', 'village') }, 'topics.yaml:4:7 id-duplicate'],
  'two eras with one id': [
    { 'eras.yaml': '- {id: a, title: A, from: 1907, to: 1908}\n- {id: a, title: B, from: 1909, to: 1910}\n' },
    'eras.yaml:2:8 id-duplicate',
  ],

  'an original that the yaml names': [withOriginal('other')],
  'an original that the yaml does not name': [
    { ...sourceFiles('other', 'Words.\n'), 'sources/other.original.pdf': new Uint8Array([0x25, 0xe9]) },
    'sources/other.original.pdf:1:1 file-unknown',
  ],
  'an original beside a yaml that has problems': [
    { ...withOriginal('other', { titleKind: 'none' }) },
    'sources/other.yaml:2:12 field-invalid',
  ],
  'an original that is not there': [
    { ...withOriginal('other'), 'sources/other.original.html': null },
    'sources/other.yaml:13:9 source-half',
  ],
  'an original of another document': [withOriginal('other', {}, 'mill-book'), 'sources/other.yaml:13:9 field-invalid'],
  'an original of another kind': [
    { ...withOriginal('other'), 'sources/other.original.doc': 'x' },
    'sources/other.original.doc:1:1 file-unknown',
  ],
  'a document without its yaml': [{ 'sources/other.txt': 'x' }, 'sources/other.txt:1:1 source-half'],
  'a yaml without its document': [
    { ...sourceFiles('other', 'Words.\n'), 'sources/other.txt': null },
    'sources/other.yaml:1:1 source-half',
  ],
  'a document that is no text': [
    { ...sourceFiles('other', 'x'), 'sources/other.txt': new Uint8Array([0xe9]) },
    'sources/other.txt:1:1 text-encoding',
  ],
  'a yaml that is no text': [
    { ...sourceFiles('other', 'x'), 'sources/other.yaml': new Uint8Array([0xe9]) },
    'sources/other.yaml:1:1 text-encoding',
  ],

  'a list that is none': [{ 'eras.yaml': 'id: a\n' }, 'eras.yaml:1:1 field-invalid'],
  'a list with a wrong item': [
    { 'eras.yaml': '- {id: a, title: A, from: 1907, to: 1908}\n- {id: b, title: B, from: 1909}\n' },
    'eras.yaml:2:3 field-missing',
  ],
  'an empty yaml': [{ 'places/mill.yaml': '' }, 'places/mill.yaml:1:1 field-invalid'],
  'a yaml with a wrong key and a missing field': [
    { 'places/mill.yaml': 'nam: mill\nkind: building\n' },
    'places/mill.yaml:1:1 field-missing',
    'places/mill.yaml:1:1 key-unknown',
  ],
  'a story': [{ 'stories/mill.md': storyFile() }],
  'a story with Windows line ends': [{ 'stories/mill.md': storyFile().replaceAll('\n', '\r\n') }],
  'a story with other than Markdown': [{ 'stories/mill.yaml': 'title: x' }, 'stories/mill.yaml:1:1 file-unknown'],
  'a story with a field of events': [
    { 'stories/mill.md': storyFile().replace('title:', 'date: 1907\ntitle:') },
    'stories/mill.md:2:1 key-unknown',
  ],
  'a story without a description': [
    { 'stories/mill.md': '---\ntitle: A\n---\n## @mill-opens\n' },
    'stories/mill.md:2:1 field-missing',
  ],
  'a story without steps': [{ 'stories/mill.md': storyFile('Words.\n') }, 'stories/mill.md:2:1 story-empty'],
  'headings that are no steps': [
    { 'stories/mill.md': storyFile('# A\n\n## @\n\n### @mill-opens\n\n## @mill-opens twice\n\nA\n===\n\nB\n---\n') },
    ...[5, 7, 9, 11, 14, 17].map((line) => `stories/mill.md:${line}:1 step-unclear`),
  ],
  'a step whose id can be none': [{ 'stories/mill.md': storyFile('##  @Mill_opens\n') }, 'stories/mill.md:5:6 field-invalid'],
  'a step that shows citation nought': [
    { 'stories/mill.md': storyFile('## @mill-opens [@1][@0]\n') },
    'stories/mill.md:5:20 field-invalid',
  ],
  'several mistakes in one file': [
    { 'events/mill.md': eventFile({ date: '1907-13', more: 'importance: 0\nplaecs: []\n' }) },
    'events/mill.md:3:7 date-invalid',
    'events/mill.md:5:13 field-invalid',
    'events/mill.md:6:1 key-unknown',
  ],
};

/** A mistake in one entry is not reported again where another entry refers to it. */
export const references: typeof changes = {
  'a source with a wrong field': [
    { 'sources/mill-book.yaml': 'title: The mill\n' },
    ...Array<string>(10).fill('sources/mill-book.yaml:1:1 field-missing'),
  ],
  'a place that does not parse': [
    { 'events/mill-opens.md': eventFile({ more: 'places: [mill]\n' }), 'places/mill.yaml': 'name: [' },
    'places/mill.yaml:1:7 yaml-syntax',
  ],
  'an event of a story that has a wrong field': [
    { 'stories/mill.md': storyFile(), 'events/mill-opens.md': eventFile({ date: '1907-13' }) },
    'events/mill-opens.md:3:7 date-invalid',
  ],
  'a place that is not there': [
    { 'events/mill-opens.md': eventFile({ more: 'places: [mill]\n' }) },
    'events/mill-opens.md:5:10 id-unknown',
  ],
};

function lock(fields: string): string {
  return `{\n  "p-aaaaaaaa": { ${fields} }\n}\n`;
}

function topicsYaml(...ids: readonly string[]): string {
  return ids.map((id) => `- id: ${id}\n  title: A topic\n  description: What belongs in it.\n`).join('');
}

function otherYaml(): Files {
  const { 'sources/other.yaml': yaml = '' } = sourceFiles('other', 'Words.\n');
  return { 'sources/other.yaml': yaml };
}

/** A source, with the given id, whose text was extracted from an HTML file. */
function withOriginal(id: string, fields: Readonly<Record<string, string>> = {}, originalId = id): Files {
  const file = `${originalId}.original.html`;
  const original = `\n  file: ${file}\n  sha256: ${'a'.repeat(64)}\n  extractedBy: html-to-text 10.0.1`;
  return { ...sourceFiles(id, 'Words.\n', { ...fields, original }), [`sources/${file}`]: '<p>Words.</p>' };
}
