import { command, type Commands, UsageError } from './framework/command.ts';
import { content, host as hostAddress, outDir, outDirOrNone, port } from './framework/options.ts';

/** Every command, in the order of the help. Each loads what it runs, for that is a third of what a check takes to start. */
export const commands: Commands = {
  check: async () => {
    const [{ check }, { explain }] = await Promise.all([import('./check/check.ts'), import('./check/explain.ts')]);
    return command({
      summary: 'Check the content and print every problem',
      options: {
        content,
        json: { meaning: 'For programs: JSON on standard output, and nothing else there' },
        github: { meaning: 'Annotations for a GitHub workflow too; also when GITHUB_ACTIONS is true' },
        explain: { value: '<code>', meaning: 'What one kind of problem means', read: (given) => given },
      },
      run: ({ content, json, github, explain: code }) =>
        code === undefined ? check(content, { json, ...(github ? { github } : {}) }) : explain(code),
    });
  },
  build: async () => {
    const { build } = await import('./build/build.ts');
    return command({
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
    });
  },
  cite: async () => (await import('./author/cite.ts')).cite,
  'check-text': async () => (await import('./check-text/check-text.ts')).checkText,
  new: async () => (await import('./author/new.ts')).newEntry,
  source: async () => (await import('./author/source.ts')).source,
  dev: async () => {
    const { dev } = await import('./build/dev.ts');
    return command({
      summary: 'Serve the site while you write',
      options: { content, port },
      run: dev,
    });
  },
  serve: async () => {
    const { serve } = await import('./serve/serve.ts');
    return command({
      summary: 'Serve a built site',
      options: { outDir, port, host: hostAddress },
      run: serve,
    });
  },
  verify: async () => {
    const { verify } = await import('./verify/verify.ts');
    return command({
      summary: 'Check a built site, or a hosted copy, against its hashes, and its quotations against its documents',
      forms: ['[dir or address]'],
      options: { outDir },
      run: ({ outDir }, words) => {
        if (words.length > 1) throw new UsageError('One folder or address at a time.');
        return verify(words[0] ?? outDir);
      },
    });
  },
  host: async () => {
    const { host } = await import('./serve/host.ts');
    return command({
      summary: 'Print the settings of a host for a built site',
      forms: ['nginx|caddy|headers'],
      options: { outDir },
      run: ({ outDir }, words) => {
        if (words.length > 1) throw new UsageError('One host at a time.');
        return host(words[0], outDir);
      },
    });
  },
  schemas: async () => {
    const { schemas } = await import('./check/schemas.ts');
    return command({
      summary: 'Write the JSON Schemas with which editors complete and check',
      options: {},
      run: () => schemas(),
    });
  },
  start: async () => {
    const [{ build }, { serve }] = await Promise.all([import('./build/build.ts'), import('./serve/serve.ts')]);
    return command({
      summary: 'Build the site, then serve it',
      options: { content, outDir, port, host: hostAddress },
      run: async (given) => (await build({ ...given, isCompressed: false, isOffline: false })) || serve(given),
    });
  },
};
