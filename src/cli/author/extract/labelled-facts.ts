import { type DocumentFacts, type FactName, firstFit } from './document-facts.ts';

/** How plain texts name what they say of themselves before they begin, as those of Project Gutenberg do. */
const labels: Readonly<Record<string, FactName>> = {
  Title: 'title',
  Author: 'creator',
  Publisher: 'publisher',
  Language: 'language',
};
/** Lines among which such lines are, and how many of them are none by chance. */
const [maxLines, minLabels] = [60, 2];
const labelled = /^(?<label>[A-Z][a-z]{3,8}):\s{1,8}(?<value>\S.{0,300})$/u;

/** What lines such as "Title: The mill" say of a document of plain text. */
export function labelledFacts(text: string): DocumentFacts {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u, maxLines);
  const found = lines.flatMap((line) => {
    const { label = '', value = '' } = labelled.exec(line.trim())?.groups ?? {};
    const name = labels[label];
    return name ? [{ name, value: name === 'language' ? tagOf(value) : value, from: `the line "${label}:"` }] : [];
  });
  if (new Set(found.map(({ name }) => name)).size < minLabels) return {};
  const names = [...new Set(found.map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      firstFit(
        name,
        found.filter((fact) => fact.name === name),
      ),
    ]),
  );
}

/** The tag of a language that is named in English; a tag stays as it is. */
function tagOf(words: string): string {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode('a'.charCodeAt(0) + index));
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags.find((tag) => names.of(tag)?.toLowerCase() === words.toLowerCase()) ?? words;
}
