/** Topics have one of so many colours, each a token and a class of the style sheets; more topics begin again with the first. */
const topicColours = 10;

/** The class that gives an element, and all in it, the colour of a topic, by its index among all topics. */
export function topicClass(index: number): string {
  return `topic-${index % topicColours}`;
}
