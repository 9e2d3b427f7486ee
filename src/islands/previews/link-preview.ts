import * as words from '../../words/en/timeline/preview.ts';
import { type Box, placeCard } from './place-card.ts';
import { type PreviewContent, previewContent } from './preview-content.ts';

/** How a preview was opened: a tap opens it instead of following the link, so it has a link to the same address. */
export interface Asked {
  readonly isTap: boolean;
  /** The position of the pointer, if there is one. */
  readonly at?: { readonly x: number; readonly y: number } | undefined;
}

/**
 * The only preview of a page, a popover that the browser closes on Escape and on a press elsewhere. Beside a link it is the
 * link's description, with nothing to focus in it. After a tap it is a sheet that takes the focus, with a link to the tapped
 * address.
 */
export class LinkPreview {
  readonly #popover = element('div', 'preview');
  #link: HTMLAnchorElement | undefined;

  constructor() {
    [this.#popover.id, this.#popover.popover, this.#popover.tabIndex] = ['_preview', 'auto', -1];
    this.#popover.addEventListener('toggle', ({ newState }) => newState === 'closed' && this.#forget());
    (document.querySelector('main') ?? document.body).append(this.#popover);
  }

  /** The link whose preview is open. */
  get link(): HTMLAnchorElement | undefined {
    return this.#link;
  }

  /** Fetches in advance what will be shown. */
  warm(link: HTMLAnchorElement): void {
    previewContent(link).catch(() => undefined);
  }

  /** Opens the preview of a link. If its page cannot be fetched, says so; after a tap, the link is followed instead. */
  async open(link: HTMLAnchorElement, asked: Asked): Promise<void> {
    this.close();
    this.#link = link;
    this.#popover.role = asked.isTap ? 'dialog' : 'tooltip';
    this.#popover.ariaLabel = asked.isTap ? words.preview : null;
    this.#popover.toggleAttribute('data-tapped', asked.isTap);
    const content = previewContent(link);
    // What is already there is shown at once; otherwise a message is shown in between.
    const early = await Promise.race([content.catch(() => undefined), new Promise<undefined>((done) => setTimeout(done, 60))]);
    if (this.#link !== link) return;
    if (!early) this.#show([element('p', 'preview-label', words.fetching)], link, asked);
    try {
      const shown = early ?? (await content);
      if (this.#link !== link) return;
      this.#show([...nodesOf(shown), ...(asked.isTap ? [wayOn(link)] : [])], link, asked);
      if (!asked.isTap) link.setAttribute('aria-describedby', this.#popover.id);
      else this.#popover.focus({ preventScroll: true });
    } catch {
      if (this.#link !== link) return;
      if (asked.isTap) {
        this.close();
        location.assign(link.href);
      } else this.#show([element('p', 'preview-label', words.noPreview)], link, asked);
    }
  }

  close(): void {
    if (this.#popover.matches(':popover-open')) this.#popover.hidePopover();
    this.#forget();
  }

  holds(node: EventTarget | null): boolean {
    return node instanceof Node && this.#popover.contains(node);
  }

  #show(nodes: readonly Node[], link: HTMLAnchorElement, { isTap, at }: Asked): void {
    this.#popover.replaceChildren(...nodes);
    if (!this.#popover.matches(':popover-open')) this.#popover.showPopover();
    this.#popover.scrollTop = 0;
    if (isTap) return;
    const { offsetWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = placeCard(boxOf(link, at), this.#popover.getBoundingClientRect(), { left: 0, top: 0, width, height });
    this.#popover.style.setProperty('--preview-x', `${left + scrollX}px`);
    this.#popover.style.setProperty('--preview-y', `${top + scrollY}px`);
  }

  #forget(): void {
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
  }
}

/**
 * The box of a link; for a link over several lines, the height of all of them, beginning where the line under the pointer does.
 */
function boxOf(link: HTMLAnchorElement, at: Asked['at']): Box {
  const { top, height } = link.getBoundingClientRect();
  const lines = [...link.getClientRects()];
  const line = lines.find((each) => at && at.y >= each.top && at.y <= each.bottom) ?? lines[0];
  return { left: line?.left ?? 0, width: line?.width ?? 0, top, height };
}

function nodesOf({ label, title, lang, body }: PreviewContent): Node[] {
  const heading = element('p', 'preview-title', title);
  if (lang) heading.lang = lang;
  return [
    element('p', 'preview-label', label),
    ...(title === '' ? [] : [heading]),
    ...body.map((each) => each.cloneNode(true)),
  ];
}

function wayOn({ href, ariaLabel, textContent }: HTMLAnchorElement): HTMLElement {
  const [line, link] = [element('p', 'preview-go'), element('a')];
  [link.href, link.textContent] = [href, words.goThere];
  link.ariaLabel = words.goTo({ link: ariaLabel ?? textContent });
  line.append(link);
  return line;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', text = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
