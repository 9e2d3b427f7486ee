/** An address as messages show it: without the user's name and password. */
export function withoutPassword(address: URL): string {
  const shown = new URL(address);
  shown.username = shown.password = '';
  return shown.href;
}

/** The same for input that may not be a valid address. */
export function typedWithoutPassword(typed: string): string {
  return typed.replace(/^(\s*[a-z][a-z\d+.-]+:).*@/isu, '$1//');
}
