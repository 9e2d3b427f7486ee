import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { caddyConfig } from '../../hosting/caddy.ts';
import { headersFile } from '../../hosting/headers-file.ts';
import { nginxConfig } from '../../hosting/nginx.ts';
import type { HostingPlace } from '../../hosting/rules.ts';
import { shownName } from '../../text/shown-name.ts';
import { listFiles } from '../build/output/list-files.ts';
import { spoken, terminal } from '../framework/terminal.ts';
import { builtBase } from './built-base.ts';
import { hostingPlace } from './hosting-place.ts';

const hosts = {
  nginx: nginxConfig,
  caddy: caddyConfig,
  headers: (folder: string, place: HostingPlace) => headersFile(listFiles(folder), place),
} as const;

type HostName = keyof typeof hosts;

/** Prints the settings of a host for a built site. Returns the exit code. */
export function host(name: string | undefined, outDir: string): number {
  if (name === undefined || !Object.hasOwn(hosts, name)) {
    terminal.printError(`Name a host: npm run --silent host -- ${Object.keys(hosts).join('|')}\n`);
    return 2;
  }
  if (!existsSync(outDir)) {
    terminal.printError(`There is no site in ${shownName(outDir)}. Build it first: npm run build\n`);
    return 1;
  }
  const folder = resolve(outDir).split(sep).join('/');
  const set = hostingPlace();
  const place = { ...set, base: builtBase(folder) ?? set.base };
  const refusal = refusalOf(name as HostName, folder, place);
  if (refusal !== undefined) {
    terminal.printError(`${refusal}\n`);
    return 1;
  }
  terminal.print(hosts[name as HostName](folder, place));
  return 0;
}

/** Why settings cannot be written for this folder or address; nothing if they can. */
function refusalOf(name: HostName, folder: string, { site }: HostingPlace): string | undefined {
  const scheme = site.protocol.slice(0, -1);
  if (name === 'caddy' && site.port === otherPort[scheme]) {
    return `Caddy keeps port ${site.port} from ${scheme}, and PASSAGE_SITE is ${site.origin}. Name another port, or none.`;
  }
  const wrong = unwritable[name](folder);
  const why =
    wrong !== undefined
      ? `${name} has a meaning of its own for ${JSON.stringify(wrong)}, which is in the path of that folder.`
      : spoken(folder) !== folder && name !== 'headers'
        ? 'a part of its path is a command to the workflows that run such programs.'
        : undefined;
  return why && `The settings cannot name ${shownName(folder)}: ${why} Put the site into another folder.`;
}

/** The default port of the other scheme, by scheme. */
const otherPort: Readonly<Partial<Record<string, string>>> = { http: '443', https: '80' };

/** What a host would take for syntax of its own anywhere in a path, and has no way to escape. */
const unwritable: Readonly<Record<HostName, (folder: string) => string | undefined>> = {
  nginx: (folder) => /[$\p{Cc}]/u.exec(folder)?.[0],
  // A path with a backtick is put between quotation marks, where a backslash before a quotation mark would escape it.
  caddy: (folder) => (/[{}\p{Cc}]/u.exec(folder) ?? (folder.includes('`') ? /\\(?="|$)/u.exec(folder) : undefined))?.[0],
  headers: () => undefined,
};
