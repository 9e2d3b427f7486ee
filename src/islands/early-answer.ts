/**
 * Says which event was chosen while the moving timeline is still on its way: the line under the drawing is filled from the
 * list, which has every event. In a page without the list nothing is said.
 */
export function answerEarly(host: HTMLElement, id: string): void {
  const item = document.getElementById(id);
  const [when, title] = [item?.querySelector('.when'), item?.querySelector<HTMLAnchorElement>('a.title')];
  const detail = host.querySelector<HTMLElement>('.tl-selected');
  const [link, place] = detail?.querySelectorAll('a') ?? [];
  if (!detail || !when || !title || !link || !place) return;
  detail.querySelector('.tl-words')?.replaceChildren(when.textContent);
  link.textContent = title.textContent;
  link.href = title.href;
  place.href = `#${id}`;
  detail.hidden = false;
  host.querySelector('.tl-hint')?.toggleAttribute('hidden', true);
}
