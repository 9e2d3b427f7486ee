import { cite } from './author/cite.ts';
import { newEntry } from './author/new.ts';
import { source } from './author/source.ts';
import { build } from './build/build.ts';
import { dev } from './build/dev.ts';
import { check } from './check/check.ts';
import { explain } from './check/explain.ts';
import { schemas } from './check/schemas.ts';
import { checkText } from './check-text/check-text.ts';
import { type Command, command, UsageError } from './framework/command.ts';
import { content, host as hostAddress, outDir, outDirOrNone, port } from './framework/options.ts';
import { host } from './serve/host.ts';
import { serve } from './serve/serve.ts';
import { verify } from './verify/verify.ts';

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  check: command({
    summary: 'Check the content and print every problem',
    options: {
      content,
      json: { meaning: 'For programs: JSON on standard output, and nothing else there' },
      github: { meaning: 'Annotations for a GitHub workflow too; also when GITHUB_ACTIONS is true' },
      explain: { value: '<code>', meaning: 'What one kind of problem means', read: (given) => given },
    },
    run: ({ content, json, github, explain: code }) =>
      code === undefined ? check(content, { json, ...(github ? { github } : {}) }) : explain(code),
  }),
  build: command({
    summary: 'Check, then write the site',
    options: {
      content,
      outDir: outDirOrNone,
      'no-compress': { meaning: 'Make no compressed copies, which saves time; hosts then compress by themselves' },
      offline: { meaning: 'Write a copy that opens from a disk, and a zip of it' },
    },
    run: ({ content, outDir: given, 'no-compress': isPlain, offline }) =>
      build({
        ...{ content, isCompressed: !isPlain, isOffline: offline },
        outDir: given ?? (offline ? 'dist-offline' : outDir.read(undefined)),
      }),
  }),
  cite,
  'check-text': checkText,
  new: newEntry,
  source,
  dev: command({
    summary: 'Serve the site while you write',
    options: { content, port },
    run: dev,
  }),
  serve: command({
    summary: 'Serve a built site',
    options: { outDir, port, host: hostAddress },
    run: serve,
  }),
  verify: command({
    summary: 'Check a built site, or a hosted copy, against its hashes, and its quotations against its documents',
    forms: ['[dir or address]'],
    options: { outDir },
    run: ({ outDir }, words) => {
      if (words.length > 1) throw new UsageError('One folder or address at a time.');
      return verify(words[0] ?? outDir);
    },
  }),
  host: command({
    summary: 'Print the settings of a host for a built site',
    forms: ['nginx|caddy|headers'],
    options: { outDir },
    run: ({ outDir }, words) => {
      if (words.length > 1) throw new UsageError('One host at a time.');
      return host(words[0], outDir);
    },
  }),
  schemas: command({
    summary: 'Write the JSON Schemas with which editors complete and check',
    options: {},
    run: () => schemas(),
  }),
  start: command({
    summary: 'Build the site, then serve it',
    options: { content, outDir, port, host: hostAddress },
    run: async (given) => (await build({ ...given, isCompressed: false, isOffline: false })) || serve(given),
  }),
};
