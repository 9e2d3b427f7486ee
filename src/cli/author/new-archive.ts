import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { systemCode } from '../../read/system-code.ts';
import type { Terminal } from '../framework/terminal.ts';

const template = resolve(import.meta.dirname, 'new-archive/content');

/**
 * Writes a content folder to begin with: one invented document, two events and a disagreement. It passes the check as it is. In
 * another language than English it is empty, so that no English words are left in it. Writes only to an empty folder, or one
 * that does not exist yet. Returns 1 when nothing was written.
 */
export async function newArchive(folder: string, terminal: Terminal, language?: string): Promise<number> {
  const refusal = await whyNot(folder);
  if (refusal !== undefined) {
    terminal.printError(`Nothing is written: ${folder} ${refusal}.\n`);
    return 1;
  }
  try {
    const isEnglish = language === undefined || /^en(?:-|$)/u.test(language);
    await cp(template, folder, { recursive: true, force: false, ...(!isEnglish && { filter: isWordless }) });
    if (!isEnglish) return await withoutWords(folder, language, terminal);
    if (language !== undefined) await writeFile(join(folder, 'site.yaml'), await siteIn(language));
  } catch (error) {
    terminal.printError(`${folder} could not be written (${systemCode(error)}).\n`);
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

/** Files with settings for git have no words. */
function isWordless(path: string): boolean {
  return path === template || /\.git(?:attributes|ignore)$/u.test(path);
}

async function siteIn(language: string): Promise<string> {
  return (await readFile(join(template, 'site.yaml'), 'utf8')).replace(/^language: .*/mu, `language: ${language}`);
}

/** Writes an archive in another language than the example's: its author has to describe it, in that language. */
async function withoutWords(folder: string, language: string, terminal: Terminal): Promise<number> {
  const site = (await siteIn(language))
    .replace(/^(title|subtitle|description|licence): .*/gmu, '$1:')
    .replace(/^home: >-\n(?: .*\n)+/mu, 'home:\n');
  await writeFile(join(folder, 'site.yaml'), site);
  await writeFile(join(folder, 'topics.yaml'), topics);
  terminal.print(`${folder} is an empty archive in the language ${language}. Write ${join(folder, 'site.yaml')} and ${join(folder, 'topics.yaml')}, then:

npm run source -- add <document> --content ${folder}
npm run check -- --content ${folder}
`);
  return 0;
}

const topics = `# Subjects that split the events, one or more. The order here is the order of lanes on the timeline.
- id: first
  title:
  description:
`;

/** Why a folder cannot be written, if so. */
async function whyNot(folder: string): Promise<string | undefined> {
  try {
    return (await readdir(folder)).length === 0 ? undefined : 'is there already, and holds something. Name another folder';
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return undefined;
    return code === 'ENOTDIR' ? 'is a file' : `could not be read (${code})`;
  }
}
