import type { AstroIntegration } from 'astro';

/**
 * An integration for the build: Astro finds no folder `public/`. It would leave out every page in whose place a file
 * stands there, and copy what systems and editors leave. `add-public-files.ts` puts the files into the site.
 */
export function withoutPublicFiles(): AstroIntegration {
  return {
    name: 'passage:without-public-files',
    hooks: {
      'astro:config:setup'({ command, updateConfig }) {
        if (command === 'build') updateConfig({ publicDir: new URL('no-files/', import.meta.url) });
      },
    },
  };
}
