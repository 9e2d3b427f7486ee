import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { type FrontMatter, frontMatterIn } from '../../../text/markdown/front-matter.ts';
import { type DocumentFacts, type FactName, firstFit } from './document-facts.ts';

/** The fields of front matter that say a fact, the best first, in small letters without marks: programs write `pub_date` and `pubDate`. */
const fields: Readonly<Record<FactName, readonly string[]>> = {
  title: ['title', 'headline', 'name'],
  creator: ['author', 'authors', 'creator', 'creators', 'byline', 'by'],
  publisher: ['publisher', 'publication', 'journal', 'newspaper', 'site', 'sitename'],
  published: ['published', 'datepublished', 'publishdate', 'publishedat', 'pubdate', 'issued', 'date'],
  url: ['canonical', 'canonicalurl', 'url', 'link', 'permalink', 'source', 'sourceurl'],
  language: ['lang', 'language', 'languagecode', 'locale'],
};

/** Tables in which programs expect fields that they do not know themselves. */
const inner = ['extra', 'params', 'metadata', 'meta', 'taxonomies'];

/** What the front matter of a Markdown file says of its document. */
export function frontMatterFacts(text: string): DocumentFacts {
  const front = frontMatterIn(text);
  const said = front && fieldsOf(front);
  if (!said) return {};
  const byName = new Map<string, readonly [key: string, value: unknown]>();
  for (const table of [said, ...inner.map((name) => said[name]).filter(isTable)]) {
    for (const [key, value] of Object.entries(table)) {
      const name = key
        .toLowerCase()
        .replace(/[\s._-]/gu, '')
        .replace(/^(?:dc|dcterms|og):?(?=\p{L})/u, '');
      if (!byName.has(name)) byName.set(name, [key, value]);
    }
  }
  return Object.fromEntries(
    (Object.keys(fields) as FactName[]).map((fact) => {
      const found = fields[fact].flatMap((name) => {
        const [key, value] = byName.get(name) ?? [];
        return key === undefined ? [] : { value: wordsOf(value), from: `front matter, ${key}` };
      });
      return [fact, firstFit(fact, found)];
    }),
  );
}

type Table = Readonly<Record<string, unknown>>;

/** Nothing, if what stands there cannot be parsed: it is shown all the same. */
function fieldsOf({ format, words }: FrontMatter): Table | undefined {
  try {
    const value: unknown = format === 'toml' ? parseToml(words) : parseYaml(words);
    return isTable(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The words of a value: of a list all of them; of a person, or a note that is linked, the name. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/^\[\[(.*)\]\]$/u, '$1');
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('; ');
  if (!isTable(value)) return '';
  if (typeof value['name'] === 'string') return value['name'];
  return [value['given'], value['family']].filter((part) => typeof part === 'string').join(' ');
}
