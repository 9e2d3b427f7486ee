/** How long the page says that something was copied. */
export const saidMilliseconds = 6000;

/** Copies words to the clipboard; returns whether it could. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyByHand(words);
  }
}

/** For pages without access to the clipboard: on plain `http`, for example. */
function copyByHand(words: string): boolean {
  const { activeElement } = document;
  const field = document.createElement('textarea');
  field.value = words;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  // Deprecated, but the only way there.
  const isCopied = document.execCommand('copy');
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return isCopied;
}
