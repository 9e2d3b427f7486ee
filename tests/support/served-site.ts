import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

export interface ServedSite {
  /** The address of its home page. */
  readonly address: string;
  stop(): void;
}

const root = resolve(import.meta.dirname, '../..');

/** Starts `npm run serve` on a folder, under a path if one is given, and waits until it listens. */
export async function serveSite(outDir: string, base = '/'): Promise<ServedSite> {
  const words = ['src/cli/main.ts', 'serve', '--outDir', outDir, '--port', String(await freePort())];
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, PASSAGE_BASE: base },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { address: await addressFrom(child), stop: () => void child.kill('SIGKILL') };
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}

function addressFrom({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((done, fail) => {
    stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const [address] = /http:\/\/\S+/u.exec(said) ?? [];
      if (address !== undefined) done(address);
    });
    stdout?.once('close', () => fail(new Error('the server ended before it listened')));
  });
}
