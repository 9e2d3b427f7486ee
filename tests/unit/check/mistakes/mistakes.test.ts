import { describe, expect, test } from 'vitest';
import { terminalReport } from '../../../../src/check/reporters/terminal.ts';
import { hasErrors } from '../../../../src/problems/problem.ts';
import { checkFiles, memoryFolder, misplacement } from '../../../support/content-files.ts';
import { millArchive } from '../../../support/mill-archive.ts';
import { problemPlaces } from '../../../support/problem-places.ts';
import { fields } from './fields.cases.ts';
import { links } from './links.cases.ts';
import { quotes } from './quotes.cases.ts';
import { records } from './records.cases.ts';
import { texts } from './texts.cases.ts';
import { ownWords } from './words.cases.ts';

describe.for(Object.entries({ texts, fields, links, quotes, ownWords, records }))('%s', ([, mistakes]) => {
  test.for(Object.entries(mistakes))('%s', ([, [files, ...expected]]) => {
    const result = checkFiles(millArchive(files));
    const { problems } = result;
    expect(problemPlaces(problems, memoryFolder)).toEqual(expected.map(([place]) => place));
    for (const [index, [, ...words]] of expected.entries()) {
      const { message, hint } = problems[index] ?? {};
      for (const each of words) expect(`${message}\n${hint}`).toContain(each);
    }
    expect(hasErrors(problems)).toBe(expected.length > 0);
    expect(problems.flatMap((problem) => misplacement(problem, result.texts) ?? [])).toEqual([]);
    expect(terminalReport(problems, { texts: result.texts })).not.toMatch(/undefined|\[object |NaN|^\s+at /mu);
  });
});
