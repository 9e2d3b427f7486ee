import { expect, test } from 'vitest';
import { checkVariant, eventFile } from '../../support/variant.ts';

const site = (timeZone: string) => `title: A mill
subtitle: A place.
description: What happened at a mill.
language: en
timeZone: ${timeZone}
licence: CC0
home: A mill.
`;

const problemsOf = (timeZone: string) => {
  const { problems, places } = checkVariant({
    'site.yaml': site(timeZone),
    'events/a.md': eventFile({ date: '1907-05-04T10:00', citations: [{ source: 'letter', quote: 'x' }] }),
  });
  return problems.flatMap(({ code, message }, at) =>
    /^(?:date|field)-invalid$/u.test(code) ? [`${places[at]} ${message}`] : [],
  );
};

test.for([
  ['Asia/Baku', undefined],
  ['Asia/Bakuu', 'such as Asia/Baku, or UTC; no offset and no abbreviation. Did you mean "Asia/Baku"?'],
  ['"+04:00"', 'such as Asia/Baku, or UTC; no offset and no abbreviation.'],
  ['CEST', 'such as Asia/Baku, or UTC; no offset and no abbreviation.'],
  ['4', 'such as Asia/Baku, or UTC; no offset and no abbreviation.'],
] as const)('a time zone %s is the only problem, and no time is told to be without one', ([zone, message]) => {
  const found = problemsOf(zone);
  expect(found).toEqual(message === undefined ? [] : [expect.stringMatching(/^site\.yaml:5:11 /u) as string]);
  if (message !== undefined) expect(found[0]).toContain(message);
});
