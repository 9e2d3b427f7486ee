import type { Archive, Source } from '../archive/types.ts';
import { language as siteLanguage } from '../words/en/grammar.ts';

type Site = Pick<Archive['site'], 'language'>;

/**
 * A page is in the language of its archive (`<html lang>`). What the site itself says is in its own language: where that is
 * another, the body says so, and within it the archive's words say theirs. Where both are one, nothing more is said.
 */
export function langOfBody({ language }: Site): string | undefined {
  return areAlike(language, siteLanguage) ? undefined : siteLanguage;
}

/** The `lang` of the archive's own words on a page: titles, names, notes, prose. */
export function langOfArchive(site: Site): string | undefined {
  return langHere(site, site.language);
}

/** The `lang` of the title of a document: one that was devised is the archive's. */
export function langOfTitle(site: Site, { titleKind, language }: Pick<Source, 'titleKind' | 'language'>): string | undefined {
  return langHere(site, titleKind === 'formal' ? language : site.language);
}

/** The `lang` of words of a document, where they stand in a sentence of the site. */
export function langOfDocument(site: Site, { language }: Pick<Source, 'language'>): string | undefined {
  return langHere(site, language);
}

function langHere(site: Site, language: string): string | undefined {
  return areAlike(language, langOfBody(site) ?? site.language) ? undefined : language;
}

/** Whether two are one language in one script, be it of another region: a voice and hyphenation for one do for the other. */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
  return a.language === b.language && a.script === b.script;
}
