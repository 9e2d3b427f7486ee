import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const offlineFetch = fileURLToPath(new URL('../../../islands/offline/offline-fetch.ts', import.meta.url));
const entry = '\0passage:entry';

/**
 * Binds built module scripts, and all that they import now or later, into one script that is no module: browsers load
 * no modules from a disk. One script for all of a page's modules, so that what two of them share is there once.
 */
export async function classicScript(folder: string, scripts: readonly string[]): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    logLevel: 'silent',
    transform: { inject: { fetch: [offlineFetch, 'offlineFetch'] } },
    plugins: [
      {
        name: 'passage:entry',
        resolveId: (id) => (id === entry ? id : null),
        // What fetches ahead the scripts that another needs: here they are all there.
        transform: (code, id) =>
          /\/preload-helper\.[^/]*$/u.test(id)
            ? code.replace(/^[^]*export\s*\{\s*[\w$]+ as ([\w$]+)\s*\};?\s*$/u, 'export const $1 = (load) => load();')
            : null,
        load: (id) => (id === entry ? scripts.map((path) => `import ${JSON.stringify(join(folder, path))};\n`).join('') : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true, comments: false });
  await bundle.close();
  return output[0].code;
}
