export type Child = Node | string;

/** Creates an element with attributes and children; words are set as text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== ''));
  return made;
}

export function link(href: string, words: string): HTMLAnchorElement {
  return element('a', { href }, words);
}
