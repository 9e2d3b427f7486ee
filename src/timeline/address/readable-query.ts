/**
 * The query of an address with what it has in it, or nothing. A colon may stand in one as it is (RFC 3986, section 3.4), so that
 * `from=2021-01-06T14:11` can be read; the plus of a time's offset is read back as a space.
 */
export function readableQuery(words: URLSearchParams): string {
  const query = words.toString().replaceAll('%3A', ':').replace(aheadOfUtc, '$1+');
  return query && `?${query}`;
}

const aheadOfUtc = /((?:^|&)(?:from|to)=[\dT:-]+)%2B(?=\d\d:\d\d(?:&|$))/gu;
