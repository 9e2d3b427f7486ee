import { find } from '../find-part.ts';

/** `<same-view>`: around a link to another page of the timeline, which is to show the view of this one. */
class SameView extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    const link = find(this, 'same-view-link');
    if (!link) return;
    const { href } = link;
    const follow = () => (link.href = href + location.search + location.hash);
    for (const change of ['filterchange', 'viewchange', 'popstate']) addEventListener(change, follow, { signal });
    follow();
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }
}

customElements.define('same-view', SameView);
