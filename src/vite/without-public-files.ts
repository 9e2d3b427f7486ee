import type { AstroIntegration } from 'astro';

/**
 * An Astro integration for builds: Astro finds no folder `public/`. It would leave out every page whose place a public file
 * has, and copy what systems and editors leave there. `add-public-files.ts` copies the files into the site.
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
