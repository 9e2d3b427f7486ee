import { connect } from 'node:net';

export interface RawRequest {
  readonly method?: string;
  /** Sent unchanged, including dots and backslashes, which clients would normalise. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RawAnswer {
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends a request to a server on this machine, byte for byte. */
export async function rawRequest(port: number, { method = 'GET', target, headers = {} }: RawRequest): Promise<RawAnswer> {
  const all = { host: 'localhost', connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const said = await sendBytes(port, `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`);
  const end = said.indexOf('\r\n\r\n');
  const [first = '', ...fields] = said.slice(0, end).split('\r\n');
  const sent = fields.map((field) => [field.replace(/:.*/su, '').toLowerCase(), field.replace(/^[^:]*: ?/u, '')]);
  return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(sent), body: said.slice(end + 4) };
}

/** Sends bytes, and returns all that comes back until the server closes the connection. */
export function sendBytes(port: number, bytes: string, host = '127.0.0.1'): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const socket = connect(port, host, () => socket.write(bytes, 'latin1'));
    socket.on('data', (part) => (said += part.toString('latin1')));
    // After its response, a server may close the connection without reading the rest.
    socket.on('error', (error) => (said === '' ? fail(error) : done(said)));
    socket.on('close', () => done(said));
  });
}
