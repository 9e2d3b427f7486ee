import type { Shape } from '../../timeline/svg.ts';

/** Draws shapes in an SVG element in place of what it holds. */
export function drawShapes(svg: SVGElement, shapes: readonly Shape[]): void {
  svg.replaceChildren(...shapes.map(element));
}

function element([tag, attributes, content]: Shape): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (typeof content === 'string') made.textContent = content;
  else if (content) made.append(...content.map(element));
  return made;
}
