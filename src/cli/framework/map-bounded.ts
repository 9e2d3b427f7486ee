/** How many files are worked on at once, if nothing else is said: far fewer than any system lets a process have open. */
const filesAtOnce = 8;

/**
 * What `work` makes of each item, in the order of the items, with only so many under way at a time. After a failure nothing
 * new is begun, and the failure is told when what was under way has ended: nothing goes on behind the caller's back.
 */
export async function mapBounded<T, Result>(
  items: Iterable<T>,
  work: (item: T) => Promise<Result>,
  atOnce = filesAtOnce,
): Promise<Result[]> {
  const queue = [...items].entries();
  const results: Result[] = [];
  const failures: unknown[] = [];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [index, item] of queue) {
        if (failures.length > 0) return;
        try {
          results[index] = await work(item);
        } catch (error) {
          failures.push(error);
        }
      }
    }),
  );
  if (failures.length > 0) throw failures[0];
  return results;
}
