/**
 * Opens a panel by key and goes to its first field, which its script may still be making; when it closes with the focus in it,
 * `back` is called.
 */
export function openToType(panel: HTMLDetailsElement | null, back: () => void, signal: AbortSignal): void {
  if (!panel) return;
  panel.open = true;
  // What reaches for a panel has its fields made.
  panel.querySelector('summary')?.focus();
  const closed = new AbortController();
  const until = AbortSignal.any([signal, closed.signal]);
  const made = new MutationObserver(() => goIn());
  const goIn = () => {
    const field = panel.querySelector<HTMLInputElement>('input');
    if (!field) return;
    made.disconnect();
    field.focus();
    field.select();
  };
  made.observe(panel, { childList: true, subtree: true });
  until.addEventListener('abort', () => made.disconnect());
  goIn();
  panel.addEventListener(
    'toggle',
    () => {
      if (panel.open) return;
      closed.abort();
      if (panel.contains(document.activeElement)) back();
    },
    { signal: until },
  );
}
