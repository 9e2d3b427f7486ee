/**
 * `npm run bench:load`: nginx sends a built site, compressed, ten thousand times over every page and file, and it is
 * said what a page weighs on its way. Ends in failure after any error, or when a page weighs more than it may.
 */
import { existsSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { attribute, builtFiles, type BuiltPage, builtPages } from '../build/pages.ts';
import { findProgram, startHost } from '../hosts/host-program.ts';

const requests = 10_000;
const atOnce = 32;
const mayWeigh = 100_000;

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const folder = resolve(values.outDir);
if (!findProgram('nginx')) end('nginx is not installed here: nothing was measured.', 0);
if (!existsSync(join(folder, 'index.html.gz'))) end(`No compressed site in ${values.outDir}: npm run build`, 2);

const files = builtFiles(folder).filter((file) => !/\.(?:br|gz)$/u.test(file));
const host = await startHost('nginx', folder, '/');
try {
  const { errors, sent, seconds, slowest } = await load(files.map((file) => file.replace(/\/index\.html$/u, '/')));
  say(`${requests} requests for ${files.length} files, ${atOnce} at a time: ${errors.length} errors, ${kB(sent)} kB sent,`);
  say(`${Math.round(requests / seconds)} a second, the slowest in ${Math.round(slowest)} ms.`);
  for (const error of new Set(errors)) say(`  ${error}`);
  const pages = builtPages(folder).map((page) => weigh(page));
  const heavy = pages.filter(({ gzip }) => gzip > mayWeigh);
  say(`\n${pages.length} pages, each with its styles and scripts, in kB (gzip, brotli). The heaviest:`);
  for (const { path, gzip, brotli, html } of pages.sort((a, b) => b.gzip - a.gzip).slice(0, 8))
    say(`  ${kB(gzip).padStart(6)} ${kB(brotli).padStart(6)}  ${path} (its HTML alone: ${kB(html)})`);
  say(`${heavy.length} weigh more than ${kB(mayWeigh)} kB. Fonts come once for all pages and are kept for a year.`);
  process.exitCode = errors.length + heavy.length === 0 ? 0 : 1;
} finally {
  await host.stop();
}

async function load(paths: readonly string[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const errors: string[] = [];
  let [sent, next, slowest] = [0, 0, 0];
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < requests) {
        const path = paths[next++ % paths.length] as string;
        const asked = performance.now();
        const { status, length } = await ask(path, agent);
        slowest = Math.max(slowest, performance.now() - asked);
        sent += length;
        if (status !== 200) errors.push(`${path}: ${status}`);
        else if (length !== weight(path, '.gz')) errors.push(`${path}: ${length} bytes, not ${weight(path, '.gz')}`);
      }
    }),
  );
  agent.destroy();
  return { errors, sent, slowest, seconds: (performance.now() - begun) / 1000 };
}

function ask(path: string, agent: Agent): Promise<{ status: number | string; length: number }> {
  return new Promise((done) => {
    get(host.address.slice(0, -1) + path, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let length = 0;
      response.on('data', (part: Buffer) => (length += part.length));
      response.on('end', () => done({ status: response.statusCode ?? 0, length }));
    }).once('error', ({ message }) => done({ status: message, length: 0 }));
  });
}

/** What a page weighs with all that it loads before anything is done with it, but for fonts. */
function weigh(page: BuiltPage) {
  const loaded = page.elements.flatMap((element) => {
    const isStyle = element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';
    const address = isStyle ? attribute(element, 'href') : element.tagName === 'script' ? attribute(element, 'src') : undefined;
    return address === undefined ? [] : withImports(address);
  });
  const all = [page.path, ...new Set(loaded)];
  const sum = (ending: string) => all.reduce((total, path) => total + weight(path, ending), 0);
  return { path: page.path, html: weight(page.path, '.gz'), gzip: sum('.gz'), brotli: sum('.br') };
}

/** A script with every script that it imports at once. */
function withImports(address: string): string[] {
  if (!address.endsWith('.js')) return [address];
  const imports = readFileSync(folder + address, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/gu);
  return [address, ...[...imports].flatMap(([, path = '']) => withImports(join(dirname(address), path)))];
}

function weight(path: string, ending: string): number {
  const file = folder + path + (path.endsWith('/') ? 'index.html' : '');
  return readFileSync(existsSync(file + ending) ? file + ending : file).length;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function end(line: string, code: number): never {
  say(line);
  process.exit(code);
}
