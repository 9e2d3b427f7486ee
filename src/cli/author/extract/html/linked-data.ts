import { z } from 'zod';
import type { DocumentFacts, Fact, FactName } from '../document-facts.ts';

const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const several = z
  .union([named, z.array(named).transform((names) => names.join('; '))])
  .optional()
  .catch(undefined);
const text = z.string().optional().catch(undefined);

/** The fields of schema.org in which a page describes its document. */
const work = z.object({
  '@type': z.union([z.string().transform((type) => [type]), z.array(z.string())]),
  headline: text,
  name: text,
  author: several,
  publisher: several,
  datePublished: text,
  inLanguage: text,
  url: text,
});

/** Types of a document, and not of the site or its owner. */
const kinds = /Article|Posting|Report|Book|Chapter|Thesis|Legislation|CreativeWork|DigitalDocument|WebPage$/u;

/** What the JSON-LD of a page says about its document, from the first object in it that describes one. */
export function linkedData(scripts: readonly string[]): DocumentFacts {
  const works = scripts.flatMap(thingsIn).flatMap((thing) => work.safeParse(thing).data ?? []);
  const documents = works.filter(({ '@type': types }) => types.some((type) => kinds.test(type)));
  const [found] = [...documents.filter(({ headline }) => headline !== undefined), ...documents];
  if (!found) return {};
  const { headline, name, author, publisher, datePublished, inLanguage, url } = found;
  const values: readonly (readonly [FactName, string | undefined])[] = [
    ...([
      ['title', headline ?? name],
      ['creator', author],
      ['publisher', publisher],
    ] as const),
    ...([
      ['published', datePublished],
      ['language', inLanguage],
      ['url', url],
    ] as const),
  ];
  return Object.fromEntries(
    values.flatMap(([field, value]): [FactName, Fact][] => (value === undefined ? [] : [[field, { value, from: 'JSON-LD' }]])),
  );
}

/** The top objects of a script: one, a list, or a graph of them. */
function thingsIn(script: string): unknown[] {
  try {
    const data: unknown = JSON.parse(script);
    return [data].flat().flatMap((thing) => (isGraph(thing) ? thing['@graph'] : [thing]));
  } catch {
    return [];
  }
}

function isGraph(thing: unknown): thing is { readonly '@graph': unknown[] } {
  return typeof thing === 'object' && thing !== null && '@graph' in thing && Array.isArray(thing['@graph']);
}
