export function explain(code: string): number {
  process.stdout.write(code);
  return 0;
}
