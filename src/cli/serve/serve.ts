import { existsSync } from 'node:fs';
import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { goodFolder } from '../build/output/swap-in.ts';
import { answer } from './answer.ts';
import { builtBase } from './built-base.ts';
import { hostingPlace } from './hosting-place.ts';
import { listen, type ListenAt } from './listen.ts';

/** Addresses that mean all network interfaces of a machine. */
const everyAddress = ['0.0.0.0', '::'];

/**
 * Serves a built site and prints its address, on this machine only unless another address is given; ends when it is stopped.
 * The last good site is found anew for each request, because a build may replace it meanwhile.
 */
export async function serve({ outDir, ...at }: ListenAt & { readonly outDir: string }): Promise<number> {
  const target = resolve(outDir);
  const folder = () => goodFolder(target);
  // The path for which the site was built counts, not the current setting: its links lead nowhere else.
  const base = () => builtBase(folder()) ?? hostingPlace().base;
  const { port } = await listen((request, response) => void answer(request, response, folder, base()), at);
  if (!existsSync(goodFolder(target))) process.stderr.write(`There is no site in ${outDir} yet: npm run build makes one.\n`);
  const addresses = namesOf(at.host).map((name) => `  The site is at http://${name}:${port}${base()}\n`);
  process.stdout.write(`\n${addresses.join('')}  Stop with Ctrl+C.\n`);
  return new Promise(() => {});
}

/** The host names by which a reader may reach the site. */
function namesOf(host: string | undefined): readonly string[] {
  if (host === undefined) return ['localhost'];
  if (!everyAddress.includes(host)) return [isIPv6(host) ? `[${host}]` : host];
  const others = Object.values(networkInterfaces()).flatMap((list = []) => list.filter(({ internal }) => !internal));
  return ['localhost', ...others.filter(({ family }) => family === 'IPv4').map(({ address }) => address)];
}
