import { spawn } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderOf } from '../../support/variant.ts';

const soon = { timeout: 10_000, interval: 50 };

/** `npm run dev` on a copy of the smallest archive, stopped after the test. */
async function develop() {
  const folder = folderOf({});
  cpSync('tests/fixtures/sites/minimal/content', folder, { recursive: true });
  const port = await freePort();
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|PASSAGE_)/u.test(name)));
  const child = spawn(process.execPath, ['src/cli/main.ts', 'dev', '--content', folder, '--port', String(port)], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise((done) => child.once('exit', done));
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const page = async (path: string) => {
    const response = await fetch(`http://localhost:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  const status = async (path: string) => (await page(path).catch(() => ({ status: 0 }))).status;
  return { file: (path: string) => join(folder, path), port, page, status, said: () => said };
}

test('a page follows the content folder, and is the report while the content has errors', { timeout: 90_000 }, async () => {
  const { file, port, page, status, said } = await develop();
  await expect.poll(() => status('/events/mill-opens/'), { timeout: 60_000, interval: 100 }).toBe(200);
  const reloads = await reloadsOf(port, page);

  const right = readFileSync(file('events/mill-opens.md'), 'utf8');
  writeFileSync(file('events/mill-opens.md'), right.replace('quote: The mill', 'quote: A mill'));
  await expect.poll(() => status('/'), soon).toBe(500);
  const { text } = await page('/');
  expect(text).toContain('quote-missing');
  expect(text).toContain('quote: A mill at Lower Ford');
  expect(said()).toContain('events/mill-opens.md:7:12 quote-missing');

  writeFileSync(file('events/mill-opens.md'), right);
  await expect.poll(() => status('/'), soon).toBe(200);
  await expect.poll(said, soon).toContain('No problems any more.');

  writeFileSync(file('events/mill-again.md'), right.replace('The mill opens', 'The mill opens again'));
  await expect.poll(() => status('/events/mill-again/'), soon).toBe(200);
  expect((await page('/')).text).toContain('The mill opens again');

  renameSync(file('events/mill-again.md'), file('events/mill-later.md'));
  await expect.poll(() => status('/events/mill-later/'), soon).toBe(200);
  expect(await status('/events/mill-again/')).toBe(404);

  rmSync(file('events/mill-later.md'));
  await expect.poll(() => status('/events/mill-later/'), soon).toBe(404);
  expect(reloads()).toBeGreaterThanOrEqual(5);
});

/** Counts how often an open page is told to reload. */
async function reloadsOf(port: number, page: (path: string) => Promise<{ readonly text: string }>): Promise<() => number> {
  const token = /wsToken = "([^"]+)"/u.exec((await page('/@vite/client')).text)?.[1] ?? '';
  const socket = new WebSocket(`ws://localhost:${port}/?token=${token}`, 'vite-hmr');
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    if (String(data).includes('full-reload')) count += 1;
  });
  await new Promise((open, fail) => {
    socket.addEventListener('open', open);
    socket.addEventListener('error', fail);
  });
  onTestFinished(() => {
    socket.close();
  });
  return () => count;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
