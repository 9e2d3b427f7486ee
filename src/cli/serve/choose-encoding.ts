/** How a file may be sent; `identity` is as it is. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest first: what is chosen when two are liked as much. */
const bySize: readonly Encoding[] = ['br', 'gzip', 'identity'];

/**
 * The encoding that an `Accept-Encoding` likes best of those that are there, as RFC 9110, 12.5.3 has it. Nothing if it
 * refuses them all.
 */
export function chooseEncoding(accepted: string | undefined, there: ReadonlySet<Encoding>): Encoding | undefined {
  if (accepted === undefined) return there.has('identity') ? 'identity' : undefined;
  const weights = weightsOf(accepted);
  // What is not named is not wanted, but for the file as it is: that will do when nothing better is there.
  const weigh = (encoding: Encoding) => weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? 1e-4 : 0);
  const [best] = bySize.filter((encoding) => there.has(encoding) && weigh(encoding) > 0).sort((a, b) => weigh(b) - weigh(a));
  return best;
}

function weightsOf(accepted: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(',')) {
    const [, name, weight = '1'] = /^\s*([^\s;]+)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/u.exec(part) ?? [];
    if (name !== undefined) weights.set(name === 'x-gzip' ? 'gzip' : name, Number(weight));
  }
  return weights;
}
