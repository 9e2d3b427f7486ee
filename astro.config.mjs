import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { listShippedPackages } from './src/cli/shipped-packages.ts';
import { subsetFonts } from './src/cli/subset-fonts.ts';
import { pagePolicy } from './src/hosting/policy.ts';
import { watchContent } from './src/site/watch-content.ts';

const base = `/${(process.env.PASSAGE_BASE ?? '').replace(/^\/+|\/+$/g, '')}`;

// A build keeps what Astro and Vite write meanwhile in a folder of its own, so that two builds of one checkout do not meet.
const cache = process.env.PASSAGE_CACHE;

export default defineConfig({
  site: process.env.PASSAGE_SITE ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  ...(cache && { cacheDir: join(cache, 'astro') }),
  // Astro waits for each page's write in turn otherwise: four at once build a fifth faster.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  security: { csp: { directives: [...pagePolicy] } },
  vite: {
    ...(cache && { cacheDir: join(cache, 'vite') }),
    plugins: [watchContent(), subsetFonts(), listShippedPackages()],
    build: { assetsInlineLimit: 0 },
    resolve: {
      // vis-timeline brings along all languages and zones of moment, and a cleaner for HTML that is never given to it.
      alias: [
        { find: /^moment$/, replacement: fileURLToPath(new URL('src/islands/utc-moment.ts', import.meta.url)) },
        { find: /^xss$/, replacement: fileURLToPath(new URL('src/islands/escape-only.ts', import.meta.url)) },
      ],
    },
  },
});
