import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** One import of a file. */
export interface Import {
  /** The path of a file in `src/`, or the name of a package. */
  readonly target: string;
  readonly isOurs: boolean;
  /** Whether it is an `import type`, which the built code does not contain. */
  readonly isType: boolean;
}

/** One file of `src/`. */
export interface SourceFile {
  /** Relative to `src/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

const src = resolve(import.meta.dirname, '../../src');
const statement = /^[ \t]*(?:import|export)\s+(?<type>type\s)?[^;'"]*?\bfrom\s*['"](?<name>[^'"]+)['"]/gmu;
const bare = /^[ \t]*import\s*['"](?<name>[^'"]+)['"]/gmu;
const late = /\bimport\(\s*['"](?<name>[^'"]+)['"]/gu;
const script = /<script[^>]*\ssrc="(?<name>[^"]+)"/gu;

/** All files of `src/` with their imports: TypeScript, scripts and Astro, read with patterns. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const path = file.slice(src.length + 1);
      return { path, text, lines: text.trimEnd().split('\n').length, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): Import[] {
  if (!/\.(?:ts|mjs|astro)$/u.test(path)) return [];
  return [statement, bare, late, script].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups = {} }) => {
      const name = groups['name'] ?? '';
      const isOurs = name.startsWith('.');
      return {
        target: isOurs ? join(dirname(path), name) : name,
        isOurs,
        isType: groups['type'] !== undefined,
      };
    }),
  );
}
