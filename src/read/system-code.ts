/** The system's code for what went wrong, such as `ENOENT`. Anything else is a fault of the program, and thrown on. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
