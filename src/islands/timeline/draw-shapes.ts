import type { Shape } from '../../timeline/svg.ts';

/** What each SVG element shows, so that nothing is drawn twice, and what a hand is about to press stays where it is. */
const shown = new WeakMap<SVGElement, string>();

/** Draws shapes in an SVG element in place of what it holds. */
export function drawShapes(svg: SVGElement, shapes: readonly Shape[]): void {
  const said = JSON.stringify(shapes);
  if (shown.get(svg) === said) return;
  shown.set(svg, said);
  svg.replaceChildren(...shapes.map(element));
}

function element([tag, attributes, content]: Shape): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (typeof content === 'string') made.textContent = content;
  else if (content) made.append(...content.map(element));
  return made;
}
