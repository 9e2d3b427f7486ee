import { sha256 } from '../text/sha-256.ts';
import type { ProblemCode } from './catalogue.ts';
import { archive, event, story, village } from './example-archive.ts';

/**
 * A mistake in the smallest archive, for the help: the file as it is wrong and as it is right. The check is run on both,
 * so that an example cannot say what is not so. A file that is null is not there; `{sum}` is the sum of the document.
 */
export interface Example {
  readonly file: string;
  readonly wrong: string | null;
  /** As the archive has it, if left out. */
  readonly right?: string | null;
  /** Name of the file when it is right, if the name was wrong. */
  readonly renamed?: string;
  /** Further files, the same before and after. */
  readonly others?: Readonly<Record<string, string>>;
  /** The bytes of the wrong file, when they are not UTF-8. */
  readonly encoding?: 'latin1';
}

const events = 'events/mill-opens.md';
const stories = 'stories/the-mill.md';
const book = 'sources/mill-book.yaml';
const excuse = 'uncited/paint.yaml';
const letters = 'The miller wrote to the council about the wheel, and the council wrote to the county about the miller.';
const locked = 'passages.lock.json';
const rules = 'loaded:\n  - words: [glorious]\n    instead: the name alone\n';
const page = '<p>The mill at Lower Ford opened on 4 May 1907. It stood by the river.</p>\n';
const diaryFile = 'sources/diary.yaml';
const wheel = 'The wheel stood by the river and turned all day.\n';
const diary = archive[book].replace('{sum}', sha256(wheel));
const oldStyle = 'The mill at Lower Ford opened on 21 April 1907.';
const longWords = `The mill at Lower Ford opened on 4 May 1907. ${`${letters} `.repeat(4).trim()}`;

export const examples: Readonly<Record<ProblemCode, Example>> = {
  'content-empty': { file: 'site.yaml', wrong: null },
  'yaml-syntax': {
    file: events,
    wrong: event('title: The mill opens', 'title: The mill: it opens'),
    right: event('title: The mill opens', 'title: "The mill: it opens"'),
  },
  'json-syntax': {
    file: locked,
    wrong: `{\n${recorded('p-0c5v8m2q', 'withdrawn')}\n`,
    right: lock(recorded('p-0c5v8m2q', 'withdrawn')),
  },
  'front-matter-missing': { file: events, wrong: event(/^---\n/u, '') },
  'text-encoding': {
    file: 'places/lower-ford.yaml',
    wrong: `${village}note: The café stands by the mill.\n`,
    right: `${village}note: The café stands by the mill.\n`,
    encoding: 'latin1',
  },
  'merge-marks': {
    file: events,
    wrong: event('importance: 3\n', '<<<<<<< HEAD\nimportance: 3\n=======\nimportance: 4\n>>>>>>> a-branch\n'),
  },
  'file-name': {
    file: 'events/Mill_Opens_Again.md',
    wrong: event('title: The mill opens', 'title: The mill opens again'),
    renamed: 'events/mill-opens-again.md',
    right: event('title: The mill opens', 'title: The mill opens again'),
  },
  'file-unknown': {
    ...{ file: 'places/mill-lane.yml', wrong: village, renamed: 'places/mill-lane.yaml', right: village },
  },
  'key-unknown': { file: events, wrong: event('places:', 'plases:') },
  'field-missing': { file: events, wrong: event('title: The mill opens\n', '') },
  'field-invalid': { file: events, wrong: event('importance: 3', 'importance: 9') },
  'id-duplicate': {
    file: 'topics.yaml',
    wrong: `${archive['topics.yaml']}- id: village\n  title: Mill\n  description: What happened at the mill.\n`,
    right: `${archive['topics.yaml']}- id: mill\n  title: Mill\n  description: What happened at the mill.\n`,
  },
  'id-unknown': { file: events, wrong: event('source: mill-book', 'source: mill-bok') },
  'date-invalid': { file: events, wrong: event('date: 1907-05-04', 'date: 1907-02-30') },
  'calendar-date-invalid': {
    ...{ file: events, wrong: julian('date: 1907-04-31\n'), right: julian('date: 1907-04-21\n'), others: document(oldStyle) },
  },
  'calendar-without-date': {
    ...{ file: events, wrong: julian(''), right: julian('date: 1907-04-21\n'), others: document(oldStyle) },
  },
  'calendar-not-converted': {
    file: events,
    wrong: julian('date: 1907-04-21\n').replace('date: 1907-05-04', 'date: 1907-04-21').replace('4 May', '21 April'),
    right: julian('date: 1907-04-21\n'),
    others: document(oldStyle),
  },
  'date-ungiven': {
    file: events,
    wrong: julian('date: 1907-04-21\n').replace('date: 1907-05-04', 'date: 1907-05-05').replace('4 May', '5 May'),
    right: julian('date: 1907-04-21\n'),
    others: document(oldStyle),
  },
  'date-too-precise': {
    file: events,
    wrong: event('opened on 4 May 1907.\n---', 'closed in 1912.\n---', 'date: 1907-05-04', 'date: 1912-03'),
    right: event('opened on 4 May 1907.\n---', 'closed in 1912.\n---', 'date: 1907-05-04', 'date: 1912'),
    others: document('The mill at Lower Ford closed in 1912.'),
  },
  'date-contradicted': {
    file: events,
    wrong: event('1907.\n---', '1907.\n    dateBasis: context\n---', 'date: 1907-05-04', 'date: 1908-05-04'),
    right: event('1907.\n---', '1907.\n    dateBasis: context\n---'),
  },
  'span-backwards': {
    file: 'eras.yaml',
    wrong: '- id: mill\n  title: The years of the mill\n  from: 1912\n  to: 1907\n',
    right: '- id: mill\n  title: The years of the mill\n  from: 1907\n  to: 1912\n',
  },
  'value-invalid': {
    file: events,
    wrong: event('1907.\n---', '1907.\n    values: {wheels: one}\n---'),
    right: event('1907.\n---', '1907.\n    values: {wheels: 1}\n---'),
    others: { 'measures/wheels.yaml': 'title: Wheels of the mill\nunit: wheels\n' },
  },
  'value-unnamed': {
    file: events,
    wrong: event(
      /quote: .*/u,
      'quote: The mill at Lower Ford has 12 wheels.\n    dateBasis: context\n    values: {wheels: 120}',
    ),
    right: event(
      /quote: .*/u,
      'quote: The mill at Lower Ford has 12 wheels.\n    dateBasis: context\n    values: {wheels: 12}',
    ),
    others: {
      ...document('The mill at Lower Ford has 12 wheels.\n'),
      'measures/wheels.yaml': 'title: Wheels of the mill\nunit: wheels\n',
    },
  },
  'within-circle': {
    file: 'places/lower-ford.yaml',
    wrong: `${village}within: lower-ford\n`,
  },
  'quote-missing': {
    file: events,
    wrong: event('quote: The mill at Lower Ford opened', 'quote: The mill at Lower Ford closed'),
  },
  'quote-ambiguous': {
    file: events,
    wrong: event(/quote: .*/u, 'quote: The mill stood still.\n    dateBasis: context'),
    right: event(/quote: .*/u, 'quote: The mill stood still.\n    prefix: winter came.\n    dateBasis: context'),
    others: document('The flood came to Lower Ford. The mill stood still. The winter came. The mill stood still.'),
  },
  'quote-cuts-word': {
    file: events,
    wrong: event(/quote: .*/u, 'quote: mill at Lower Ford opened on 4 May 1907. It sto'),
    right: event(/quote: .*/u, 'quote: mill at Lower Ford opened on 4 May 1907. It stood'),
  },
  'quote-too-long': {
    file: events,
    wrong: event(/quote: .*/u, `quote: >-\n      ${longWords.replaceAll('. ', '.\n      ')}`),
    others: document(longWords),
  },
  'quotation-unsupported': {
    file: events,
    wrong: event('The mill opened', 'The "great mill" opened'),
  },
  'passage-lost': {
    file: locked,
    wrong: lock(recorded('p-0c5v8m2q')),
    right: lock(recorded('p-0c5v8m2q', 'withdrawn')),
  },
  'event-lost': {
    file: events,
    wrong: event(),
    right: event('importance: 3\n', 'importance: 3\nformerly: [opening-of-the-mill]\n'),
    others: { [locked]: lock(cited('opening-of-the-mill')) },
  },
  'passage-altered': {
    file: locked,
    wrong: lock(recorded('p-epsygcaw')),
    right: lock(),
  },
  'alias-unknown': {
    file: locked,
    wrong: lock(recorded('p-0c5v8m2q', 'p-7t1w9k4z')),
    right: lock(recorded('p-0c5v8m2q', 'withdrawn')),
  },
  'alias-circle': {
    file: locked,
    wrong: lock(recorded('p-0c5v8m2q', 'p-7t1w9k4z'), recorded('p-7t1w9k4z', 'p-0c5v8m2q')),
    right: lock(recorded('p-0c5v8m2q', 'p-7t1w9k4z'), recorded('p-7t1w9k4z', 'withdrawn')),
  },
  'alias-elsewhere': {
    file: locked,
    wrong: lock(recorded('p-0c5v8m2q', 'p-7t1w9k4z'), recorded('p-7t1w9k4z', 'withdrawn', 'mill-letters')),
    right: lock(recorded('p-0c5v8m2q', 'withdrawn'), recorded('p-7t1w9k4z', 'withdrawn', 'mill-letters')),
  },
  'source-half': { file: book, wrong: null },
  'source-changed': { file: book, wrong: archive[book].replace('{sum}', 'a'.repeat(64)) },
  'original-changed': {
    file: book,
    wrong: withOriginal('b'.repeat(64)),
    right: withOriginal(sha256(page)),
    others: { 'sources/mill-book.original.html': page },
  },
  'dated-sentence-uncited': {
    file: excuse,
    wrong: null,
    right: 'source: mill-book\nquote: It was painted in 1909.\nreason: The sentence tells of paint alone.\n',
    others: document('The mill at Lower Ford opened on 4 May 1907. It was painted in 1909.'),
  },
  'uncited-range': {
    file: excuse,
    wrong:
      'source: mill-book\nfrom: It was painted again\nto: It was painted in 1909.\nreason: The sentences tell of paint alone.\n',
    right:
      'source: mill-book\nfrom: It was painted in 1909.\nto: It was painted again\nreason: The sentences tell of paint alone.\n',
    others: document('The mill at Lower Ford opened on 4 May 1907. It was painted in 1909. It was painted again in 1911.'),
  },
  'uncited-needless': {
    file: excuse,
    wrong: 'source: mill-book\nquote: It stood by the river.\nreason: The sentence tells of the place alone.\n',
    right: null,
  },
  'spelling-not-found': {
    file: 'places/lower-ford.yaml',
    wrong: village.replace('Lower Ford', 'Lower Fjord'),
  },
  'summary-empty': { file: events, wrong: event(/^The mill opened.*\n/mu, '') },
  'sentence-unmarked': {
    file: events,
    wrong: event('[@1].', '[@1]. It stood by the river.'),
    right: event('[@1].', '[@1]. It stood by the river [@1].'),
  },
  'mark-unknown': { file: events, wrong: event('[@1]', '[@2]') },
  'title-style': { file: events, wrong: event('title: The mill opens', 'title: the mill opens.') },
  'word-loaded': {
    ...{ file: events, wrong: event('The mill opened', 'The glorious mill opened') },
    others: { 'editorial.yaml': rules },
  },
  'spelling-mixed': {
    file: events,
    wrong: event('The mill opened', 'The organization opened'),
    right: event('The mill opened', 'The organisation opened'),
    others: { 'editorial.yaml': 'spellings:\n  - {write: organisation-, not: [organization-]}\n' },
  },
  'name-quoted': {
    file: events,
    wrong: event('The mill opened', 'The "mill" opened'),
    others: { 'editorial.yaml': 'quotedNames: {words: [mill]}\n' },
  },
  'titles-alike': {
    file: 'events/mill-opens-again.md',
    wrong: event('title: The mill opens', 'title: The mill opens again'),
    right: event('title: The mill opens', 'title: Again the mill opens'),
    others: { 'editorial.yaml': 'titles: {alike: {most: 1}}\n' },
  },
  'span-end-unnamed': {
    file: events,
    wrong: event('date: 1907-05-04', 'date: 1907-05-04/1912?'),
    right: event('date: 1907-05-04', 'date: 1907-05-04/..'),
    others: { 'editorial.yaml': 'spanEnds: {}\n' },
  },
  'place-unshown': {
    file: 'places/lower-ford.yaml',
    wrong: `${village}within: ashe\n`,
    others: {
      'editorial.yaml': 'placesShown: {contested: [lower-ford]}\n',
      'places/ashe.yaml': 'name: Lower Ford\nkind: country\n',
    },
  },
  'fact-unmarked': {
    file: events,
    wrong: event('on 4 May 1907 [@1]', 'with two wheels [@1]'),
    right: event(),
    others: { 'editorial.yaml': 'markedFacts: {of: [numbers]}\n' },
  },
  'allowance-needless': {
    file: 'editorial.yaml',
    wrong: `${rules}allowed:\n  - words: Glorious Revolution\n    reason: It is a name.\n`,
    right: rules,
  },
  'markup-refused': {
    file: events,
    wrong: event('The mill opened', 'The mill<br>opened'),
  },
  'letters-other': {
    file: diaryFile,
    wrong: diary.replace('language: en', 'language: hi'),
    right: diary,
    others: { 'sources/diary.txt': wheel },
  },
  'character-unseen': {
    file: events,
    wrong: event('title: The mill opens', 'title: "The mi\\u200Bll opens"'),
  },
  'link-dead': {
    file: events,
    wrong: event('Ford', 'Ford', 'The mill opened', 'The mill in [Lower Ford](/places/lower-frod/) opened'),
    right: event('Ford', 'Ford', 'The mill opened', 'The mill in [Lower Ford](/places/lower-ford/) opened'),
  },
  'link-draft': {
    file: 'pages/about.md',
    wrong: about('See [the story](/stories/the-mill/).'),
    right: about('A story is being written.'),
    others: { [stories]: story.replace('description: One step.', 'description: One step.\ndraft: true') },
  },
  'story-empty': { file: stories, wrong: story.replace(/## [\s\S]*/u, ''), right: story },
  'step-unclear': { file: stories, wrong: story.replace('## @mill-opens', '## The mill opens'), right: story },
  'number-unsupported': {
    file: stories,
    wrong: story.replace('The day', 'The year 1908'),
    right: story.replace('The day', 'The year 1907'),
  },
};

function lock(...records: readonly string[]): string {
  return `{\n${records.join(',\n')}\n}\n`;
}

/** A passage that the lock remembers and nothing cites any more. */
function recorded(id: string, became?: string, source = 'mill-book'): string {
  const record = {
    ...(became === undefined ? {} : { became }),
    source,
    events: ['mill-opens'],
    quote: 'It stood by the river.',
  };
  return `  "${id}": ${JSON.stringify(record)}`;
}

/** The passage of the archive, as the lock remembers it of an event. */
function cited(event: string): string {
  const quote = 'The mill at Lower Ford opened on 4 May 1907.';
  return `  "p-epsygcaw": ${JSON.stringify({ source: 'mill-book', events: [event], quote })}`;
}

/** The event of the archive, from a document that counts in the Julian calendar; `date` is the line with its date. */
function julian(date: string): string {
  return event('opened on 4 May 1907.\n---', `opened on 21 April 1907.\n    calendar: julian\n${date && `    ${date}`}---`);
}

function about(words: string): string {
  return `---\ntitle: About\ndescription: What this is.\n---\n${words}\n`;
}

/** The yaml of the document, whose text was made of an HTML file with this sum. */
function withOriginal(sum: string): string {
  const fields = `  file: mill-book.original.html\n  sha256: ${sum}\n  extractedBy: html-to-text 10.0.1\n`;
  return `${archive[book]}original:\n${fields}`;
}

/** The document of the archive with other words; `withYaml` adds the yaml whose `{sum}` becomes their sum. */
function document(words: string, withYaml = true): Readonly<Record<string, string>> {
  return { 'sources/mill-book.txt': `${words}\n`, ...(withYaml ? { [book]: archive[book] } : {}) };
}
