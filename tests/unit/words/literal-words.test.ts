import { describe, expect, test } from 'vitest';
import { literalWords } from '../../support/literal-words.ts';
import { sourceFiles } from '../../support/source-files.ts';

/** Rooms without words of their own: they take those of the site from `src/words/`. */
const silent = ['dates', 'archive', 'reader', 'export', 'islands', 'site', 'components', 'layouts', 'pages'];
/** Files of those rooms with strings that look like words but are not the site's. */
const others = new Set([
  // Words of documents and authors.
  ...['dates/date-patterns.ts', 'dates/find-dates.ts', 'dates/month-names.ts', 'dates/date-forms.ts'],
  ...[
    'beside/doubt-beside.ts',
    'beside/doubt-words.ts',
    'beside/later-words.ts',
    'beside/listed.ts',
    'beside/scripts-beside.ts',
    'clock/clock-phrases.ts',
    'clock/clock-times.ts',
    'clock/clock-words.ts',
    'clock/day-parts.ts',
    'clock/first-hour.ts',
    'clock/time-bounds.ts',
    'clock/zone-beside.ts',
    'clock/zone-names.ts',
    'japanese-eras.ts',
    'rumi.ts',
    'day-words.ts',
    'era-words.ts',
    'joining-words.ts',
    'year-span-words.ts',
    'years/named-centuries.ts',
    'years/year-number-words.ts',
    'years/years-in-words.ts',
    'season-words.ts',
    'other-calendars.ts',
    'date-language.ts',
    'stated-dates.ts',
  ].map((name) => `dates/reading/${name}`),
  ...['bounded.ts', 'lasting-words.ts', 'old-style.ts', 'parts-of-years.ts'].map((name) => `dates/claims/${name}`),
  ...[
    'calendar-months.ts',
    'calendar-refusals.ts',
    'calendars.ts',
    'era-dates.ts',
    'french-republican.ts',
    'julian.ts',
    'read-calendar-date.ts',
  ].map((name) => `dates/calendars/${name}`),
  // Problems in an author's date or quotation.
  ...[
    'dates/parse-date.ts',
    'dates/edtf/read-edtf.ts',
    'dates/edtf/read-edtf-date.ts',
    'dates/edtf/read-timed-date.ts',
    'dates/on-clock.ts',
    'archive/quote-problem.ts',
  ],
  // Style sheets and markup.
  ...['site/pages/reader-styles.ts', 'site/layer-order.ts', 'site/pages/addresses/for-engines.ts'],
  // Names of units of time in a package.
  'islands/timeline/stand-ins/moment.ts',
]);
/** Names that are the same in every language. */
const properNames = /^(?:BibTeX|RIS|CSL-JSON)$/u;

describe('rooms that say nothing themselves', () => {
  const code = sourceFiles().filter(({ path }) => /\.(?:ts|astro)$/u.test(path));

  test('hold the files that are left out', () => {
    for (const other of others) expect(code.map(({ path }) => path)).toContain(other);
  });

  test.for(silent)('%s holds no words of its own', (room) => {
    const files = code.filter(({ path }) => path.startsWith(`${room}/`));
    expect(files.length).toBeGreaterThan(0);
    const found = files.filter(({ path }) => !others.has(path)).flatMap(({ path, text }) => literalWords(path, text));
    expect(found.filter((line) => !properNames.test(line.replace(/^\S+ /u, '')))).toEqual([]);
  });
});

test('style sheets say no words', () => {
  const said = sourceFiles().flatMap(({ path, text }) => {
    if (!path.endsWith('.css')) return [];
    const contents = [...text.matchAll(/\bcontent:(?<value>[^;}]*)/gu)].map(({ groups }) => groups?.['value'] ?? '');
    const strings = contents.flatMap((value) => [...value.matchAll(/'([^']*)'/gu)].map(([, each = '']) => each));
    const words = strings.filter((each) => /\p{L}{2}/u.test(each));
    return words.map((each) => `${path} ${each}`);
  });
  expect(said).toEqual([]);
});

test.for([
  ['text of a template', '<p>Read it <b>{name}</b></p>', ['Read it']],
  [
    'a name for screen readers',
    '<nav aria-label="Site"><a title={`Step ${number}`} href="#a">{name}</a></nav>',
    ['Site', 'Step'],
  ],
  ['a property of a component', '<Page title="Places" class="column prose" />', ['Places']],
  ['a string in a template', "<p>{isLast && 'and so on, '}{name}</p>", ['and so on,']],
  [
    'a string of the script part',
    "---\nconst title = 'All events';\nimport a from 'some words';\n---\n<p>{title}</p>",
    ['All events'],
  ],
  [
    'no class, address, id or comparison',
    '<p class="a b" id={\'c d\'} hidden={kind === \'Some kind\'}>{a} · <a href="/b/">{c}</a></p>',
    [],
  ],
  ['no script and no style', '<script>\n  say("Hello there");\n</script>\n<style>\n  p { color: red }\n</style>', []],
] as const)('of a template is found: %s', ([, template, words]) => {
  expect(literalWords('pages/some.astro', template).map((line) => line.replace(/^\S+ /u, ''))).toEqual(words);
});

test.for([
  ['a sentence', 'export const a = `${count} of them`;', ['of them']],
  ['a label', "export const a = { label: 'Author', text };", ['Author']],
  ['no id', "export const a = { kind: 'shared-origin' as 'Some type', id: 'event' };", []],
  ['a word beside something', 'export const a = [`${count} chosen`, `date: ${date}`];', ['chosen', 'date:']],
  ['no error of a program', "throw new TypeError('There is no such thing.');", []],
  ['nor one that is made to be thrown', 'fail(new TypeError(`${file} is not part of this`));', []],
  ['no list of classes', 'name.className = `topic topic-${index}${isSelected ? " is-selected" : ""} tl-label`;', []],
  ['no selector', 'target.closest(\'input:not([type="checkbox"]), select, [contenteditable]\');', []],
  ['no media query', "matchMedia('(prefers-reduced-motion: reduce)');", []],
  ['no markup', 'const a = `<iframe src="${address}" width="100%"></iframe>`;', []],
  ['no name of a property', "const a = { 'Some key': 'b' };", []],
] as const)('of code is found: %s', ([, code, words]) => {
  expect(literalWords('site/some.ts', code).map((line) => line.replace(/^\S+ /u, ''))).toEqual(words);
});
