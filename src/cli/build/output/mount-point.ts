import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether another disk or folder is mounted on a folder, given as a real path: such a folder cannot be renamed. Linux lists
 * mounts within one disk too.
 */
export function isMountPoint(folder: string): boolean {
  return statSync(folder).dev !== statSync(dirname(folder)).dev || mountPoints().includes(folder);
}

function mountPoints(): string[] {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return lines.map((line) => unescaped(line.split(' ')[4] ?? ''));
  } catch {
    return [];
  }
}

/** Linux's list has spaces, tabs, line breaks and backslashes as octal escapes. */
function unescaped(name: string): string {
  return name.replace(/\\([0-7]{3})/gu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}
