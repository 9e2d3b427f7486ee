/** The default number of files processed at once: far fewer than any system lets a process open. */
const filesAtOnce = 8;

/**
 * Like `Promise.all(items.map(work))`, with a bound on how many run at once. After a failure no new work is begun, and the
 * promise rejects when all running work has ended: nothing continues behind the caller's back.
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
