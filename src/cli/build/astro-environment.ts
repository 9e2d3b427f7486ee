import { resolve } from 'node:path';
import type { Settings } from '../../settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What Astro itself says to pages, so that nothing of the same name in the environment is taken for it: with a `DEV=1` of
 * whoever builds, drafts would be published.
 */
const saidByAstro = /^(?:ASSETS_PREFIX|BASE_URL|DEV|MODE|NODE_ENV|PROD|SITE|SSR)$/iu;
/** What Astro, Vite and the runner of tests let the environment decide. */
const readByTools = /^(?:ASTRO|PUBLIC|VITE|VITEST)(?:_|$)/iu;

/** What a build says to its own Astro, and nobody else: pages would show that archive, whatever the content is. */
const saidByBuild = /^PASSAGE_HANDED_OVER$/iu;

/** The environment in which Astro runs: that of whoever builds without what would decide there, and the settings. */
export function astroEnvironment(
  isBuild: boolean,
  environment: Environment,
  { content, site, base }: Pick<Settings, 'content' | 'site' | 'base'>,
): Environment {
  const deciding = [saidByAstro, readByTools, saidByBuild];
  const harmless = Object.entries(environment).filter(([name]) => !deciding.some((names) => names.test(name)));
  return {
    ...Object.fromEntries(harmless),
    NODE_ENV: isBuild ? 'production' : 'development',
    ASTRO_TELEMETRY_DISABLED: '1',
    PASSAGE_CONTENT: resolve(content),
    PASSAGE_SITE: site.origin,
    PASSAGE_BASE: base,
  };
}
