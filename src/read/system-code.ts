/** The system's code for what went wrong, such as `ENOENT`. Any other error is a fault of the program and is thrown again. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
