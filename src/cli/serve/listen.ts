import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../framework/command.ts';

/** If the port is taken, so many of the next ones are tried. */
const portsToTry = 20;

/** The addresses that only this machine can reach. Both are needed, because a browser may resolve `localhost` to either. */
const thisMachine = ['127.0.0.1', '::1'];

/** Where to listen: at one address, or at those that only this machine can reach. */
export interface ListenAt {
  readonly host: string | undefined;
  readonly port: number;
}

/** A server that is listening. */
export interface Listening {
  readonly port: number;
  readonly servers: readonly Server[];
}

/** Starts listening. Throws with an explanation when that is not possible. */
export async function listen(listener: RequestListener, { host, port }: ListenAt): Promise<Listening> {
  const last = Math.min(port + portsToTry, 65_535);
  for (let tried = port; tried <= last; tried += 1) {
    const got = await listenOn(tried, host === undefined ? thisMachine : [host], listener);
    if (got !== 'taken') return got;
  }
  throw new UsageError(`The ports ${port} to ${last} are taken. Name another one: --port <number>`);
}

async function listenOn(port: number, hosts: readonly string[], listener: RequestListener): Promise<Listening | 'taken'> {
  const open: Server[] = [];
  let got = port;
  for (const host of hosts) {
    try {
      const server = await opened(host, got, listener);
      open.push(server);
      got = (server.address() as AddressInfo).port;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      // Many machines have no IPv6.
      if (hosts.length > 1 && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code)) continue;
      for (const server of open) server.close();
      if (code === 'EADDRINUSE') return 'taken';
      throw refusal(code, host, port) ?? error;
    }
  }
  if (open.length === 0)
    throw new UsageError('This machine has no address of its own to listen on. Name one: --host <address>');
  return { port: got, servers: open };
}

function opened(host: string, port: number, listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  // Without this, Node closes a connection that asks for a tunnel, without an answer.
  server.on('connect', (_, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ host, port }, () => done(server));
  });
}

function refusal(code: string, host: string, port: number): UsageError | undefined {
  if (code === 'EACCES')
    return new UsageError(`This system lets only an administrator listen on port ${port}. Name one above 1023.`);
  if (['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENOTFOUND', 'EAI_AGAIN'].includes(code))
    return new UsageError(`This machine has no address "${host}". --host 0.0.0.0 listens on all that it has.`);
  return undefined;
}
