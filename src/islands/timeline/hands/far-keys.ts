import type { ElementOf } from '../../../parts/part.ts';
import { type FarAction, isFar, keyAction, keyToFirst } from '../../../timeline/keys.ts';
import { find, findAll, mustFind } from '../../find-part.ts';
import { openToType } from '../../open-to-type.ts';
import { fetchSearchWords } from '../fetch-timeline.ts';

/**
 * Keys that lead from the drawing to what stands around it: to the fields of words and dates and the choices of the filters, from
 * which Enter or Escape leads back; to the list of the window; to an era and to the opening view.
 */
export function leadByKeys(host: ElementOf<'doc-timeline'>, stage: HTMLElement, signal: AbortSignal): void {
  const back = () => stage.focus({ preventScroll: true });
  const words = find(host, 'filter-words');
  const does: Readonly<Record<FarAction, (key: string) => void>> = {
    words: () => words?.select(),
    dates: () => openToType(find(host, 'typed-panel'), back, signal),
    choices: () => openToType(find(host, 'filter-kind'), back, signal),
    list: () => showList(host),
    opening: () => find(host, 'zoom-button', { zoom: 'first' })?.click(),
    related: () => undefined,
    era: (key) => findAll(mustFind(host, 'eras'), 'era')[Number(key) - 1]?.querySelector('a')?.click(),
  };
  stage.addEventListener(
    'keydown',
    (event) => {
      const action = event.target === stage ? keyAction(event) : undefined;
      if (!action || !isFar(action)) return;
      event.preventDefault();
      does[action](event.key);
    },
    { signal },
  );
  words?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      // What was typed is looked for when the field is left, once the words are there in which it is.
      back();
      if (words.value.trim() === '') return;
      const toFirst = new KeyboardEvent('keydown', { key: keyToFirst, bubbles: true, cancelable: true });
      // A task later, when what was waiting for the words has been done.
      const lead = () => setTimeout(() => !signal.aborted && stage.dispatchEvent(toFirst));
      void fetchSearchWords(host.dataset.data).then(lead, () => undefined);
    },
    { signal },
  );
}

/** The list of what is in the window, in the place of the drawing where there is no room for both. */
function showList(host: HTMLElement): void {
  const [period, list] = [find(host, 'only-period'), find(document, 'list')];
  if (period?.checked === false) period.click();
  const button = find(host, 'show-button', { show: 'list' });
  if (button?.checkVisibility() === true) button.click();
  list?.focus({ preventScroll: true });
  list?.scrollIntoView({ block: 'start' });
}
