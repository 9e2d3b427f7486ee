import { join, relative, resolve } from 'node:path';

/** The folder of this program, in which it builds, whatever folder a command is given in. */
export const projectFolder = resolve(import.meta.dirname, '../../..');

/** A path in it, as it is named from the working folder. */
export function inProject(name: string): string {
  return relative(process.cwd(), join(projectFolder, name));
}
