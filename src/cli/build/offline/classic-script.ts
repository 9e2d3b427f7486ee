import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { isBundled } from '../../../vite/preload-scripts.ts';

const offlineFetch = fileURLToPath(new URL('../../../islands/offline/offline-fetch.ts', import.meta.url));
const entry = '\0passage:entry';

/**
 * Bundles built module scripts, with all that they import now or later, into one classic script, because browsers load no
 * modules from a disk. All modules of a page go into one script, so that what two of them share is in it once. What stands
 * for `fetch` runs first, also where only what is imported later fetches: it asks which script it stands in, and so where the
 * top of the copy is, which no script knows after it has run.
 */
export async function classicScript(folder: string, scripts: readonly string[]): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    logLevel: 'silent',
    transform: {
      inject: { fetch: [offlineFetch, 'offlineFetch'] },
      // Scripts that another one needs are not asked for before: here they are all in the bundle.
      define: { [isBundled]: 'true' },
    },
    plugins: [
      {
        name: 'passage:entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry ? [offlineFetch, ...scripts.map((path) => join(folder, path))].map(imported).join('') : null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true, comments: false });
  await bundle.close();
  return output[0].code;
}

function imported(path: string): string {
  return `import ${JSON.stringify(path)};\n`;
}
