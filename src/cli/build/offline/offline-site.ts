import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { offlineName, topMark } from '../../../islands/offline/offline-file.ts';
import { sha256 } from '../../../text/sha-256.ts';
import { listFiles } from '../output/list-files.ts';
import { classicScript } from './classic-script.ts';
import { moduleScripts, offlinePage, relativeAddress, topFrom } from './relative-links.ts';

/**
 * Makes a site that was built for the top of a host open from a disk too: links lead from page to page, scripts are not
 * modules, and every file that a script would fetch has a script beside it that holds its text. Every page keeps its policy.
 */
export async function makeOffline(folder: string): Promise<void> {
  const files = new Set(listFiles(folder));
  const bound = new Map<string, { name: string; code: string }>();
  for (const path of files) {
    const file = join(folder, path);
    if (path.endsWith('.css')) await writeFile(file, offlineStyles(await readFile(file, 'utf8'), files, topFrom(path)));
    if (!/\.(?:html|json|txt|md)$/u.test(path)) continue;
    const text = await readFile(file, 'utf8');
    const script = `${offlineName}(${JSON.stringify(path)},${JSON.stringify(textForScripts(path, text, files))});\n`;
    await writeFile(`${file}.js`, script, { flag: 'wx' });
    if (path.endsWith('.html')) await writeFile(file, await onDisk(path, text));
  }
  for (const path of files) if (/^_astro\/.*\.js$/u.test(path)) await rm(join(folder, path));
  for (const { name, code } of bound.values()) await writeFile(join(folder, name), code, { flag: 'wx' });

  async function onDisk(path: string, html: string): Promise<string> {
    const scripts = moduleScripts(html);
    if (scripts.length === 0) return offlinePage(html, files, topFrom(path));
    const key = scripts.join(' ');
    let script = bound.get(key);
    if (!script) {
      const code = await classicScript(folder, scripts);
      script = { name: `_astro/page.${sha256(Buffer.from(code)).slice(0, 8)}.js`, code };
      bound.set(key, script);
    }
    return offlinePage(html, files, topFrom(path), `<script defer src="${topFrom(path)}${script.name}"></script>`);
  }
}

/** The text of a file, as a script of any page can use it. */
function textForScripts(path: string, text: string, files: ReadonlySet<string>): string {
  if (path.endsWith('.html')) return offlinePage(text, files, topMark);
  return path.endsWith('.json') ? JSON.stringify(moved(JSON.parse(text), files)) : text;
}

/** Addresses in a style sheet are relative to the sheet. */
function offlineStyles(css: string, files: ReadonlySet<string>, top: string): string {
  return css.replace(/url\((["']?)(\/[^"')]+)\1\)/gu, (whole, _, address: string) => {
    const relative = relativeAddress(address, files, top);
    return relative === undefined ? whole : `url("${relative}")`;
  });
}

/** The same data, with a mark for the top of the site in every address of the site. */
function moved(data: unknown, files: ReadonlySet<string>): unknown {
  if (typeof data === 'string') return relativeAddress(data, files, topMark) ?? data;
  if (Array.isArray(data)) return data.map((each) => moved(each, files));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, moved(value, files)]));
}
