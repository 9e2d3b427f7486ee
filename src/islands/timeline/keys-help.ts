import { closest, find } from '../find-part.ts';

/** The help with every key: a modal dialog, opened by `?` or its button. Escape closes it, and the focus returns. */
export class KeysHelp {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  listen(signal: AbortSignal): void {
    this.#host.addEventListener(
      'click',
      ({ target }) => {
        const dialog = this.#dialog;
        if (closest(target, 'keys-open')) this.open();
        // The dialog itself is hit only beside its content: on what it dims.
        else if (target === dialog || closest(target, 'keys-close')) dialog?.close();
      },
      { signal },
    );
    this.#host.addEventListener(
      'keydown',
      (event) => {
        const isTyped = (event.target as Element).matches('input, textarea, select');
        if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyped || event.defaultPrevented) return;
        event.preventDefault();
        this.open();
      },
      { signal },
    );
    signal.addEventListener('abort', () => this.#dialog?.close());
  }

  open(): void {
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return find(this.#host, 'keys-help');
  }
}
