import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import { terminalReport } from '../check/reporters/terminal.ts';
import type { CheckResult } from '../check/run-checks.ts';
import { hasErrors } from '../problems/problem.ts';
import { isPassedOver } from '../read/read-files.ts';
import { readSettings } from '../settings.ts';
import type * as loader from '../site/load-archive.ts';
import { reportPage } from './report-page.ts';

/** The part of Vite's server that the plugin uses. */
interface DevServer {
  readonly config: { readonly base: string };
  readonly httpServer: { once(event: 'listening', listener: () => void): void } | null;
  readonly watcher: { add(path: string): void; on(event: 'all', listener: (kind: string, path: string) => void): void };
  readonly middlewares: { use(handle: (request: IncomingMessage, response: ServerResponse, next: Next) => void): void };
  readonly environments: Readonly<Record<string, Environment>>;
}

interface Environment {
  /** Only in environments that run modules in this process. */
  readonly runner?: { import(path: string): Promise<unknown> };
  readonly hot: { send(...message: [{ type: 'full-reload' }] | [event: string, data: object]): void };
}

type Next = (error?: unknown) => void;
type Loader = typeof loader;

/** Editors write a file in several steps, and renaming is two events. */
const settledAfterMs = 40;

/**
 * A Vite plugin for `npm run dev`. While the content has errors, every page is the report, and the terminal shows it too. Any
 * change in the content folder, including new and renamed files, is checked at once and reloads the page.
 */
export function watchContent() {
  return {
    name: 'passage:watch-content',
    configureServer(server: DevServer): void {
      const folder = resolve(readSettings().content);
      const content = contentOf(server);
      let timer: NodeJS.Timeout | undefined;
      let told = '';
      const tell = async () => {
        const report = reportOf(await content());
        if (report !== told) process.stderr.write(`\n${report || 'No problems any more.\n'}`);
        told = report;
      };
      const renew = async () => {
        await content.forget();
        // Astro keeps the addresses of a page with `getStaticPaths` until it hears that content has changed.
        for (const { hot } of runnable(server)) hot.send('astro:content-changed', {});
        server.environments['client']?.hot.send({ type: 'full-reload' });
        await tell();
      };
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder + sep) || isPassedOver(path.slice(folder.length))) return;
        clearTimeout(timer);
        timer = setTimeout(() => void renew().catch(writeError), settledAfterMs);
      });
      server.httpServer?.once('listening', () => void tell().catch(writeError));
      server.middlewares.use((request, response, next) => {
        if (!isOfSite(request, server.config.base)) return next();
        content().then(({ problems, texts }) => {
          if (!hasErrors(problems)) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
          return response.end(reportPage(problems, texts, server.config.base));
        }, next);
      });
    },
  };
}

/** The content as the pages see it: they run in the environments of the server, and so does the check. */
function contentOf(server: DevServer) {
  const load = async (environment: Environment) =>
    (await environment.runner?.import(resolve(import.meta.dirname, '../site/load-archive.ts'))) as Loader;
  const content = async (): Promise<CheckResult> => {
    const [first] = runnable(server);
    if (!first) throw new Error('There is no environment that runs modules.');
    return (await load(first)).checkedContent();
  };
  const forget = async () => {
    for (const environment of runnable(server)) (await load(environment)).forgetContent();
  };
  return Object.assign(content, { forget });
}

/** The environments in which pages run. */
function runnable({ environments }: DevServer): Environment[] {
  return ['prerender', 'ssr'].flatMap((name) => {
    const environment = environments[name];
    return environment?.runner ? environment : [];
  });
}

/** Whether a request is for a page of the site, and not for a module, a style or a file that needs no content. */
function isOfSite({ method, url = '/' }: IncomingMessage, base: string): boolean {
  const [path = '/'] = url.split('?', 1);
  const inSite = path.startsWith(base) ? path.slice(base.length - 1) : path;
  const isOfVite = /^\/(?:@|__|node_modules\/|src\/)|\.(?:svg|css|m?[jt]s|astro|woff2?|map)$/u.test(inSite);
  return (method === 'GET' || method === 'HEAD') && !isOfVite;
}

/** The report for the terminal; nothing when there is nothing to report. */
function reportOf({ problems, texts }: CheckResult): string {
  if (problems.length === 0) return '';
  const { stderr } = process;
  const paint = (style: Parameters<typeof styleText>[0], words: string) => styleText(style, words, { stream: stderr });
  return terminalReport(problems, { texts, width: stderr.isTTY ? stderr.columns : undefined, paint });
}

function writeError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}
