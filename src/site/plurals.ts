/** A count with its noun: "1 event", "360 events". Thousands have a comma. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}

/** A share of a whole in per cent, never rounded up to a full hundred: "99%" until nothing is missing. */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((part / whole) * 100)}%`;
}
