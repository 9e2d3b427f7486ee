import { idFrom } from '../text/id-from.ts';
import { slipsBetween } from '../text/nearest/slips.ts';

/**
 * The address that a dead link was meant for, with its question and fragment; nothing when none is near, or several are as near.
 * In this order: the same in another way of writing (capitals, slashes, an ending, letters that ids do not have), under a path
 * that is not the site's own, in another folder, or with slips of typing in its last part.
 */
export function nearestAddress(address: string, { byKey, byName }: KnownAddresses): string | undefined {
  const [path = '', rest = ''] = split(address);
  const parts = partsOf(path);
  if (parts.length === 0) return undefined;
  const found =
    first(parts.map((_, skipped) => only(byKey.get(keyOf(parts.slice(skipped)))))) ??
    inOtherFolder(parts, byName.get(parts.at(-1) as string) ?? []) ??
    withSlips(parts, byKey.keys(), (key) => only(byKey.get(key)));
  return found === undefined ? undefined : found + rest;
}

/** The addresses of a site, by their parts and by their last part: made once for all of its dead links. */
export interface KnownAddresses {
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

export function knownAddresses(addresses: Iterable<string>): KnownAddresses {
  const known = [...addresses];
  return {
    byKey: Map.groupBy(known, (address) => keyOf(partsOf(address))),
    byName: Map.groupBy(known, (address) => partsOf(address).at(-1) ?? ''),
  };
}

function split(address: string): readonly string[] {
  const end = /[?#]/u.exec(address)?.index ?? address.length;
  return [address.slice(0, end), address.slice(end)];
}

/** The parts of a path as ids are written; a page is not named by a file. The files of documents keep their endings. */
function partsOf(path: string): string[] {
  const parts = path.split(/[/\\]+/u).filter((part) => part !== '' && part !== '.');
  return parts
    .map((part, index) => {
      const words = decoded(part);
      if (index < parts.length - 1) return idFrom(words);
      if (/\.(?:txt|pdf|json|csv|zip)$/iu.test(words)) return words.toLowerCase();
      return idFrom(words.replace(/^index\.html?$|\.(?:html?|md|yaml)$/iu, ''));
    })
    .filter((part) => part !== '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function keyOf(parts: readonly string[]): string {
  return parts.join('/');
}

function only(addresses: readonly string[] = []): string | undefined {
  return addresses.length === 1 ? addresses[0] : undefined;
}

function first(found: readonly (string | undefined)[]): string | undefined {
  return found.find((each) => each !== undefined);
}

/** Ids of passages and numbers of steps are like others by chance. */
const byChance = /^(?:p-[a-z0-9]{8}|\d+)$/u;

/** The one address with the same last part; of several the one whose folder is spelt nearly so: /event/thaw/, /thaw/. */
function inOtherFolder(parts: readonly string[], named: readonly string[]): string | undefined {
  if (byChance.test(parts.at(-1) ?? '')) return undefined;
  const folder = keyOf(parts.slice(0, -1));
  return only(named) ?? only(named.filter((address) => isNear(folder, keyOf(partsOf(address).slice(0, -1)))));
}

/** The one address of the same folder, or of one spelt nearly so, whose last part has the fewest slips. */
function withSlips(
  parts: readonly string[],
  keys: Iterable<string>,
  addressAt: (key: string) => string | undefined,
): string | undefined {
  const [folder, name = ''] = [keyOf(parts.slice(0, -1)), parts.at(-1)];
  let [fewest, nearest]: [number, (string | undefined)[]] = [Infinity, []];
  for (const key of keys) {
    const other = key.slice(key.lastIndexOf('/') + 1);
    if (byChance.test(other) || Math.abs(other.length - name.length) > maxSlips) continue;
    const otherFolder = key.slice(0, Math.max(0, key.length - other.length - 1));
    const slips = slipsIn(name, other);
    if (slips > fewest || slips > maxSlipsOf(name) || !isNear(folder, otherFolder)) continue;
    nearest = slips < fewest ? [addressAt(key)] : [...nearest, addressAt(key)];
    fewest = slips;
  }
  return nearest.length === 1 ? nearest[0] : undefined;
}

/** One slip in so many letters, and no more than so many. */
const [lettersForSlip, maxSlips] = [4, 3];

function maxSlipsOf(word: string): number {
  return Math.min(maxSlips, Math.floor(word.length / lettersForSlip));
}

/** Another number is another thing: mill-1907 was not meant for mill-1911. */
function slipsIn(a: string, b: string): number {
  return a.replace(/\D+/gu, ' ').trim() === b.replace(/\D+/gu, ' ').trim() ? slipsBetween(a, b, maxSlips) : Infinity;
}

function isNear(folder: string, other: string): boolean {
  return folder === other || slipsIn(folder, other) <= maxSlipsOf(folder);
}
