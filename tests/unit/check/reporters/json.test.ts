import { expect, test } from 'vitest';
import { jsonReport, jsonReportSchema } from '../../../../src/check/reporters/json.ts';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { problem } from '../../../../src/problems/problem.ts';
import { addressesOf } from '../../../../src/site/urls.ts';

const folder = 'tests/fixtures/sites/broken/content';

test('the report of every problem is as its schema says, with every place', () => {
  const { problems } = runChecks(folder, addressesOf);
  const report = jsonReportSchema.parse(JSON.parse(jsonReport(problems, folder)));
  expect(report.problems.map(({ code, file, line }) => ({ code, file, line }))).toEqual(
    problems.map(({ code, file, line }) => ({ code, file, line })),
  );
  expect(report).toMatchObject({ version: 1, content: folder, publishable: false });
  expect(report.errors + report.warnings).toBe(problems.length);
  expect(Object.values(report.byCode).reduce((sum, count) => sum + count, 0)).toBe(problems.length);
});

test('warnings alone do not keep an archive from being published', () => {
  const place = { file: 'a.md', line: 2, column: 3 };
  const report = JSON.parse(
    jsonReport([problem('word-loaded', place, { word: 'x', instead: 'y' }, 'warning')], 'content'),
  ) as unknown;
  expect(report).toMatchObject({
    ...{ publishable: true, errors: 0, warnings: 1, files: 1, byCode: { 'word-loaded': 1 } },
    problems: [{ severity: 'warning', line: 2, column: 3, endLine: 2, endColumn: 4 }],
  });
});

test('without problems there is a report all the same', () => {
  expect(JSON.parse(jsonReport([], 'content'))).toEqual({
    ...{ version: 1, content: 'content', publishable: true, errors: 0, warnings: 0, files: 0, byCode: {}, problems: [] },
  });
});
