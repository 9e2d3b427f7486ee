import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { explain } from './explain.ts';
import { schemas } from './schemas.ts';
import { serve } from './serve.ts';

const usage = `Usage: npm run <command> -- [options]

  check   Check the content and print every problem      --content <dir>
            --json            for programs, on standard output
            --github          annotations for a GitHub workflow too (also when GITHUB_ACTIONS is true)
            --explain <code>  what one kind of problem means
  build   Check, then write the site                     --content <dir> --outDir <dir>
  dev     Serve the site while you write                 --content <dir> --port <number>
  serve   Serve a built site                             --outDir <dir> --port <number>
  schemas Write the JSON Schemas for your editor

Exit codes: 0 all is well (there may be warnings), 1 there are problems, 2 wrong words on the command line,
3 a fault of the program itself.

The content folder is content/, or PASSAGE_CONTENT. The public address is PASSAGE_SITE, the path under it PASSAGE_BASE.
`;

const commands = {
  check: (options) => (options.explain === undefined ? check(options.content, options) : explain(options.explain)),
  build,
  dev,
  serve,
  schemas,
} as const satisfies Readonly<Record<string, (options: Options) => number | Promise<number>>>;

/** What every command may be told. */
export interface Options {
  readonly content: string;
  readonly outDir: string;
  readonly port: number;
  readonly json?: boolean | undefined;
  readonly github?: boolean | undefined;
  readonly explain?: string | undefined;
}

process.exitCode = await run(process.argv.slice(2));

async function run(words: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        ...{ content: { type: 'string' }, outDir: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } },
        ...{ json: { type: 'boolean' }, github: { type: 'boolean' }, explain: { type: 'string' } },
      },
    });
    const command = commands[positionals[0] as keyof typeof commands] as
      ((options: Options) => number | Promise<number>) | undefined;
    if (values.help || !command || positionals.length > 1) {
      process.stdout.write(usage);
      return values.help ? 0 : 2;
    }
    return await command({
      content: values.content ?? process.env['PASSAGE_CONTENT'] ?? 'content',
      outDir: values.outDir ?? process.env['PASSAGE_OUT'] ?? 'dist',
      port: Number(values.port ?? 4321),
      ...{ json: values.json, github: values.github, explain: values.explain },
    });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    const told = error instanceof Error ? error.stack : String(error);
    process.stderr.write(
      `This is a fault of the program, not of your content. Please report it with these lines:\n\n${told}\n`,
    );
    return 3;
  }
}
