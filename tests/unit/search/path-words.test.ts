import { expect, test } from 'vitest';
import { wordsOfPath } from '../../../src/search/path-words.ts';

test.for([
  ['/events/shusha-control/', '/', 'shusha control'],
  ['/archive/events/shusha-control/', '/archive/', 'shusha control'],
  ['/Sources/Old_Mill.html', '/', 'old mill'],
  ['/places/%C5%9Eu%C5%9Fa', '/', 'şuşa'],
  ['/100%/mill', '/', '100 mill'],
  ['/events/', '/', ''],
] as const)('the words of %s on the site at %s', ([path, home, words]) => {
  expect(wordsOfPath(path, home)).toBe(words);
});
