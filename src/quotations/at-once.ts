/** What work that comes in steps gives, in one go: for those who have nothing else to do between two of them. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
