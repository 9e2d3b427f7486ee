import { windowOfAddress } from '../../timeline/address/address-window.ts';
import { readListing, writeListing } from '../../timeline/address/listing.ts';
import { isIn } from '../../timeline/layout/spots.ts';
import type { Span, TimelineData } from '../../timeline/types.ts';
import { find } from '../find-part.ts';

/** The box that leaves the list only the events of the window. Its state, and the window, are in the address. */
export class OnlyPeriod {
  readonly #data: TimelineData;
  readonly #box: HTMLInputElement | null;
  readonly #changed: () => void;

  /** `changed` is called when the list has to show other events. */
  constructor(host: HTMLElement, data: TimelineData, changed: () => void) {
    this.#data = data;
    this.#box = find(host, 'only-period');
    this.#changed = changed;
  }

  get isOn(): boolean {
    return this.#box !== null && readListing(location).isOnlyPeriod;
  }

  /** The window that the list is to keep to, if it is. */
  get window(): Span | undefined {
    return this.isOn ? windowOfAddress(this.#data, location) : undefined;
  }

  listen(signal: AbortSignal): void {
    const box = this.#box;
    box?.addEventListener('change', () => this.#turn(box.checked), { signal });
    addEventListener('viewchange', () => this.isOn && this.#changed(), { signal });
    // Ticked before the script was there.
    if (box?.checked === true) this.#turn(true);
  }

  /** The address with the box ticked or not. */
  address(isOnlyPeriod: boolean): string {
    return writeListing({ ...readListing(location), isOnlyPeriod }, location);
  }

  /** Ticks the box as the address says; returns the data with the events that the list may have. */
  show(): TimelineData {
    const { window } = this;
    if (this.#box) this.#box.checked = window !== undefined;
    return window ? { ...this.#data, events: this.#data.events.filter(isIn(window)) } : this.#data;
  }

  #turn(isOn: boolean): void {
    if (isOn === this.isOn) return;
    history.pushState(null, '', this.address(isOn));
    if (!isOn) this.#changed();
    // We follow it, too, and so do those who copy the address.
    this.#box?.dispatchEvent(new Event('viewchange', { bubbles: true }));
  }
}
