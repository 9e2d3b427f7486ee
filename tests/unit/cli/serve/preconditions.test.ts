import { expect, test } from 'vitest';
import { mayBePart, preconditions } from '../../../../src/cli/serve/preconditions.ts';

const before = 'Mon, 05 Jan 2026 10:00:00 GMT';
const then = 'Mon, 05 Jan 2026 10:00:01 GMT';
const after = 'Mon, 05 Jan 2026 10:00:02 GMT';
const file = { etag: '"a"', modified: Date.parse(then) + 500 };

test.each([
  [{}, 'send'],
  [{ 'if-none-match': '"a"' }, 'not-modified'],
  [{ 'if-none-match': 'W/"a"' }, 'not-modified'],
  [{ 'if-none-match': '"b", W/"c" , "a"' }, 'not-modified'],
  [{ 'if-none-match': '*' }, 'not-modified'],
  [{ 'if-none-match': '"b"' }, 'send'],
  [{ 'if-none-match': '"b, a"' }, 'send'],
  [{ 'if-none-match': 'a' }, 'send'],
  // The prefix of a weak tag is before its quotation mark; inside, it is part of the tag.
  [{ 'if-none-match': '"W/a"' }, 'send'],
  [{ 'if-none-match': '"aW/"' }, 'send'],
  [{ 'if-none-match': 'W/W/"a"' }, 'send'],
  [{ 'if-none-match': 'w/"a"' }, 'send'],
  [{ 'if-none-match': '"W/","a"' }, 'not-modified'],
  [{ 'if-none-match': '"b,", W/"a"' }, 'not-modified'],
  [{ 'if-none-match': ', ,"a",' }, 'not-modified'],
  [{ 'if-none-match': 'b"a"' }, 'send'],
  [{ 'if-none-match': '"b" "a"' }, 'send'],
  [{ 'if-none-match': '"b"a"' }, 'send'],
  [{ 'if-match': '"W/a"' }, 'failed'],
  [{ 'if-modified-since': before }, 'send'],
  [{ 'if-modified-since': then }, 'not-modified'],
  [{ 'if-modified-since': after }, 'not-modified'],
  [{ 'if-modified-since': 'yesterday' }, 'send'],
  [{ 'if-modified-since': '2030' }, 'send'],
  // A tag has precedence over a date.
  [{ 'if-none-match': '"b"', 'if-modified-since': after }, 'send'],
  [{ 'if-match': '"a"' }, 'send'],
  [{ 'if-match': '*' }, 'send'],
  [{ 'if-match': '"b", "a"' }, 'send'],
  [{ 'if-match': '"b"' }, 'failed'],
  [{ 'if-match': 'W/"a"' }, 'failed'],
  [{ 'if-unmodified-since': before }, 'failed'],
  [{ 'if-unmodified-since': then }, 'send'],
  [{ 'if-unmodified-since': 'yesterday' }, 'send'],
  [{ 'if-match': '"a"', 'if-unmodified-since': before }, 'send'],
  [{ 'if-match': '"a"', 'if-none-match': '"a"' }, 'not-modified'],
  [{ 'if-match': '"b"', 'if-none-match': '"a"' }, 'failed'],
] as const)('%j: %s', (headers, expected) => {
  expect(preconditions(headers, file)).toBe(expected);
});

test.each([
  [{}, true],
  [{ 'if-range': '"a"' }, true],
  [{ 'if-range': 'W/"a"' }, false],
  [{ 'if-range': '"b"' }, false],
  [{ 'if-range': then }, true],
  [{ 'if-range': before }, false],
  [{ 'if-range': after }, false],
  [{ 'if-range': 'yesterday' }, false],
])('a part for %j: %s', (headers, expected) => {
  expect(mayBePart(headers, file)).toBe(expected);
});
