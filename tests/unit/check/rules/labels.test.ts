import { expect, test } from 'vitest';
import { checkVariant, eventFile } from '../../../support/variant.ts';

const editorial = `loaded:
  - { words: [glorious], instead: the name alone }
saying:
  - { words: [admits], instead: says, severity: warning }
spellings:
  - { write: -ise, not: [-ize] }
quotedNames: { words: [republic] }
`;

/** What the check says of an event with this label, in an archive with rules for its own words. */
const told = (label: string) =>
  checkVariant({
    'editorial.yaml': editorial,
    'events/a.md': eventFile({ more: `label: ${JSON.stringify(label)}\n` }),
  }).problems.map(({ line, column, code, severity }) => `${line}:${column} ${code} ${severity}`);

test.for([
  ['a loaded word', 'The glorious mill', ['5:13 word-loaded error']],
  ['a verb that judges, as the warning that its rule is', 'The miller admits it', ['5:20 word-loaded warning']],
  ['a second spelling', 'To realize a mill', ['5:12 spelling-mixed error']],
  ['a name alone in quotation marks', 'The "Republic"', ['5:15 name-quoted error', '5:15 quotation-unsupported error']],
  ['words that no cited passage has', 'Mill "closed in May"', ['5:16 quotation-unsupported error']],
  ['a quotation mark without its other', 'The "mill opens', ['5:14 quotation-unsupported error']],
  ['a tag', 'The <b>mill</b>', ['5:13 markup-refused error', '5:20 markup-refused error']],
  ['a character that is not seen', 'The mill\u202E opens', ['5:17 character-unseen error']],
] as const)('a label is held to what titles are held to: %s', ([, label, problems]) => {
  expect(told(label)).toEqual(problems);
});

test.for(['Mill "opened on 4 May 1907"', 'The mill opens', 'A * is no mark'])('good: %s', (label) => {
  expect(told(label)).toEqual([]);
});
