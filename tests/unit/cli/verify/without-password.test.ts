import { describe, expect, test } from 'vitest';
import { type Answering, answering, builtFolder, hosted, listing, listOf, verified } from '../../../support/small-site.ts';

const listed = listOf({ 'index.html': 'x' });
const known = (address: string) => address.replace('//', '//anna:secret@');

/** Hosts that each cause a different message with an address. */
const hosts: Readonly<Record<string, () => Promise<string>>> = {
  'a site that is as listed': async () => hosted(await builtFolder()),
  'a host that is always busy': () => answering((_, response) => response.writeHead(503, { 'retry-after': '0' }).end()),
  'a host that sends nothing': () => answering(() => undefined),
  'a host that changes to another protocol': () =>
    answering(({ socket }) => socket.end('HTTP/1.1 101 X\r\nConnection: Upgrade\r\nUpgrade: own\r\n\r\n')),
  'a connection that is cut': () => answering(({ socket }) => socket.destroy()),
  'something that is no HTTP': () => answering(({ socket }) => socket.end('no')),
  'a list that is too long': () => answering((_, response) => response.end('x'.repeat(2000))),
  'a list that is none': () => answering((_, response) => response.end('x')),
  'a list that leads on and on': () => answering(({ url }, response) => response.writeHead(302, { location: `${url}x` }).end()),
  'a list on another host': () =>
    answering((_, response) => response.writeHead(302, { location: 'http://anna:secret@elsewhere.example/' }).end()),
  'a page that leads on and on': () =>
    listing(listed, ({ url, headers }, response) =>
      response.writeHead(302, { location: `http://anna:secret@${headers.host}${url}x` }).end(),
    ),
};

describe('a password in the address is not said', () => {
  test.each(Object.entries(hosts))('%s', async (_, host) => {
    const { said, complained } = await verified(known(await host()), { maxQuietSeconds: 0.2, maxListBytes: 1000 });
    expect(said + complained).toMatch(/http:/u);
    expect(said + complained).not.toMatch(/anna|secret/u);
  });

  test.each(['http://anna:secret@127.0.0.1:x/', 'https://anna:sec/ret@x/', 'ftp://anna:secret@x/', ' http://anna:secret@x/'])(
    '%j, which is no address of a site',
    async (typed) => {
      const { code, complained } = await verified(typed);
      expect([code, complained]).toEqual([2, expect.not.stringMatching(/anna|sec/u)]);
    },
  );
});

test('a host that asks for a password gets it, after it has led on as well', async () => {
  const asked: Answering = ({ headers, url }, response, path) => {
    if (headers.authorization !== `Basic ${btoa('anna:secret')}`) return response.writeHead(401).end();
    const location = `http://${headers.host}${url?.replace('index.html', '')}`;
    return path.endsWith('/index.html') ? response.writeHead(308, { location }).end() : false;
  };
  const { code, complained } = await verified(known(await hosted(await builtFolder(), { answer: asked })));
  expect([code, complained]).toEqual([0, '']);
});
