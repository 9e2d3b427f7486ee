/** An address as messages name it: who asks, and with what password, is nobody's business. */
export function withoutPassword(address: URL): string {
  const shown = new URL(address);
  shown.username = shown.password = '';
  return shown.href;
}

/** The same for what may be no address at all, or one with a mistake in it. */
export function typedWithoutPassword(typed: string): string {
  return typed.replace(/^(\s*[a-z][a-z\d+.-]+:).*@/isu, '$1//');
}
