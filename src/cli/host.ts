import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { caddyConfig } from '../hosting/caddy.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { nginxConfig } from '../hosting/nginx.ts';
import { hostingPlace } from './hosting-place.ts';
import { listFiles } from './output/list-files.ts';

const hosts = {
  nginx: nginxConfig,
  caddy: caddyConfig,
  headers: async (folder: string, place: Parameters<typeof headersFile>[1]) => headersFile(await listFiles(folder), place),
} as const;

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
  process.stdout.write(await write(resolve(outDir), hostingPlace()));
  return 0;
}
