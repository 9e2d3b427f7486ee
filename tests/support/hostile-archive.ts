import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkContent } from '../../src/check/run-checks.ts';
import { contentOf } from '../../src/read/read-content.ts';
import { maxLabelLength } from '../../src/schema/fields.ts';
import { addressesOf } from '../../src/site/urls.ts';
import { hostileSites } from '../hostile-sites.ts';
import { hostileStrings } from './hostile-strings.ts';

/** Files of a content folder by path. */
export type ArchiveFiles = Readonly<Record<string, string>>;

/** The number of citations of an event, and so of strings on its page. */
const perEvent = 4;
const perDocument = 60;
const root = resolve(import.meta.dirname, '../..');
const { length: total } = hostileStrings;
const quoted = /["“”„'‘’«»‹›`]/u;
const eventCount = Math.ceil(total / perEvent);

/** Harmless Markdown with all constructs of Markdown. */
const plainMarkdown = `Words, *weak*, **strong**, \`code\`, [outside](https://evil.example/ "a title"), [mail](mailto:a@archive.example), [home](/).

> plain words 0 of nobody

- one
- two

3. three

\`\`\`text
code
\`\`\`

    code

## A heading

### A heading

#### A heading

---

| a | b |
| - | - |
| c | d |

# A heading

A line\\
break, ~~away~~`;

/** Writes the content of the hostile archive, and of an equal one with only harmless strings. */
export function writeHostileArchives(): void {
  for (const [kind, files] of Object.entries({ hostile: hostileArchive(), harmless: harmlessArchive() })) {
    const target = resolve(root, hostileSites[kind as keyof typeof hostileSites].content);
    rmSync(target, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), text);
    }
  }
}

/** An archive with hostile strings in all fields and documents, where the check accepts them. */
function hostileArchive(): ArchiveFiles {
  const { names, words, titles, labels, notes, bodies } = accepted();
  return archive({
    any: (index) => at(hostileStrings, index),
    name: (index) => at(names, index),
    words: (index) => at(words, index),
    title: (index) => at(titles, index),
    label: (index) => at(labels, index),
    note: (index) => at(notes, index),
    body: (index) => at(bodies, index),
    markdown: [...bodies, nested].join('\n\n'),
  });
}

function harmlessArchive(): ArchiveFiles {
  const plain = (index: number) => `plain words ${index % total} of nobody`;
  return archive({
    any: plain,
    name: plain,
    words: plain,
    title: plain,
    label: plain,
    note: plain,
    body: () => '*weak* **strong**',
    markdown: plainMarkdown,
  });
}

/** Endless brackets, asterisks and quotation signs, on which a careless parser would take forever. */
const nested = ['['.repeat(10_000), '*a **b '.repeat(500), `${'>'.repeat(200)} a`, `a${'`'.repeat(2000)}`].join('\n\n');

interface Strings {
  /** For documents, quotations, and fields with words of others. */
  readonly any: (index: number) => string;
  /** For names and spellings, which must be in a document. */
  readonly name: (index: number) => string;
  /** For words of the archive's authors. */
  readonly words: (index: number) => string;
  readonly title: (index: number) => string;
  readonly label: (index: number) => string;
  /** For notes, which are one line of Markdown. */
  readonly note: (index: number) => string;
  /** For Markdown within a paragraph. */
  readonly body: (index: number) => string;
  readonly markdown: string;
}

/** The strings that the check accepts in names, in words of authors, in titles, in labels, in notes and in Markdown. */
export function accepted(): Readonly<Record<'names' | 'words' | 'titles' | 'labels' | 'notes' | 'bodies', readonly string[]>> {
  const files: Record<string, string> = { ...archive(probe), 'topics.yaml': '' };
  for (const [index, text] of hostileStrings.entries()) {
    files['topics.yaml'] += `- ${JSON.stringify({ id: `t-${index}`, title: 'A topic', description: `Words ${text}` })}\n`;
    files[`pages/x-${index}.md`] = page(text);
    files[`stories/s-${index}.md`] = `${front({ title: `Title ${text}`, description: 'Words' })}## @e-0\n`;
    files[`parties/n-${index}.yaml`] = yaml({ name: text, kind: 'person' });
  }
  const { problems } = check(files);
  const refused = new Set(
    problems.map(({ file, line }) => (file.endsWith('topics.yaml') ? `topics.yaml ${line - 1}` : file.replace(/^.*?\//u, ''))),
  );
  const passing = (name: (index: number) => string) => hostileStrings.filter((_, index) => !refused.has(name(index)));
  // Words in quotation marks must be in what the event itself cites.
  const titles = passing((index) => `stories/s-${index}.md`).filter((text) => !quoted.test(text));
  const bodies = passing((index) => `pages/x-${index}.md`);
  return {
    names: passing((index) => `parties/n-${index}.yaml`),
    words: passing((index) => `topics.yaml ${index}`),
    titles,
    labels: titles.filter((text) => `Event ${text}`.length <= maxLabelLength),
    notes: titles.filter((text) => bodies.includes(text)),
    bodies,
  };
}

/** As the hostile archive, but without hostile words of authors. */
const probe: Strings = {
  any: (index) => at(hostileStrings, index),
  name: () => 'entry',
  words: () => 'Words',
  title: () => 'words',
  label: () => 'words',
  note: () => 'words',
  body: () => '',
  markdown: 'Words',
};

/** The result of checking files in memory. */
function check(files: ArchiveFiles) {
  const read = Object.entries(files).map(([path, text]) => ({
    ...{ path, label: `content/${path}` },
    bytes: new TextEncoder().encode(text),
  }));
  return checkContent(contentOf(read, 'content'), addressesOf);
}

function archive(strings: Strings): ArchiveFiles {
  const { any, words, title, markdown } = strings;
  const files: Record<string, string> = {
    'site.yaml': yaml({
      ...{ title: `Site ${words(0)}`, subtitle: `Words ${words(1)}`, description: `Words ${words(2)}` },
      ...{ language: 'en', licence: any(0), home: markdown },
    }),
    'topics.yaml': list(12, (index) => ({
      ...{ id: `t-${index}`, title: `Topic ${words(index)}`, description: `Words ${words(index + 12)}` },
    })),
    'eras.yaml': list(6, (index) => ({
      ...{ id: `era-${index}`, title: `Era ${words(index + 20)}`, from: `19${index}0`, to: `19${index}9` },
    })),
    'pages/about.md': page(markdown, `About ${words(3)}`),
    'pages/method.md': page(`Words ${strings.body(4)}`, 'Method'),
    'measures/m-0.yaml': yaml({ title: `Things ${words(30)}`, unit: `things ${words(31)}`, note: `Words ${words(32)}` }),
  };
  for (let index = 0; index * perDocument < total; index += 1) addDocument(files, index, strings);
  for (let index = 0; index < eventCount; index += 1) {
    files[`events/e-${index}.md`] = eventText(index, strings);
    const of = [1, 2, 3].map((next) => strings.name(index * perEvent + next));
    const thing = { name: strings.name(index * perEvent), spellings: [...new Set(of)] };
    files[`places/p-${index}.yaml`] = yaml({ ...thing, kind: 'village', note: `Words ${words(index)}` });
    files[`parties/p-${index}.yaml`] = yaml({
      ...thing,
      kind: 'person',
      office: any(index),
      note: `Words ${words(index + 7)}`,
    });
  }
  // Words in quotation marks in a story must be in what its events cite.
  const steps = [0, 1, 2].map((index) => `## @e-${index} [@1][@2]\n\nWords of the story.\n`);
  files['stories/way.md'] =
    `${front({ title: `Way ${title(5)}`, description: `Words ${title(6)}` })}${strings.body(9)}\n\n${steps.join('\n')}`;
  return files;
}

function addDocument(files: Record<string, string>, index: number, { any, words }: Strings): void {
  const first = index * perDocument;
  const entries = Array.from({ length: Math.min(perDocument, total - first) }, (_, offset) => entry(first + offset, any));
  // Two documents that share sentences, each with a very long line and invisible characters.
  const shared = [0, 1, 2, 3].map((each) => `The council met in the hall by the river and wrote ${any(each)} in its book.`);
  const long = `A long line: ${any(index)} ${'and so on '.repeat(10_000)}`;
  const unseen = `Turned \u202E${any(index)}\u202C and \u2066held\u2069, cut\u200B in two\u00AD, \u001B[31mred\u001B[0m.\f`;
  const text = `${[...entries, ...(index < 2 ? shared : []), long, unseen, 'plain words of nobody', '*weak* **strong**'].join('\n\n')}\n`;
  files[`sources/s-${index}.${index === 1 ? 'md' : 'txt'}`] = text;
  files[`sources/s-${index}.yaml`] = yaml({
    ...{ title: any(first + 3), titleKind: 'formal', shortTitle: [...any(first + 4)].slice(0, 40).join('').trim() },
    ...{ creator: any(first + 5), publisher: any(first + 6), published: 'not stated', retrieved: 'not stated' },
    ...{ url: 'https://evil.example/a?b=<script>alert(1)</script>', language: 'en', partyTo: `p-${index}` },
    ...{ stance: `Words ${words(index + 40)}`, note: `Words ${words(index + 44)}` },
    sha256: createHash('sha256').update(text).digest('hex'),
  });
}

/** The part of a document for one string, distinct from all others. */
function entry(index: number, any: Strings['any']): string {
  return `Here entry ${index} reads ${any(index)} and nothing more of ${index}.`;
}

function eventText(index: number, { any, title, label, note, body }: Strings): string {
  const own = Array.from({ length: perEvent }, (_, offset) => index * perEvent + offset).filter((each) => each < total);
  const citations = own.map((each, offset) => ({
    ...{ source: `s-${Math.floor(each / perDocument)}`, quote: entry(each, any), dateBasis: 'context' },
    ...{ speaker: any(each + 1), note: `Words ${note(each)}`, values: { 'm-0': offset + 1 } },
  }));
  const said = /[.!?:]|\[@/u.test(body(index)) || quoted.test(body(index)) ? '' : body(index);
  return `${front({
    ...{
      title: `Event ${title(index)}`,
      label: `Event ${label(index)}`,
      date: String(1900 + index),
      topics: [`t-${index % 12}`],
      importance: 3,
    },
    ...{ places: [`p-${index}`], parties: [`p-${index}`], citations },
  })}Words ${said} ${own.map((_, offset) => `[@${offset + 1}]`).join('')}.\n`;
}

function at(strings: readonly string[], index: number): string {
  return strings[index % strings.length] ?? '';
}

function page(body: string, title = 'A page'): string {
  return `${front({ title, description: 'Words' })}${body}\n`;
}

function front(fields: object): string {
  return `---\n${yaml(fields)}---\n`;
}

/** Fields as YAML, of which JSON is a part. */
function yaml(fields: object): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

function list(count: number, item: (index: number) => object): string {
  return Array.from({ length: count }, (_, index) => `- ${JSON.stringify(item(index))}\n`).join('');
}
