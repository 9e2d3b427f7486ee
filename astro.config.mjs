import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/settings.ts';
import { leaveOut } from './src/vite/leave-out.ts';
import { orderLayers } from './src/vite/order-layers.ts';
import { pageScripts } from './src/vite/page-scripts.ts';
import { preloadScripts } from './src/vite/preload-scripts.ts';
import { listShippedPackages } from './src/vite/shipped-packages.ts';
import { subsetFonts } from './src/vite/subset-fonts.ts';
import { watchContent } from './src/vite/watch-content.ts';
import { withoutPublicFiles } from './src/vite/without-public-files.ts';

const { site, base, cache } = readSettings();

export default defineConfig({
  site: site.origin,
  base,
  trailingSlash: 'always',
  ...(cache && { cacheDir: join(cache, 'astro') }),
  // Astro waits for each page's write in turn otherwise: four at once build a fifth faster.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  integrations: [withoutPublicFiles()],
  devToolbar: { enabled: false },
  vite: {
    ...(cache && { cacheDir: join(cache, 'vite') }),
    // Files of settings beside the project, or above it, decide nothing.
    envDir: false,
    css: { postcss: {} },
    plugins: [watchContent(), orderLayers(), subsetFonts(), leaveOut(), listShippedPackages(), preloadScripts()],
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [pageScripts] } } } } } },
    resolve: {
      // vis-timeline brings along all languages and zones of moment, and a cleaner for HTML that is never given to it.
      alias: [
        { find: /^moment$/, replacement: fileURLToPath(new URL('src/islands/timeline/stand-ins/moment.ts', import.meta.url)) },
        { find: /^xss$/, replacement: fileURLToPath(new URL('src/islands/timeline/stand-ins/xss.ts', import.meta.url)) },
      ],
    },
  },
});
