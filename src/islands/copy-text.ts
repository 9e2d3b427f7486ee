/** How long it is said that something was copied. */
export const saidMilliseconds = 6000;

/** Puts words on the clipboard; says whether it could. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyByHand(words);
  }
}

/** For browsers and addresses that give no clipboard: a plain `http` host, say. */
function copyByHand(words: string): boolean {
  const { activeElement } = document;
  const field = document.createElement('textarea');
  field.value = words;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  // The old way, and the only one there.
  const isCopied = document.execCommand('copy');
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return isCopied;
}
