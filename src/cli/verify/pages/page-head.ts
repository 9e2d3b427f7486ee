import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { pagePolicy } from '../../../hosting/policy.ts';
import { attributeOf, elements } from './markup-tree.ts';

/** Every page begins so; without it browsers lay pages out by other rules, or guess what its letters are. */
const beginning = /^<!doctype html>\s*<html[^<>]*>\s*<head>\s*<meta charset="utf-8">/iu;
/** What a page may run and load beside the files of the site: what was within it when it was built. */
const ownSources = /^(?:'self'|'sha256-[A-Za-z0-9+/=]+')$/u;

/** What else every page says of itself to browsers, once; only the page for frames of other sites is kept from searches. */
const said: Readonly<Record<string, RegExp>> = {
  viewport: /^width=device-width, initial-scale=1$/u,
  referrer: /^no-referrer$/u,
  description: /(?:)/u,
  robots: /^noindex$/u,
};

/** Sentences about the beginning of a page, by which browsers know what it is and what it may do. */
export function* foreignHead(html: string, tree: Tree.Document, path = ''): Generator<string> {
  if (!beginning.test(html)) yield 'it does not begin as every page of this program does';
  const policies = [...elements(tree)].filter(({ attrs }) => attrs.some(({ name }) => name === 'http-equiv'));
  if (!policies.some((policy) => isStrict(attributeOf(policy, 'content'))))
    yield 'its policy (Content-Security-Policy) is not the one that every page of this program has';
  yield* foreignMetas(tree, path);
}

/** Sentences about what a page says of itself to browsers beside its letters and its policy. */
function* foreignMetas(tree: Tree.Document, path: string): Generator<string> {
  const metas = [...elements(tree)].filter(({ tagName }) => tagName === 'meta');
  const names = metas.map((meta) => attributeOf(meta, 'name')).filter(Boolean);
  for (const meta of metas) {
    const [name, content] = [attributeOf(meta, 'name'), attributeOf(meta, 'content')];
    if (name !== '' && said[name]?.test(content) === false) yield `it has <meta name="${name}" content="${content}">`;
  }
  for (const name of ['viewport', 'referrer', 'description'])
    if (names.filter((each) => each === name).length !== 1) yield `it does not say its ${name} once`;
  if (names.includes('robots') !== (path === 'embed/index.html'))
    yield 'it tells search engines something else than other pages do';
}

function isStrict(policy: string): boolean {
  const directives = policy.split(';').map((directive) => directive.trim());
  const of = (name: string) =>
    directives
      .find((directive) => directive.startsWith(`${name} `))
      ?.split(' ')
      .slice(1) ?? [];
  const areOwn = ['script-src', 'style-src'].every(
    (name) => of(name).includes("'self'") && of(name).every((each) => ownSources.test(each)),
  );
  const known = directives.filter((directive) => directive !== '' && !/^(?:script|style)-src /u.test(directive));
  return areOwn && known.length === pagePolicy.length && pagePolicy.every((directive) => known.includes(directive));
}
