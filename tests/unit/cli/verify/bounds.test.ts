import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Limits } from '../../../../src/cli/verify/limits.ts';
import {
  type Answering,
  answering,
  listing,
  listOf,
  quoted,
  smallSite,
  verified,
  wholePage,
  withWholePages,
} from '../../../support/small-site.ts';

const listed = listOf({ 'index.html': 'x', 'timeline.json': 'x' });
const endless: Answering = (_, response) => {
  const more = () => {
    while (response.write(Buffer.alloc(65_536, 'a')));
    response.once('drain', more);
  };
  more();
};
const bomb = gzipSync(Buffer.alloc(50_000_000));
const packed =
  (bytes: Buffer | string): Answering =>
  (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes);
const deflated =
  (bytes: Buffer | string): Answering =>
  (_, response) =>
    response.writeHead(200, { 'content-encoding': 'deflate' }).end(bytes);

/** A host that sends these bytes, and no more. */
const raw = (bytes: string) => answering(({ socket }) => socket.end(bytes));

/** Compressed bytes that never decompress to anything. */
const emptyPieces = Buffer.concat([gzipSync('').subarray(0, 10), Buffer.alloc(5_000_000, Buffer.from([0, 0, 0, 0xff, 0xff]))]);

const small: Partial<Limits> = { maxListBytes: 1e6, maxTextBytes: 1e6, maxFileBytes: 1e6 };
const hasty: Partial<Limits> = { maxQuietSeconds: 0.2 };

/** Hosts that never finish, the limits, and the message about each. */
const hosts: Readonly<Record<string, readonly [host: () => Promise<string>, limits: Partial<Limits>, why: RegExp]>> = {
  'a list without end': [() => answering(endless), small, /\/SHA256SUMS is longer than [\d,]+ bytes, and is not read on\.$/u],
  'a page without end': [() => listing(listed, endless), small, /\/(?:timeline\.json)? is longer than/u],
  'pages that are too much together': [
    () => listing(listed, (_, response) => response.end('a'.repeat(100))),
    { maxTotalBytes: 300 },
    /It has more than 300 bytes in all\./u,
  ],
  'a list that unpacks to far more': [() => answering(packed(bomb)), small, /\/SHA256SUMS is longer than/u],
  'a page that unpacks to far more': [() => listing(listed, packed(bomb)), small, /\/(?:timeline\.json)? is longer than/u],
  'a page that unpacks to nothing, for ever': [
    () => listing(listed, packed(emptyPieces)),
    small,
    /\/(?:timeline\.json)? is longer than/u,
  ],
  'no answer': [() => answering(() => undefined), hasty, /It sends nothing for 0\.2 seconds, for .+SHA256SUMS\.$/u],
  'no answer for a page': [() => listing(listed, () => undefined), hasty, /It sends nothing for 0\.2 seconds/u],
  'a page that never ends after its beginning': [
    () => listing(listed, (_, response) => response.writeHead(200, { 'content-length': '1000' }).write('x')),
    hasty,
    /It sends nothing for 0\.2 seconds/u,
  ],
  'a list that comes by drops': [
    () =>
      answering((request, response) => {
        const drops = setInterval(() => response.write('a'), 20);
        request.on('close', () => clearInterval(drops));
      }),
    hasty,
    // On a busy machine a byte may be late.
    /It sends (?:.+SHA256SUMS more slowly than 4096 bytes in a second|nothing for 0\.2 seconds, for .+SHA256SUMS)\.$/u,
  ],
  'more time than the whole may take': [
    () => listing(listed, () => undefined),
    { maxTotalSeconds: 0.2 },
    /It takes longer than 0\.2 seconds\. .+ check it with "sha256sum -c SHA256SUMS" in a copy of it\.$/u,
  ],
  'a page that unpacks to far more without a frame': [
    () => listing(listed, deflated(deflateRawSync(Buffer.alloc(50_000_000)))),
    small,
    /\/(?:timeline\.json)? is longer than/u,
  ],
  'a deflated page that never begins': [
    () => listing(listed, (_, response) => response.writeHead(200, { 'content-encoding': 'deflate' }).flushHeaders()),
    hasty,
    /It sends nothing for 0\.2 seconds/u,
  ],
  'a deflated page that is cut before it begins': [
    () =>
      listing(listed, (_, response) => {
        response.writeHead(200, { 'content-encoding': 'deflate' }).flushHeaders();
        setTimeout(() => response.destroy(), 20);
      }),
    {},
    /It cuts the connection before the end of/u,
  ],
  'a connection that is cut': [
    () =>
      listing(listed, (_, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('x');
        setTimeout(() => response.destroy(), 20);
      }),
    {},
    /It cuts the connection before the end of/u,
  ],
  'something that is no HTTP': [
    () => answering(({ socket }) => socket.end('HTTP/1.1 999 \0\r\nX\r\n\r\n')),
    {},
    /It cannot be reached for .+: Parse Error/u,
  ],
  'a host that changes to another protocol': [
    () => raw('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: own\r\n\r\n'),
    {},
    /It changes to another protocol for .+SHA256SUMS, and sends no file\.$/u,
  ],
  'a host that says that its answer will come, and goes': [
    () => raw('HTTP/1.1 100 Continue\r\n\r\n'),
    {},
    /It cuts the connection before the end of .+SHA256SUMS\.$/u,
  ],
  'a host that says again and again that its answer will come': [
    () => answering((_, response) => void setInterval(() => response.writeProcessing(), 20).unref()),
    hasty,
    /It sends nothing for 0\.2 seconds, for .+SHA256SUMS\.$/u,
  ],
  'a host that is always busy': [
    () => answering((_, response) => response.writeHead(503, { 'retry-after': '0' }).end()),
    {},
    /It answers 503 for .+SHA256SUMS\. Try again later\.$/u,
  ],
  'a list that is on another host': [
    () => answering((_, response) => response.writeHead(301, { location: 'https://elsewhere.example/' }).end()),
    {},
    /It leads on to https:\/\/elsewhere\.example\/\. If that is the site you mean, name its address\.$/u,
  ],
  'a list that is a file of this machine': [
    () => answering((_, response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end()),
    {},
    /It leads on to file:\/\/\/etc\/passwd\./u,
  ],
};

describe('what never comes to an end is given up, with the reason', () => {
  test.each(Object.entries(hosts))('%s', async (_, [host, limits, why]) => {
    const { code, complained } = await verified(await host(), limits);
    const [last = ''] = complained.trimEnd().split('\n').slice(-1);
    expect([code, last]).toEqual([2, expect.stringMatching(why)]);
  });
});

/** Hosts that finish, but with a fault. */
const wrong: Readonly<Record<string, readonly [host: () => Promise<string>, fault: RegExp]>> = {
  'a list that leads on and on': [
    () => answering(({ url }, response) => response.writeHead(302, { location: `${url}x` }).end()),
    /the host leads on more than 5 times, last to http:\/\/127\.0\.0\.1:\d+\/SHA256SUMSx+\./u,
  ],
  'a page that is not packed as it says': [
    () => listing(listed, packed('no gzip')),
    /^index\.html: what the host sends is not packed as it says \(gzip\)/u,
  ],
  'a page that is not deflated as it says': [
    () => listing(listed, deflated('no')),
    /^index\.html: what the host sends is not packed as it says \(deflate\)/u,
  ],
  'a page that is deflated and cut': [
    () => listing(listed, deflated(deflateRawSync('The mill opened on 4 May 1907').subarray(0, 9))),
    /^index\.html: what the host sends is not packed as it says \(deflate\)/u,
  ],
  'an empty page that is deflated': [
    () => listing(listed, deflated('')),
    /^index\.html: (?:changed|what the host sends is not packed)/u,
  ],
  'a page for which a protocol is named and no other spoken': [
    () => listing(listed, ({ socket }) => socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n')),
    /^index\.html: missing: the host answers 101/u,
  ],
  'a page that is refused': [
    () => listing(listed, (_, response) => response.writeHead(403).end()),
    /^index\.html: missing: the host answers 403/u,
  ],
};

/** Encodings that no browser decodes, or that would be decoded more than once. */
const encodings = ['own', 'none', 'gzip, gzip', 'identity, gzip', 'constructor'];

test.each(encodings)('a page that is packed as %s is not taken for one that is damaged', async (encoding) => {
  const { code, faults } = await verified(
    await listing(listed, (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end('x')),
  );
  const fault = `the host says that it is packed as "${encoding}" (Content-Encoding), which is no packing that is understood`;
  expect([code, faults[0]]).toEqual([1, `index.html: ${fault}`]);
});

describe('what is wrong is a difference', () => {
  test.each(Object.entries(wrong))('%s', async (_, [host, fault]) => {
    const { code, faults } = await verified(await host());
    expect([code, faults[0]]).toEqual([1, expect.stringMatching(fault)]);
  });
});

test('a host that was busy once is asked again', async () => {
  let asked = 0;
  const site: Readonly<Record<string, string>> = withWholePages(smallSite);
  const address = await listing(listOf(site), (_, response, path) => {
    asked += 1;
    if (asked % 5 === 1) response.writeHead(429, { 'retry-after': '0' }).end();
    else response.end(site[path.replace(/^\//u, '').replace(/(?<=^|\/)$/u, 'index.html')]);
  });
  expect(await verified(address)).toMatchObject({ code: 0, complained: '' });
});

describe('a page that was made to be hard to read', () => {
  const hosting = (site: Readonly<Record<string, string>>) =>
    listing(listOf(site), (_, response, path) => response.end(site[path.slice(1).replace(/(?<=^|\/)$/u, 'index.html')]));

  test.each([
    [
      'elements in elements',
      '<div>'.repeat(100_000),
      /index\.html: cannot be read as a page: its elements stand more than 500 deep/u,
    ],
    [
      'an address without end',
      quoted('x', '/sources/a'.repeat(50_000)),
      /gives an address that is not of a passage of the site/u,
    ],
  ])('%s', async (_, page, why) => {
    const { code, complained } = await verified(await hosting({ 'index.html': page }));
    expect([code, complained]).toEqual([1, expect.stringMatching(why)]);
  });

  const document = { 'sources/book.txt': 'a '.repeat(50_000) };
  const quotation = (words: string) => `<blockquote class="quotation"><p>${words}</p></blockquote>`;

  test('the same few words, quoted very often from a document that is nothing else', async () => {
    const address = await hosting({ ...document, 'coverage/book/index.html': wholePage(quotation('a a').repeat(20_000)) });
    const { code, said } = await verified(address);
    // There is no page of the document.
    expect([code, said]).toEqual([1, expect.stringContaining('20,000 quotations')]);
  });

  test('very many quotations that match everywhere: the check gives up', async () => {
    const page = Array.from({ length: 3000 }, (_, at) => quotation('a '.repeat(at + 2))).join('');
    const { code, complained } = await verified(await hosting({ ...document, 'coverage/book/index.html': page }), {
      maxPageSeconds: 0.2,
    });
    expect([code, complained]).toEqual([2, expect.stringMatching(/is not read through in 0\.2 seconds/u)]);
  });
});
