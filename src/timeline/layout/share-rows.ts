/** What a lane can do with room: how high it is with so many rows of labels, and what one more is worth. */
export interface Wish {
  /** Rows that give every event a label. */
  readonly rows: number;
  readonly heightOf: (rows: number) => number;
  /** How much is gained by the row with this number. */
  readonly worthOf: (row: number) => number;
}

/** Rows of labels that lanes have already, and how high each is with them. */
interface Shared {
  readonly shares: readonly number[];
  readonly heights: readonly number[];
}

/** Rows of labels for each lane: those it has, or one, and then one more wherever it is worth most, as far as there is room. */
export function shareRows(wishes: readonly Wish[], room: number, had?: Shared): number[] {
  const shares = had ? [...had.shares] : wishes.map(({ rows }) => Math.min(rows, 1));
  const heights = had ? [...had.heights] : wishes.map(({ heightOf }, lane) => heightOf(shares[lane] ?? 0));
  let free = room - heights.reduce((sum, height) => sum + height, 0);
  const open = new Set(wishes.keys());
  while (open.size > 0) {
    const lane = mostWorth(wishes, shares, open);
    const [wish, share] = [wishes[lane], shares[lane] ?? 0];
    if (!wish || share >= wish.rows) {
      open.delete(lane);
      continue;
    }
    const height = wish.heightOf(share + 1);
    const cost = height - (heights[lane] ?? 0);
    if (cost > free) open.delete(lane);
    else [shares[lane], heights[lane], free] = [share + 1, height, free - cost];
  }
  return shares;
}

function mostWorth(wishes: readonly Wish[], shares: readonly number[], open: ReadonlySet<number>): number {
  let [best, most] = [-1, -1];
  for (const lane of open) {
    const worth = wishes[lane]?.worthOf(shares[lane] ?? 0) ?? 0;
    if (worth > most) [best, most] = [lane, worth];
  }
  return best;
}

/** Fewer of what has a height each, taken from where there are most, until all fit; never fewer than `least`. */
export function trimmed(counts: readonly number[], each: number, over: number, least: number): number[] {
  const left = [...counts];
  for (let rest = over; rest > 0; rest -= each) {
    const most = Math.max(...left);
    if (most <= least) break;
    left[left.indexOf(most)] = most - 1;
  }
  return left;
}
