/** Lets the browser answer the reader, and draw, before what comes next. */
export function nextTask(): Promise<unknown> {
  return new Promise((done) => setTimeout(done));
}
