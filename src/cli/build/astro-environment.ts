import { resolve } from 'node:path';
import type { Settings } from '../../settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Variables that Astro sets for pages. One of the same name in the environment must not be taken for it: with `DEV=1`, drafts
 * would be published.
 */
const saidByAstro = /^(?:ASSETS_PREFIX|BASE_URL|DEV|MODE|NODE_ENV|PROD|SITE|SSR)$/iu;
/** Variables by which the environment could change what Astro, Vite and Vitest do. */
const readByTools = /^(?:ASTRO|PUBLIC|VITE|VITEST)(?:_|$)/iu;

/**
 * A variable that a build sets for its own Astro process, and nobody else may: pages would show that archive, whatever the
 * content is.
 */
const saidByBuild = /^PASSAGE_HANDED_OVER$/iu;

/** The environment in which Astro runs: the builder's own, without variables that would change the result, and the settings. */
export function astroEnvironment(
  isBuild: boolean,
  environment: Environment,
  { content, site, isSiteGiven, base }: Pick<Settings, 'content' | 'site' | 'isSiteGiven' | 'base'>,
): Environment {
  const deciding = [saidByAstro, readByTools, saidByBuild];
  const harmless = Object.entries(environment).filter(([name]) => !deciding.some((names) => names.test(name)));
  return {
    ...Object.fromEntries(harmless),
    NODE_ENV: isBuild ? 'production' : 'development',
    ASTRO_TELEMETRY_DISABLED: '1',
    PASSAGE_CONTENT: resolve(content),
    PASSAGE_SITE: isSiteGiven ? site.origin : '',
    PASSAGE_BASE: base,
  };
}
