import { createHash } from 'node:crypto';
import type { ContentFile } from '../../../src/read/read-files.ts';

/** How large an archive is made: two citations for every event, and 250 letters of documents for every citation. */
export const citationsPerEvent = 2;
const lettersPerCitation = 250;
const lettersPerSource = 250_000;

const months = 'January February March April May June July August September October November December'.split(' ');
const names = ['Lower Ford', 'Upper Ford', 'Nether Ford', 'Mill Lane', 'Ashe Green', 'Long Meadow'];
const subjects = 'council,vicar,miller,teacher,reeve,ferryman,baker,carpenter,warden,smith'.split(',');
const acts = 'opened,mended,sold,measured,painted,counted,leased,closed,cleared,surveyed'.split(',');
const things = 'bridge,school,mill,weir,library,barn,tower,well,road,orchard,ferry,hall'.split(',');
const fillers =
  'slowly river stone winter letter garden market corner wagon lantern harvest timber neighbour window ledger candle'.split(
    ' ',
  );

/** An archive of a village that never was: the same files for the same number of events. */
export function largeArchive(events: number): ContentFile[] {
  const random = randomFrom(events);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const count = events * citationsPerEvent;
  const sources = Math.max(2, Math.ceil((count * lettersPerCitation) / lettersPerSource));
  const texts = Array.from({ length: sources }, () => [] as string[]);
  const files: Record<string, string> = {
    'site.yaml':
      'title: A large village\nsubtitle: Made\ndescription: Made to be measured.\nlanguage: en\nlicence: Public domain\nhome: Made.\n',
    'topics.yaml': things.map((id) => `- id: ${id}\n  title: The ${id}\n  description: What became of it.\n`).join(''),
    'editorial.yaml': `loaded:\n  - words: [heroic, glorious, wicked, so-called]\n    instead: a plain word\n`,
  };
  for (const name of names) files[`places/${name.toLowerCase().replace(' ', '-')}.yaml`] = `name: ${name}\nkind: village\n`;
  for (let event = 0; event < events; event += 1) {
    const thing = pick(things);
    const place = pick(names);
    const [year, month, day] = [1500 + Math.floor(random() * 450), Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
    const citations = Array.from({ length: citationsPerEvent }, (_, teller) => {
      const source = (event + teller * 7) % sources;
      const quote = `The ${pick(subjects)} of ${place} ${pick(acts)} the ${thing} numbered ${event} on ${day} ${months[month]} ${year}.`;
      const filler = Array.from({ length: 18 }, () => pick(fillers)).join(' ');
      texts[source]?.push(`${quote} It is told that the ${pick(subjects)} kept a ${filler}.`);
      return `  - source: book-${source}\n    quote: ${quote}\n`;
    });
    const date = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    files[`events/event-${event}.md`] = [
      `---\ntitle: The ${thing} numbered ${event}\ndate: ${date}\ntopics: [${thing}]\n`,
      `places: [${place.toLowerCase().replace(' ', '-')}]\ncitations:\n${citations.join('')}---\n`,
      `Two books tell of the ${thing} [@1]. One says "numbered ${event}" [@2].\n`,
    ].join('');
  }
  for (const [source, sentences] of texts.entries()) {
    const text = paragraphs(sentences);
    files[`sources/book-${source}.txt`] = text;
    files[`sources/book-${source}.yaml`] = sourceYaml(source, text);
  }
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({ path, label: `content/${path}`, bytes: Buffer.from(text) }));
}

function paragraphs(sentences: readonly string[]): string {
  const groups = Array.from({ length: Math.ceil(sentences.length / 5) }, (_, at) => sentences.slice(at * 5, at * 5 + 5));
  return groups.map((group) => group.join(' ').replaceAll(/(.{60,80}) /gu, '$1\n')).join('\n\n') + '\n';
}

function sourceYaml(number: number, text: string): string {
  const unknown = ['creator', 'publisher', 'published', 'retrieved', 'url'].map((key) => `${key}: not stated\n`).join('');
  const sum = createHash('sha256').update(text).digest('hex');
  return `title: Book ${number}\ntitleKind: devised\n${unknown}language: en\nstance: Made.\nnote: Made.\nsha256: ${sum}\n`;
}

/** Numbers from 0 to 1 that are the same every time. Algorithm: mulberry32 (T. Ettinger). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
