import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { host } from './host.ts';
import { serve } from './serve.ts';
import { verify } from './verify.ts';

const usage = `Usage: npm run <command> -- [options]

  check   Check the content and print every problem      --content <dir>
  build   Check, then write the site                     --content <dir> --outDir <dir> --no-compress
          With --offline, write a copy that opens from a disk, and a zip of it, to dist-offline
  dev     Serve the site while you write                 --content <dir> --port <number>
  serve   Serve a built site                             --outDir <dir> --port <number>
  verify  Check a built site, or a hosted copy of it, against its hashes, and its quotations against its documents
                                                         <dir or address>
  host    Print the settings of a host for a built site  nginx|caddy|headers --outDir <dir>

The content folder is content/, or PASSAGE_CONTENT. The public address is PASSAGE_SITE, the path under it PASSAGE_BASE.
`;

const commands = {
  check: ({ content }) => check(content),
  build,
  dev,
  serve,
  host: ({ outDir, words: [name] }) => host(name, outDir),
  verify: ({ outDir, words: [target = outDir] }) => verify(target),
} as const satisfies Readonly<Record<string, (options: Options) => number | Promise<number>>>;

/** How many words may follow the name of a command; none if it is not here. */
const wordsOf: Readonly<Record<string, number>> = { host: 1, verify: 1 };

/** What every command may be told. */
export interface Options {
  readonly content: string;
  readonly outDir: string;
  readonly port: number;
  /** Whether compressed copies are made of what is built. */
  readonly isCompressed: boolean;
  /** Whether the site is one that opens from a disk. */
  readonly isOffline: boolean;
  /** What follows the name of the command. */
  readonly words: readonly string[];
}

process.exitCode = await run(process.argv.slice(2));

async function run(words: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        outDir: { type: 'string' },
        port: { type: 'string' },
        'no-compress': { type: 'boolean' },
        offline: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    const [name = '', ...rest] = positionals;
    const command = commands[name as keyof typeof commands] as ((options: Options) => number | Promise<number>) | undefined;
    if (values.help || !command || rest.length > (wordsOf[name] ?? 0)) {
      process.stdout.write(usage);
      return values.help ? 0 : 2;
    }
    return await command({
      content: values.content ?? process.env['PASSAGE_CONTENT'] ?? 'content',
      outDir: values.outDir ?? process.env['PASSAGE_OUT'] ?? (values.offline ? 'dist-offline' : 'dist'),
      port: Number(values.port ?? 4321),
      isCompressed: !values['no-compress'],
      isOffline: values.offline === true,
      words: rest,
    });
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
}
