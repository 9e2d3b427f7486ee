import { cp, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Terminal } from '../framework/terminal.ts';

const template = resolve(import.meta.dirname, 'new-archive/content');

/**
 * Writes a content folder to begin with: one document that is made up, two events and a disagreement. It passes the check
 * as it stands. Only an empty folder, or one that is not there yet, is written to. Returns 1 when nothing was written.
 */
export async function newArchive(folder: string, terminal: Terminal): Promise<number> {
  const refusal = await whyNot(folder);
  if (refusal !== undefined) {
    terminal.printError(`Nothing is written: ${folder} ${refusal}.\n`);
    return 1;
  }
  try {
    await cp(template, folder, { recursive: true, force: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    terminal.printError(`${folder} could not be written (${String(error.code)}).\n`);
    return 1;
  }
  terminal.print(`${folder} is an archive of two events from one document, which is made up. Replace them with your own:

  ${join(folder, 'site.yaml')}     what the archive is
  ${join(folder, 'sources')}${' '.repeat(7)}the documents
  ${join(folder, 'events')}${' '.repeat(8)}what they say

npm run check -- --content ${folder}
npm run dev -- --content ${folder}
`);
  return 0;
}

/** What stands in the way of writing a folder, if anything does. */
async function whyNot(folder: string): Promise<string | undefined> {
  try {
    return (await readdir(folder)).length === 0 ? undefined : 'is there already, and holds something. Name another folder';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return undefined;
    return code === 'ENOTDIR' ? 'is a file' : `could not be read (${code})`;
  }
}
