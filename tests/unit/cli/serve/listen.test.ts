import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { UsageError } from '../../../../src/cli/framework/command.ts';
import { listen } from '../../../../src/cli/serve/listen.ts';
import { freePort } from '../../../support/served-site.ts';

const open: Pick<Server, 'close'>[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

const listenAt = async (host: string | undefined, port: number) => {
  const listening = await listen((_, response) => response.end(), { host, port });
  open.push(...listening.servers);
  return { ...listening, hosts: listening.servers.map((server) => (server.address() as AddressInfo).address) };
};
const take = async (host: string, port: number) => {
  const server = createServer();
  await new Promise<void>((done, fail) => server.once('error', fail).listen({ host, port }, done));
  open.push(server);
};

test('only this machine is listened to, at one port for all of its names', async () => {
  const { port, hosts } = await listenAt(undefined, 0);
  expect(port).toBeGreaterThan(0);
  expect(hosts).toContain('127.0.0.1');
  for (const host of hosts) expect(['127.0.0.1', '::1']).toContain(host);
});

test.each(['0.0.0.0', '127.0.0.1'])('another address is listened to when it is named: %s', async (host) => {
  expect((await listenAt(host, 0)).hosts).toEqual([host]);
});

test('a port that is taken is passed over', async () => {
  const port = await freePort();
  await take('127.0.0.1', port);
  expect((await listenAt(undefined, port)).port).toBeGreaterThan(port);
});

test.each([
  ['an address that is not of this machine', '203.0.113.1', 0, /no address "203\.0\.113\.1".*--host 0\.0\.0\.0/u],
  ['a name that is none', 'no such name', 0, /no address "no such name"/u],
])('%s is refused with words', async (_, host, port, words) => {
  const refused = await listenAt(host, port).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UsageError);
  expect((refused as Error).message).toMatch(words);
});

test('there is no port above the last one', async () => {
  await take('127.0.0.1', 65_535);
  await expect(listenAt('127.0.0.1', 65_535)).rejects.toThrow('The ports 65535 to 65535 are taken.');
});
