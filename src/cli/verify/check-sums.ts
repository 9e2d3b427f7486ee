import { readSums, sumsFile } from '../output/sums.ts';
import { sha256 } from '../../text/sha-256.ts';
import type { PublishedSite } from './published-site.ts';

/** What a published site has against its own list of hashes. */
export interface SumsResult {
  /** The bytes of every file that is as listed. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files that a host may keep to itself, and that were not asked for. */
  readonly passedOver: number;
  /** A line for every difference. */
  readonly faults: readonly string[];
}

const atOnce = 8;

/** Reads every file of a site that SHA256SUMS lists, and compares. */
export async function checkSums(site: PublishedSite): Promise<SumsResult> {
  const list = await site.read(sumsFile);
  const sums = list && readSums(new TextDecoder().decode(list));
  if (!sums) {
    const why = list ? `${sumsFile} is not a list of hashes` : `there is no ${sumsFile}`;
    return { files: new Map(), passedOver: 0, faults: [`${site.name}: ${why}. Is it a site that this version has built?`] };
  }
  const all = [...sums];
  const asked = site.files ? all : all.filter(([path]) => !keptByHosts(path));
  const files = new Map<string, Uint8Array>();
  const faults: string[] = [];
  const queue = asked.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [path, sum] of queue) {
        const bytes = await site.read(path);
        const found = bytes && sha256(bytes);
        if (bytes && found === sum) files.set(path, bytes);
        else faults.push(`${path}: ${found ? `changed: its SHA-256 is ${found}, not ${sum}` : 'missing'}`);
      }
    }),
  );
  for (const path of site.files ?? []) if (path !== sumsFile && !sums.has(path)) faults.push(`${path}: not in ${sumsFile}`);
  return { files, passedOver: all.length - asked.length, faults: faults.sort() };
}

/** Settings of a host, hidden files, and copies that it sends in place of a file: some hosts do not give these out by name. */
function keptByHosts(path: string): boolean {
  return path === '_headers' || /(?:^|\/)\.|\.(?:br|gz)$/u.test(path);
}
