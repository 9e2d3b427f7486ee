import type { Shape } from '../../timeline/svg.ts';

/** What each SVG element shows, so that nothing is drawn twice. */
const shown = new WeakMap<SVGElement, readonly Shape[]>();

/**
 * Draws shapes in an SVG element in place of what it holds. Elements stay, and only what is new of them is written: that is
 * sooner done than to make them, and what a hand is about to press stays where it is.
 */
export function drawShapes(svg: SVGElement, shapes: readonly Shape[]): void {
  const before = shown.get(svg);
  if (!before) svg.replaceChildren();
  patch(svg, before ?? [], shapes);
  shown.set(svg, shapes);
}

function patch(parent: SVGElement, before: readonly Shape[], after: readonly Shape[]): void {
  const { children } = parent;
  for (let index = before.length - 1; index >= after.length; index--) children[index]?.remove();
  for (const [index, shape] of after.entries()) {
    const [old, there] = [before[index], children[index] as SVGElement | undefined];
    if (!old || !there) parent.append(element(shape));
    else if (old[0] !== shape[0] || typeof old[2] !== typeof shape[2]) there.replaceWith(element(shape));
    else change(there, old, shape);
  }
}

function change(there: SVGElement, [, hadAttributes, had]: Shape, [, attributes, content]: Shape): void {
  for (const name of Object.keys(hadAttributes)) if (!(name in attributes)) there.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (hadAttributes[name] !== value) there.setAttribute(name, String(value));
  if (typeof content === 'object') patch(there, typeof had === 'object' ? had : [], content);
  else if (content !== had) there.textContent = content ?? '';
}

function element([tag, attributes, content]: Shape): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (typeof content === 'string') made.textContent = content;
  else if (content) made.append(...content.map(element));
  return made;
}
