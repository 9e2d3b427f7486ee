import { accessSync, constants, existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { hasUnshown, shownName } from '../../../text/shown-name.ts';
import { systemFault } from '../../framework/system-fault.ts';
import { isMountPoint } from './mount-point.ts';

/** Where a build puts its site. */
export interface OutputPlace {
  /** The folder of the site, by its real path. It need not be there yet. */
  readonly target: string;
  /** The same, as the caller named it. */
  readonly named: string;
  /** The folder for what a build keeps beside the site: its parent or, for a mount point, the site's own folder. */
  readonly beside: string;
  /** Whether the folder cannot be renamed, so that its files are exchanged one by one. */
  readonly isMountPoint: boolean;
  /** Where the zip of a copy for a disk goes. */
  readonly zip?: string;
}

/** Folders of the project that sites may not use. */
const ownFolders = ['src', 'public', 'tests', 'content', 'node_modules', '.git', '.github', '.astro', '.vscode'];
const ownPlaces = [...ownFolders, join('.passage', 'fonts'), join('.passage', 'schemas')];

/** Resolves the folder for a site, or says in a sentence why no site can be there. Writes nothing. */
export function findPlace(outDir: string, content: string, isOffline: boolean): OutputPlace | string {
  const named = withoutEndSlash(outDir);
  const elsewhere = 'Name another folder with --outDir.';
  if (named === '') return 'The folder for the site has no name. Name one with --outDir, such as dist.';
  if (hasUnshown(named))
    return `The name of the folder for the site, ${shownName(named)}, has a character that cannot be seen. ${elsewhere}`;
  try {
    const dead = linkToNothing(named);
    if (dead !== undefined) return `${dead} is a link to nothing. Remove the link, or name another folder with --outDir.`;
    const target = realPlace(named);
    const zip = isOffline ? `${resolve(named)}.zip` : undefined;
    const why = notForSites(target, realPlace(content)) ?? notWritable(target) ?? (zip && notWritable(dirname(zip), false));
    if (why !== undefined) return `The site cannot be in ${named}: ${why}. ${elsewhere}`;
    const isMounted = existsSync(target) && isMountPoint(target);
    return {
      ...{ target, named, beside: isMounted ? target : dirname(target), isMountPoint: isMounted },
      ...(zip !== undefined && { zip }),
    };
  } catch (error) {
    const fault = systemFault(error);
    if (fault === undefined) throw error;
    return `The site cannot be in ${named}: ${fault}. ${elsewhere}`;
  }
}

/** The real path of a place of which only the beginning need exist. */
export function realPlace(path: string): string {
  let [there, missing] = [resolve(path), ''];
  while (!existsSync(there) && dirname(there) !== there) [there, missing] = [dirname(there), join(basename(there), missing)];
  return join(realpathSync(there), missing);
}

/** Why a site may not use a place, if it is meant for something else. */
function notForSites(target: string, content: string): string | undefined {
  const project = realpathSync('.');
  if (holds(target, project)) return 'that holds the project itself, and a build replaces the whole folder';
  if (holds(target, content)) return 'that holds the content, and a build replaces the whole folder';
  const home = ownFolder();
  if (home !== undefined && holds(target, realPlace(home)))
    return 'that holds your own folder, and a build replaces the whole of it';
  if (holds(content, target)) return 'that lies in the content folder, where the next check would read it';
  const own = ownPlaces.find((name) => holds(realPlace(name), target) || holds(target, realPlace(name)));
  if (own !== undefined) return `${own} is the project's own`;
  const kept = target.split(sep).find((name) => name === '.git' || /^\.passage-/u.test(name));
  return kept === undefined ? undefined : `no site belongs in ${kept}`;
}

/** The builder's home folder. A user whom the system does not know, as in some containers, has none. */
function ownFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

/** Why the system would refuse to write a folder, and to rename it if `isRenamed`; undefined if it would not. */
function notWritable(target: string, isRenamed = true): string | undefined {
  let there = target;
  while (!existsSync(there)) there = dirname(there);
  if (!statSync(there).isDirectory()) return there === target ? 'it is a file' : `${there} is a file`;
  const around = isRenamed && there === target && !isMountPoint(target) ? [target, dirname(target)] : [there];
  for (const folder of around) {
    try {
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch (error) {
      return systemFault(error) ?? `${folder} cannot be written to`;
    }
  }
  return undefined;
}

/** A shell's completion ends a folder's name with a slash, to which `.zip` cannot be added. */
function withoutEndSlash(name: string): string {
  return name.replace(sep === '\\' ? /(?<=[^/\\])[/\\]+$/u : /(?<=[^/])\/+$/u, '');
}

/** The link to nothing, or round in a circle, that a path is or leads through. */
function linkToNothing(path: string): string | undefined {
  let there = path;
  while (!existsSync(there) && !isLink(there) && dirname(there) !== there) there = dirname(there);
  return existsSync(there) || !isLink(there) ? undefined : there;
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function holds(folder: string, other: string): boolean {
  const inside = relative(folder, other);
  return inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(inside) !== inside);
}
