import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { terminalReport } from '../../../src/check/reporters/terminal.ts';
import { runChecks } from '../../../src/check/run-checks.ts';
import { catalogue } from '../../../src/problems/catalogue.ts';
import { addressesOf } from '../../../src/site/urls.ts';
import { problemPlaces } from '../../support/problem-places.ts';
import { checkVariant, folderOf } from '../../support/variant.ts';
import { mistakes } from './broken.cases.ts';

const folder = 'tests/fixtures/sites/broken/content';
const { problems, texts } = runChecks(folder, addressesOf);
const places = problemPlaces(problems, folder);

test.for(Object.entries(mistakes))('%s', ([, place]) => {
  expect(places).toContain(place);
});

test('nothing else is reported', () => {
  expect(new Set(places)).toEqual(new Set(Object.values(mistakes)));
});

test('the archive has one of every problem but those that leave no archive, or no lock of ids to have others in', () => {
  const found = new Set(problems.map(({ code }) => code));
  const missing = Object.keys(catalogue).filter((code) => !found.has(code as keyof typeof catalogue));
  expect(missing).toEqual(['content-empty', 'json-syntax']);
});

test('the report is as it was', async () => {
  await expect(terminalReport(problems, { texts })).toMatchFileSnapshot(
    resolve(import.meta.dirname, '../../golden/broken-report.txt'),
  );
});

describe('no content', () => {
  test.for([
    ['an empty folder', () => folderOf({})],
    ['a folder that is not there', () => `${folderOf({})}/nowhere`],
    ['a folder without site.yaml', () => folderOf({ 'topics.yaml': '[]' })],
  ] as const)('%s', ([, make]) => {
    const empty = make();
    const result = runChecks(empty, addressesOf);
    expect(result.archive).toBeUndefined();
    expect(result.problems).toMatchObject([{ code: 'content-empty', file: empty, line: 1, column: 1 }]);
  });

  test('a site.yaml that is wrong has its own problem and no other', () => {
    expect(checkVariant({ 'site.yaml': new Uint8Array([0xff]) }).places).toEqual(['site.yaml:1:1 text-encoding']);
    expect(checkVariant({ 'site.yaml': 'title: [' }).places).toEqual(['site.yaml:1:8 yaml-syntax']);
  });
});
