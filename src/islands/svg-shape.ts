/** A piece of SVG as data: drawn by Astro at build and by the browser later, from the same functions. */
export type Shape = readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  content?: string | readonly Shape[],
];

/** A horizontal place as a share of the drawing, so that bars follow its width and letters are never stretched. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

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
