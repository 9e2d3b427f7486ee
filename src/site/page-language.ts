import type { Archive, Source } from '../archive/types.ts';
import { language as siteLanguage } from '../words/en/grammar.ts';

type Site = Pick<Archive['site'], 'language'>;

/**
 * The `lang` of the body. A page is in the language of its archive (`<html lang>`), but the words of the site itself are in
 * their own language. If these two differ, the body has the language of the site, and within it the archive's words have
 * theirs; if not, undefined.
 */
export function langOfBody({ language }: Site): string | undefined {
  return areAlike(language, siteLanguage) ? undefined : siteLanguage;
}

/** The `lang` of the archive's own words on a page: titles, names, notes, prose. */
export function langOfArchive(site: Site): string | undefined {
  return langHere(site, site.language);
}

/** The `lang` of the title of a document: a devised title is in the language of the archive. */
export function langOfTitle(site: Site, { titleKind, language }: Pick<Source, 'titleKind' | 'language'>): string | undefined {
  return langHere(site, titleKind === 'formal' ? language : site.language);
}

/** The `lang` of words of a document within a sentence of the site. */
export function langOfDocument(site: Site, { language }: Pick<Source, 'language'>): string | undefined {
  return langHere(site, language);
}

function langHere(site: Site, language: string): string | undefined {
  return areAlike(language, langOfBody(site) ?? site.language) ? undefined : language;
}

/**
 * Whether two tags name the same language in the same script. The region does not matter: voices and hyphenation serve both.
 */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
  return a.language === b.language && a.script === b.script;
}
