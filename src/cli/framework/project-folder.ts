import { join, relative, resolve } from 'node:path';

/** The root folder of this program, in which it builds, whatever the working folder of a command is. */
export const projectFolder = resolve(import.meta.dirname, '../../..');

/** The path of something in it, relative to the working folder. */
export function inProject(name: string): string {
  return relative(process.cwd(), join(projectFolder, name));
}
