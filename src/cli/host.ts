import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { caddyConfig } from '../hosting/caddy.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { nginxConfig } from '../hosting/nginx.ts';
import { hostingPlace } from './hosting-place.ts';
import { listFiles } from './output/list-files.ts';

const hosts = {
  nginx: nginxConfig,
  caddy: caddyConfig,
  headers: (folder: string, place: Parameters<typeof headersFile>[1]) => headersFile(listFiles(folder), place),
} as const;

/** What a host takes for something of its own wherever it stands, with no way to tell it otherwise. */
const unwritable: Readonly<Partial<Record<string, RegExp>>> = { nginx: /[$\p{Cc}]/u, caddy: /[{}\p{Cc}]/u };

/** Prints the settings of a host for a built site. Returns the exit code. */
export async function host(name: string | undefined, outDir: string): Promise<number> {
  const write = Object.hasOwn(hosts, name ?? '') ? hosts[name as keyof typeof hosts] : undefined;
  if (!write) {
    process.stderr.write(`Name a host: npm run --silent host -- ${Object.keys(hosts).join('|')}\n`);
    return 2;
  }
  if (!existsSync(outDir)) {
    process.stderr.write(`There is no site in ${outDir}. Build it first: npm run build\n`);
    return 1;
  }
  const folder = resolve(outDir).split(sep).join('/');
  const [wrong] = unwritable[name ?? '']?.exec(folder) ?? [];
  if (wrong !== undefined) {
    const why = `${name} has a meaning of its own for ${JSON.stringify(wrong)}, which is in the path of that folder.`;
    process.stderr.write(`The settings cannot name ${folder}: ${why} Put the site into another folder.\n`);
    return 1;
  }
  process.stdout.write(await write(folder, hostingPlace()));
  return 0;
}
