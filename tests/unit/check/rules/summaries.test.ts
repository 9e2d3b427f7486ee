import { expect, test } from 'vitest';
import { checkVariant, eventFile } from '../../../support/variant.ts';

const check = (body: string) => checkVariant({ 'events/a.md': eventFile({ body }) }).places;

test.for([
  'It opened [@1].\n',
  'It opened [@1]. It stood [@1].\n',
  'It opened [@1] and stood [@1][@1].\n',
  'The mill, at 2.5 metres, opened [@1].\n',
  'It opened [@1].\n\nIt stood [@1].\n',
  'On 4 May 1907 it opened;\nit stood [@1].\n',
])('good: %j', (body) => {
  expect(check(body)).toEqual([]);
});

test.for([
  ['', ['2:1 summary-empty']],
  [' \n\n', ['2:1 summary-empty']],
  ['It opened.\n', ['9:1 sentence-unmarked']],
  ['It opened [@1]. It stood.\n', ['9:17 sentence-unmarked']],
  ['It opened. It stood [@1].\n', ['9:1 sentence-unmarked']],
  ['It opened [@1].\n\nIt stood.\n', ['11:1 sentence-unmarked']],
  ['It opened [@0].\n', ['9:11 mark-unknown']],
  ['It opened [@2].\n', ['9:11 mark-unknown']],
  ['It opened [@1][@2].\n\nIt stood [@3].\n', ['9:15 mark-unknown', '11:10 mark-unknown']],
] as const)('bad: %j', ([body, expected]) => {
  expect(check(body)).toEqual(expected.map((place) => `events/a.md:${place}`));
});

test.for([
  ['Hindi', 'चक्की बन गई। गाँव नाराज़ था [@1]।\n', ['9:1 sentence-unmarked']],
  ['Hindi', 'चक्की बन गई [@1]। गाँव नाराज़ था [@1]।\n', []],
  ['Arabic', 'هل اكتمل البناء؟ نعم [@1].\n', ['9:1 sentence-unmarked']],
  ['Armenian', 'Ջրաղացը բացվեց։ Գյուղը տխուր էր [@1]։\n', ['9:1 sentence-unmarked']],
  ['Urdu', 'چکی کھلی [@1]۔ بند ہوئی۔\n', ['9:16 sentence-unmarked']],
  ['Amharic', 'ወፍጮው ተከፈተ። ተዘጋ [@1]።\n', ['9:1 sentence-unmarked']],
  ['Chinese', '磨坊开了。村子高兴[@1]。\n', ['9:1 sentence-unmarked']],
  ['French', 'Il est fini ! Il tourne [@1].\n', ['9:1 sentence-unmarked']],
] as const)('a sentence ends as in its script: %s, %j', ([, body, expected]) => {
  expect(check(body)).toEqual(expected.map((place) => `events/a.md:${place}`));
});
