import { Agent as HttpAgent, get as getHttp, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, get as getHttps } from 'node:https';
import { bodyOf } from './body-of.ts';
import { type Limits, Stopped, tooLong } from './limits.ts';
import { type FileRead, Received, type Room } from './received.ts';
import type { SentHeaders } from './sent-type.ts';
import type { NotRead } from './site.ts';
import { withoutPassword } from './without-password.ts';

/** What a host answered: its status, its headers with all lines of each, and the body, decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: SentHeaders;
  /** Why it cannot be decompressed, if so. */
  readonly body: FileRead | NotRead;
}

/** A host, with the connections to it. */
export interface Host {
  readonly ask: (address: URL, headers: OutgoingHttpHeaders, room: Room) => Promise<Answer>;
  readonly close: () => void;
}

/** Statuses after which a request is repeated a little later. */
const busy = [429, 502, 503, 504];
const maxTries = 3;
const maxPauseSeconds = 10;

/** Makes requests with limits on bytes and time. Redirects are not followed here. */
export function host(limits: Limits): Host {
  const agents = { 'http:': new HttpAgent({ keepAlive: true }), 'https:': new HttpsAgent({ keepAlive: true }) };
  return {
    async ask(address, headers, room) {
      for (let tries = 1; ; tries += 1) {
        try {
          const answer = await askOnce(address, headers, room);
          if (!busy.includes(answer.status)) return answer;
          if (tries === maxTries)
            throw new Stopped(`It answers ${answer.status} for ${withoutPassword(address)}. Try again later.`);
          await pause(answer.headers['retry-after']?.[0], room.allowance.signal);
        } catch (error) {
          if (room.allowance.signal.aborted) throw room.allowance.signal.reason;
          // Retried once: a host may drop a connection that has been idle.
          if (error instanceof Stopped || tries > 1) throw reasonOf(error, withoutPassword(address));
        }
      }
    },
    close: () => Object.values(agents).forEach((agent) => agent.destroy()),
  };

  async function askOnce(address: URL, headers: OutgoingHttpHeaders, room: Room): Promise<Answer> {
    const name = withoutPassword(address);
    const isSafe = address.protocol === 'https:';
    const { maxQuietSeconds, minBytesPerSecond } = limits;
    const begun = performance.now();
    const controller = new AbortController();
    const signal = AbortSignal.any([controller.signal, room.allowance.signal]);
    const quiet = () =>
      setTimeout(
        () => controller.abort(new Stopped(`It sends nothing for ${maxQuietSeconds} seconds, for ${name}.`)),
        maxQuietSeconds * 1000,
      );
    let clock = quiet();
    let came = 0;
    const hear = (part: Uint8Array) => {
      clearTimeout(clock);
      clock = quiet();
      came += part.length;
      // Decompressed bytes are counted where they are received; these are the compressed ones, which may decompress to nothing.
      if (came > room.maxBytes) throw tooLong(name, room.maxBytes);
      const seconds = (performance.now() - begun) / 1000;
      if (seconds > maxQuietSeconds + came / minBytesPerSecond)
        throw new Stopped(`It sends ${name} more slowly than ${minBytesPerSecond} bytes in a second.`);
    };
    try {
      const response = await new Promise<IncomingMessage>((done, fail) => {
        const agent = isSafe ? agents['https:'] : agents['http:'];
        (isSafe ? getHttps : getHttp)(address, { agent, headers, signal }, done)
          .on('upgrade', (_, socket) => {
            socket.destroy();
            fail(new Stopped(`It changes to another protocol for ${name}, and sends no file.`));
          })
          .on('error', fail)
          // The last event of every request; after an answer it means nothing more.
          .on('close', () => fail(new Error('the connection ended without an answer')));
      });
      const { statusCode: status = 0, headersDistinct: told } = response;
      return { status, headers: told, body: await bodyOf(response, new Received(name, room), hear, signal) };
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    } finally {
      clearTimeout(clock);
    }
  }
}

async function pause(retryAfter: string | undefined, signal: AbortSignal): Promise<void> {
  const asked = Number(retryAfter ?? 1);
  const seconds = Math.min(asked >= 0 ? asked : 1, maxPauseSeconds);
  await new Promise<void>((done) => {
    const clock = setTimeout(done, seconds * 1000);
    signal.addEventListener('abort', () => (clearTimeout(clock), done()), { once: true });
  });
}

function reasonOf(error: unknown, name: string): Stopped {
  if (error instanceof Stopped) return error;
  const { message, code } = error as NodeJS.ErrnoException;
  if (code === 'ECONNRESET') return new Stopped(`It cuts the connection before the end of ${name}.`);
  return new Stopped(`It cannot be reached for ${name}: ${message || (code ?? 'no reason is given')}.`);
}
