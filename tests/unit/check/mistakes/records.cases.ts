import { book, change, changeDocument, opens } from '../../../support/mill-archive.ts';
import { sourceFiles } from '../../../support/variant.ts';
import type { Mistakes } from './mistake.ts';

const yaml = 'sources/mill-book.yaml';
const lock = 'passages.lock.json';
const record = (id: string, fields = '') =>
  change(lock, '{\n', `{\n  "${id}": { ${fields}"source": "mill-book", "events": [], "quote": "The wheel was mended." },\n`);
const gone = '"source": "mill-book", "events": [], "quote": "The wheel."';
const became = (id: string) => `"became": "${id}", `;

/** Documents, their metadata, and the record of published passages. */
export const records: Mistakes = {
  'a letter of a document changed': [
    change(book, 'made up', 'made'),
    [`${yaml}:11:9 source-changed`, '4 of its 4 quotations still stand', 'npm run source -- update mill-book'],
  ],
  'a cited word of a document changed': [
    change(book, 'counted 40', 'counted 41'),
    [`${opens}:11:12 quote-missing`, '[-40-]{+41+}'],
    [`${yaml}:11:9 source-changed`, '3 of its 4 quotations still stand', 'broken: mill-opens [@2]'],
  ],
  'Windows line ends in a document': [
    { [book]: (change(book)[book] as string).replaceAll('\n', '\r\n') },
    [`${yaml}:11:9 source-changed`, 'line ends'],
  ],
  'a NUL byte in a document': [changeDocument('with oak', 'with\0 oak'), [`${book}:9:22 character-unseen`, 'U+0000']],
  'a document that is no text': [
    { [book]: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xe9, 0xff]) },
    [`${book}:1:5 text-encoding`, 'the byte E9'],
  ],
  'a document that is not there': [
    { [book]: null },
    [`${yaml}:1:1 source-half`, 'mill-book.yaml has no mill-book.txt beside it'],
  ],
  'nothing known of a document': [
    { [yaml]: null },
    [`${book}:1:1 source-half`, 'mill-book.txt has no mill-book.yaml beside it'],
  ],
  'an empty document': [
    { ...sourceFiles('notes', ''), 'sources/notes.txt': '' },
    ['sources/notes.txt:1:1 source-half', 'The document notes.txt has no words'],
  ],
  'no sum': [
    change(yaml, /sha256: .*\n/u.exec(change(yaml)[yaml] as string)?.[0] ?? '', ''),
    [`${yaml}:1:1 field-missing`, 'Add a line "sha256: …"'],
  ],
  'a sum in capitals': [change(yaml, '536b8717f', '536B8717F'), [`${yaml}:11:9 field-invalid`, '64 hexadecimal digits']],
  'a sum cut short': [change(yaml, '536b8717f', ''), [`${yaml}:11:9 field-invalid`, '64 hexadecimal digits']],
  'a kind of title that is none': [
    change(yaml, 'titleKind: formal', 'titleKind: official'),
    [`${yaml}:2:12 field-invalid`, 'must be one of formal, devised'],
  ],
  'an address that is none': [
    change(yaml, 'url: not stated', 'url: www.example.org'),
    [`${yaml}:7:6 field-invalid`, 'https://'],
  ],
  'an address that runs a script': [
    change(yaml, 'url: not stated', 'url: "javascript:alert(1)"'),
    [`${yaml}:7:6 field-invalid`, 'https://'],
  ],
  'a date of publication in words': [
    change(yaml, 'published: not stated', 'published: unknown'),
    [`${yaml}:5:12 date-invalid`, 'not stated'],
  ],
  'a language by its name': [
    change(yaml, 'language: en', 'language: English'),
    [`${yaml}:8:11 field-invalid`, 'language tag such as en'],
  ],
  'a language whose tag nothing can read': [
    change(yaml, 'language: en', 'language: en-1'),
    [`${yaml}:8:11 field-invalid`, 'language tag such as en, en-GB'],
  ],
  'a dated sentence that nothing cites': [
    {
      ...changeDocument('with oak.', 'with oak. In 1912 it turned again.'),
      ...change('site.yaml', 'index: open', 'index: complete'),
    },
    [`${book}:9:28 dated-sentence-uncited`, 'No event cites "1912"', 'uncited/mill-book-in-1912-it-turned-again.yaml'],
  ],
  'an excuse for words that are not there': [
    change(yaml, 'language: en', 'language: en\nuncited:\n  - quote: In 1913 it turned\n    reason: It is no event.'),
    [`${yaml}:10:12 quote-missing`, 'These words are not in "mill-book"'],
  ],

  'a record that is cut off': [{ [lock]: '{\n  "p-rhrdr4v5": {' }, [`${lock}:2:18 json-syntax`, 'ends too early']],
  'an empty record': [{ [lock]: '' }, [`${lock}:1:1 json-syntax`, 'ends too early']],
  'the marks of a merge in the record': [
    change(lock, '  "p-mt085m3j"', '<<<<<<< HEAD\n  "p-mt085m3j"'),
    [`${lock}:3:1 json-syntax`, '<<<<<<<', 'take both sides of a merge'],
  ],
  'a comma too many in the record': [change(lock, ' }\n}', ' },\n}')],
  'a comma that lacks in the record': [change(lock, ' },\n  "p-mt085m3j"', ' }\n  "p-mt085m3j"')],
  'a record that stands twice, as two branches had it': [
    change(lock, '{\n', `{\n${/^ {2}"p-mt085m3j".*$/mu.exec(change(lock)[lock] as string)?.[0] ?? ''}\n`),
  ],
  'two records of an id that lead to two others': [
    change(lock, '{\n', `{\n${['p-rhrdr4v5', 'withdrawn'].map((id) => `  "p-00000000": { ${became(id)}${gone} }\n`).join('')}`),
    [
      `${lock}:3:3 json-syntax`,
      '"p-00000000" stands a second time, and the two do not have the same "became"',
      'Keep the line',
    ],
  ],
  'an id that stands twice in the record': [
    change(lock, 'p-mt085m3j', 'p-dbb3s9d4'),
    [`${lock}:3:3 json-syntax`, '"p-dbb3s9d4" stands a second time', 'the same "quote"'],
  ],
  'an id of a record edited': [
    change(lock, 'p-mt085m3j', 'p-mt085m3k'),
    [`${lock}:3:3 passage-lost`, 'p-mt085m3k', 'npm run cite -- --accept'],
  ],
  'an id of a record that can be none': [
    change(lock, 'p-mt085m3j', 'p-ilou'),
    [`${lock}:3:3 field-invalid`, 'an id of a passage is p- and eight letters or digits'],
  ],
  'a published passage that nothing cites': [
    record('p-00000000'),
    [`${lock}:2:3 passage-lost`, 'was published for "The wheel was mended."'],
  ],
  'a withdrawn passage': [record('p-00000000', became('withdrawn'))],
  'an old id that leads to a passage of today by way of another': [
    {
      [lock]: (record('p-00000000', became('p-00000001'))[lock] as string).replace(
        '{\n',
        () => `{\n  "p-00000001": { ${became('p-rhrdr4v5')}"source": "mill-book", "events": [], "quote": "The mill." },\n`,
      ),
    },
  ],
  'an old id that leads to nothing': [
    record('p-00000000', became('p-00000001')),
    [`${lock}:2:29 alias-unknown`, 'p-00000000 became p-00000001'],
  ],
  'an old id that leads to itself': [record('p-00000000', became('p-00000000')), [`${lock}:2:29 alias-circle`, 'p-00000000']],
  'an old id that leads into another document': [
    change(
      lock,
      '{\n',
      `{\n  "p-00000000": { ${became('p-rhrdr4v5')}"source": "river-notes", "events": [], "quote": "Long." },\n`,
    ),
    [`${lock}:2:29 alias-elsewhere`, 'p-00000000 is of "river-notes", but p-rhrdr4v5 is of "mill-book"'],
  ],
  'a field of a record left out': [change(lock, '"source": "mill-book", ', ''), [`${lock}:2:17 field-missing`, '"source"']],
};
