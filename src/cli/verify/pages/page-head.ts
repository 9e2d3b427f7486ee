import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { pagePolicy } from '../../../hosting/policy.ts';
import { attributeOf, elements } from './markup-tree.ts';

/** Every page begins so; without it browsers lay pages out by other rules, or guess what its letters are. */
const beginning = /^<!doctype html>\s*<html[^<>]*>\s*<head>\s*<meta charset="utf-8">/iu;

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
  return directives.length === pagePolicy.length && pagePolicy.every((directive) => directives.includes(directive));
}
