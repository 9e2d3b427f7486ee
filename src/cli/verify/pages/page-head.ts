import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { pagePolicy } from '../../../hosting/policy.ts';
import { attributeOf, elements } from './markup-tree.ts';

/** Every page begins so; without it browsers lay pages out by other rules, or guess what its letters are. */
const beginning = /^<!doctype html>\s*<html[^<>]*>\s*<head>\s*<meta charset="utf-8">/iu;
/** What a page may run and load beside the files of the site: what was within it when it was built. */
const ownSources = /^(?:'self'|'sha256-[A-Za-z0-9+/=]+')$/u;

/** Sentences about the beginning of a page, by which browsers know what it is and what it may do. */
export function* foreignHead(html: string, tree: Tree.Document): Generator<string> {
  if (!beginning.test(html)) yield 'it does not begin as every page of this program does';
  const policies = [...elements(tree)].filter(({ attrs }) => attrs.some(({ name }) => name === 'http-equiv'));
  if (!policies.some((policy) => isStrict(attributeOf(policy, 'content'))))
    yield 'its policy (Content-Security-Policy) is not the one that every page of this program has';
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
