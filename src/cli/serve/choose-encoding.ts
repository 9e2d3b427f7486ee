/** How a file may be sent; `identity` is as it is. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest first, which is chosen when two are equally acceptable. */
const bySize: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** The available encoding that an `Accept-Encoding` header prefers (RFC 9110, 12.5.3). Undefined if it refuses all of them. */
export function chooseEncoding(accepted: string | undefined, there: ReadonlySet<Encoding>): Encoding | undefined {
  if (accepted === undefined) return there.has('identity') ? 'identity' : undefined;
  const weights = weightsOf(accepted);
  // An encoding that is not named is not acceptable, except for `identity`, which will do when nothing better is available.
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
