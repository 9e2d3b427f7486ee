import type { DataOf, ElementOf } from '../../parts/part.ts';
import { maxQuoteLength } from '../../text/quote-length.ts';
import * as words from '../../words/en/reader/quoting.ts';
import { copyText } from '../copy-text.ts';
import { closest, find, mustFind } from '../find-part.ts';
import { placeCard } from '../previews/place-card.ts';
import { hiddenIn } from './hidden-marks.ts';
import type { SelectedWords } from './quote-selection.ts';
import { blocksOnPage, selectedOffsets } from './selection-offsets.ts';

/** How long a selection must stay unchanged before it is used. */
const minRestMilliseconds = 250;

/** Makes a citation of the selection, once the text has been fetched. */
type Quoter = (selected: Range) => SelectedWords | undefined;

/**
 * `<quote-words>`: on the page of a document, offers ready citations of any selected words, in a small bar near them. Tab goes
 * from a selection into the bar, Escape closes it; the selection stays.
 */
class QuoteWords extends HTMLElement {
  declare readonly dataset: DataOf<'quote-words'>;
  #connected: AbortController | undefined;
  #bar: HTMLElement | undefined;
  #status: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPressed = false;
  #quoter: Promise<Quoter> | undefined;
  #words: SelectedWords | undefined;
  #link = '';
  /** The number of the paragraph in which the words begin; undefined in a heading. */
  #paragraph: number | undefined;
  #offered: StaticRange | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    const parts = mustFind(this, 'quote-template').content.cloneNode(true) as DocumentFragment;
    [this.#bar, this.#status] = [mustFind(parts, 'quote-bar'), mustFind(parts, 'quote-status')];
    if (!('showPopover' in this.#bar)) return;
    document.body.append(this.#bar, this.#status);
    const soon = () => this.#soon();
    document.addEventListener('selectionchange', soon, { signal });
    document.addEventListener('pointerdown', () => (this.#isPressed = true), { signal, capture: true });
    for (const end of ['pointerup', 'pointercancel'])
      document.addEventListener(end, () => ((this.#isPressed = false), soon()), { signal, capture: true });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    addEventListener('resize', () => this.#place(), { signal });
    // A press on the bar takes neither focus nor selection away from the text.
    this.#bar.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    this.#bar.addEventListener('click', ({ target }) => void this.#press(closest(target, 'quote-button')), { signal });
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    clearTimeout(this.#timer);
    this.#bar?.remove();
    this.#status?.remove();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    if (!this.#selected) this.#hide();
    else if (!this.#isPressed) this.#timer = setTimeout(() => void this.#offer(), minRestMilliseconds);
  }

  get #selected(): Range | undefined {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    return this.#root && range.intersectsNode(this.#root) ? range : undefined;
  }

  get #root(): Element | null {
    return find(document, 'document');
  }

  get #isOpen(): boolean {
    return this.#bar?.matches(':popover-open') ?? false;
  }

  async #offer(): Promise<void> {
    const selected = this.#selected;
    // A press on the bar changes nothing, and its message stays.
    if (!selected || (this.#isOpen && isSame(selected, this.#offered))) return;
    try {
      const quote = await (this.#quoter ??= this.#load());
      const cited = this.#selected && quote(this.#selected);
      if (!cited) return this.#hide();
      this.#words = cited;
      const block = blockOf(selected);
      const paragraph = block && find(block, 'block-words')?.dataset.paragraph;
      this.#paragraph = paragraph ? Number(paragraph) : undefined;
      this.#link = `${location.origin}${location.pathname}#${block?.id ?? ''}${cited.fragment ?? ''}`;
      const isLong = cited.length > maxQuoteLength;
      this.#show(selected, isLong ? words.tooLong({ characters: cited.length, most: maxQuoteLength }) : '');
      const yaml = this.#bar && find(this.#bar, 'quote-button', { quote: 'yaml' });
      if (yaml) yaml.ariaDisabled = isLong ? 'true' : null;
    } catch {
      this.#quoter = undefined;
      this.#words = undefined;
      this.#show(selected, words.textDidNotCome);
    }
  }

  async #load(): Promise<Quoter> {
    const { text, source } = this.dataset;
    const [{ documentQuoter }, response] = await Promise.all([import('./quote-selection.ts'), fetch(text)]);
    if (!response.ok) throw new Error(`${text}: ${response.status}`);
    const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    const root = this.#root;
    const blocks = root ? blocksOnPage(root, raw) : [];
    const quote = documentQuoter(source, raw, { blocks, hidden: await hiddenIn(text, raw) });
    return (selected) => {
      const offsets = this.#root && selectedOffsets(selected, this.#root, raw);
      return offsets ? quote(offsets) : undefined;
    };
  }

  /** Shows the bar; in the document it is inserted where the selection ends, so that Tab continues from there. */
  #show(selected: Range, told: string): void {
    this.#offered = new StaticRange(selected);
    const bar = this.#bar as HTMLElement;
    const home = blockOf(selected, 'end') ?? document.body;
    if (bar.parentElement !== home) {
      if (this.#isOpen) bar.hidePopover();
      home.append(bar);
    }
    const wasOpen = this.#isOpen;
    if (!wasOpen) bar.showPopover();
    mustFind(bar, 'quote-said').textContent = told;
    if (!wasOpen) this.#say(told || words.pressTab);
    else if (told) this.#say(told);
    this.#place();
  }

  #hide(): void {
    this.#words = undefined;
    if (this.#isOpen && !this.#bar?.contains(document.activeElement)) this.#bar?.hidePopover();
  }

  #place(): void {
    const [bar, selected] = [this.#bar, this.#selected];
    const box = selected && [...selected.getClientRects()].filter(({ width }) => width > 0).at(-1);
    if (!bar || !box || !this.#isOpen) return;
    const { offsetWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = placeCard(box, bar.getBoundingClientRect(), { left: 0, top: 0, width, height });
    bar.style.setProperty('--quote-x', `${left + scrollX}px`);
    bar.style.setProperty('--quote-y', `${top + scrollY}px`);
  }

  async #press(button: ElementOf<'quote-button'> | null): Promise<void> {
    const [bar, cited] = [this.#bar, this.#words];
    if (!bar || !button || !cited || button.ariaDisabled === 'true') return;
    const { quote } = button.dataset;
    const place = { document: this.dataset.title, paragraph: this.#paragraph, line: cited.line, address: this.#link };
    const quotation = words.quotation({ quote: cited.words, ...place });
    const text = quote === 'yaml' ? cited.yaml : quote === 'link' ? this.#link : quotation;
    const isCopied = await copyText(text);
    const done = quote === 'link' && !cited.fragment ? words.paragraphLinkCopied : button.dataset.done;
    const message = isCopied ? done : words.copyThis({ text });
    mustFind(bar, 'quote-said').textContent = message;
    this.#say(message);
    this.#place();
  }

  #key(event: KeyboardEvent): void {
    const { activeElement } = document;
    if (!this.#isOpen || !this.#bar || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (this.#bar.contains(activeElement)) this.#root?.closest('main')?.focus({ preventScroll: true });
      this.#bar.hidePopover();
    } else if (event.key === 'Tab' && !event.shiftKey && activeElement?.contains(this.#selected?.startContainer ?? null)) {
      event.preventDefault();
      mustFind(this.#bar, 'quote-button').focus({ preventScroll: true });
    }
  }

  #say(told: string): void {
    if (this.#status) this.#status.textContent = told;
  }
}

/** The block in which a selection begins or ends. */
function blockOf(selected: Range, side: 'start' | 'end' = 'start'): Element | null {
  const node = side === 'start' ? selected.startContainer : selected.endContainer;
  return closest(node instanceof Element ? node : node.parentElement, 'block');
}

function isSame(a: Range, b: StaticRange | undefined): boolean {
  if (a.startContainer !== b?.startContainer || a.endContainer !== b.endContainer) return false;
  return a.startOffset === b.startOffset && a.endOffset === b.endOffset;
}

customElements.define('quote-words', QuoteWords);
