import { build } from './build.ts';
import { check } from './check.ts';
import { cite } from './cite.ts';
import { command, type Command } from './command.ts';
import { dev } from './dev.ts';
import { newEntry } from './new.ts';
import { serve } from './serve.ts';
import { source } from './source.ts';
import { content, outDir, port } from './settings.ts';

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  check: command({
    summary: 'Check the content and print every problem',
    options: { content },
    run: ({ content }) => check(content),
  }),
  build: command({
    summary: 'Check, then write the site',
    options: { content, outDir },
    run: build,
  }),
  cite,
  new: newEntry,
  source,
  dev: command({
    summary: 'Serve the site while you write',
    options: { content, port },
    run: dev,
  }),
  serve: command({
    summary: 'Serve a built site',
    options: { outDir, port },
    run: serve,
  }),
  start: command({
    summary: 'Build the site, then serve it',
    options: { content, outDir, port },
    run: async (given) => (await build(given)) || serve(given),
  }),
};
