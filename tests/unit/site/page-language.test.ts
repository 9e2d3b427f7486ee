import { expect, test } from 'vitest';
import { langOfArchive, langOfBody, langOfTitle } from '../../../src/site/page-language.ts';

test.for([
  ['en', undefined, undefined],
  ['en-US', undefined, undefined],
  ['el', 'en', 'el'],
  ['pt-BR', 'en', 'pt-BR'],
  ['enm', 'en', 'enm'],
] as const)('in an archive in %s the body says %s, and the archive’s words say %s', ([language, body, own]) => {
  expect(langOfBody({ language })).toBe(body);
  expect(langOfArchive({ language })).toBe(own);
});

test.for([
  ['el', 'formal', 'el', 'el'],
  ['el', 'formal', 'en', undefined],
  ['el', 'devised', 'en', 'el'],
  ['en', 'formal', 'he', 'he'],
  ['en', 'devised', 'he', undefined],
  ['en', 'formal', 'en', undefined],
  ['en-GB', 'formal', 'en', undefined],
  ['zh-Hans', 'formal', 'zh-Hant', 'zh-Hant'],
] as const)('in an archive in %s the %s title of a document in %s says %s', ([site, titleKind, language, lang]) => {
  expect(langOfTitle({ language: site }, { titleKind, language })).toBe(lang);
});
