import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The id of the one document. */
export const sourceId = 'mill-book';

export interface MadeArchive {
  readonly text: string;
  readonly passages: number;
}

const [letters, passages, events] = [2_000_000, 5000, 500];
/** How many passages begin in a paragraph, over and over: much of one is cited, and nothing of another. */
const passagesEach = [5, 0, 3, 2] as const;
const sentencesEach = 8;
const sentencesCited = 3;
const words =
  'mill wheel river stone bread flour water road field house bridge market garden meadow orchard harvest wagon barrel lantern'.split(
    ' ',
  );

/**
 * Writes an archive of a mill that never was: one document of 2 MB, and 5,000 passages of three sentences each that all
 * overlap with another, on which 500 events rest. The same bytes every time.
 */
export function writeArchive(folder: string): MadeArchive {
  const paragraphs: string[][] = [];
  for (let length = 0, number = 0; length < letters;) {
    const sentences = Array.from({ length: sentencesEach }, () => sentence((number += 1)));
    paragraphs.push(sentences);
    length += sentences.join(' ').length + 2;
  }
  const text = `${paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')}\n`;
  const quotes = paragraphs
    .flatMap((sentences, at) =>
      Array.from({ length: passagesEach[at % passagesEach.length] ?? 0 }, (_, first) =>
        sentences.slice(first, first + sentencesCited).join(' '),
      ),
    )
    .slice(0, passages);
  if (quotes.length < passages) throw new Error(`The document holds only ${quotes.length} passages.`);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries({ ...settings(text), ...eventFiles(quotes) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { text, passages };
}

/** No two are alike: each names a field of its own. */
function sentence(number: number): string {
  const said = Array.from(
    { length: 12 },
    (_, at) => words[(number * (at + 7) + at * at + (number >> (at % 5))) % words.length],
  );
  return `The ${said.join(' ')} of the field called ${nameOf(number)} stood there.`;
}

function nameOf(number: number): string {
  return [0, 1, 2, 3].map((place) => String.fromCharCode(97 + (Math.floor(number / 26 ** place) % 26))).join('');
}

function settings(text: string): Record<string, string> {
  const unknown = ['creator', 'publisher', 'published', 'retrieved', 'url'].map((key) => `${key}: not stated\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    'site.yaml':
      'title: A large book\nsubtitle: Made\ndescription: Made to be measured.\nlanguage: en\nlicence: Public domain\nhome: Made.\n',
    'topics.yaml': '- id: village\n  title: Village\n  description: What happened in the village.\n',
    [`sources/${sourceId}.txt`]: text,
    [`sources/${sourceId}.yaml`]: `title: The mill book\ntitleKind: devised\n${unknown}language: en\nstance: Made.\nnote: Made.\nsha256: ${sha256}\n`,
  };
}

function eventFiles(quotes: readonly string[]): Record<string, string> {
  const each = Math.ceil(quotes.length / events);
  return Object.fromEntries(
    Array.from({ length: events }, (_, event) => {
      const citations = quotes
        .slice(event * each, (event + 1) * each)
        .map((quote) => `  - source: ${sourceId}\n    quote: ${quote}\n    dateBasis: context\n`);
      const head = `title: The mill stands for time ${event + 1}\ndate: ${1400 + event}\ntopics: [village]\n`;
      return [`events/mill-${event + 1}.md`, `---\n${head}citations:\n${citations.join('')}---\nThe mill stood [@1].\n`];
    }),
  );
}
