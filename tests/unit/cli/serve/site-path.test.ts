import { expect, test } from 'vitest';
import { locationOf, sitePath } from '../../../../src/cli/serve/site-path.ts';

test.each([
  ['/', '/', ''],
  ['/events/a%20b/?x=1?2', '/events/a b/', '?x=1?2'],
  ['/a#b', '/a', ''],
  ['//events///a', '/events/a', ''],
  ['/a/./b/../c', '/a/c', ''],
  ['/../../a', '/a', ''],
  ['/embed/..%2findex.html', '/index.html', ''],
  ['/%2e%2e/a', '/a', ''],
  ['//evil.example/..%2fevents', '/events', ''],
  ['/%2f%2fevil.example', '/evil.example', ''],
  ['http://localhost:4321/events/?x', '/events/', '?x'],
  ['HTTPS://localhost', '/', ''],
  ['http://localhost?x', '/', '?x'],
])('%s is %s', (target, path, query) => {
  expect(sitePath(target)).toEqual({ path, query });
});

test.each(['', '*', 'events', 'localhost:4321', 'ftp://localhost/a', '/%', '/%zz', '/%ff', '/a%00b'])(
  '%j is refused',
  (target) => {
    expect(sitePath(target)).toBeUndefined();
  },
);

test.each([
  [{ path: '/a b/ü', query: '?x=1&y=ü' }, '/a%20b/%C3%BC?x=1&y=%C3%BC'],
  [{ path: '/\\evil.example/', query: '' }, '/%5Cevil.example/'],
  [{ path: '/a?b#c/', query: '?\f' }, '/a%3Fb%23c/?%0C'],
])('%j is written %s', (asked, location) => {
  expect(locationOf(asked)).toBe(location);
});
