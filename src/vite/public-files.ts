import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesUnder } from '../read/entries-under.ts';
import { isPassedOver } from '../read/read-files.ts';

/** The little of Vite and of the bundle that the plugin uses. */
interface Config {
  readonly publicDir: string;
}
interface Bundle {
  readonly environment: { readonly name: string; readonly config: Config };
  emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): void;
}

/**
 * A Vite plugin for the build: of the folder `public/` the site gets the files themselves, and not what systems and editors
 * leave there, which Vite would copy, follow or wait for.
 */
export function publicFiles() {
  return {
    name: 'passage:public-files',
    apply: 'build' as const,
    configEnvironment(_: string, { build }: { build?: { copyPublicDir?: boolean } }) {
      if (build) build.copyPublicDir = false;
    },
    generateBundle(this: Bundle): void {
      const { name, config } = this.environment;
      if (name !== 'client') return;
      for (const fileName of filesIn(config.publicDir)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(config.publicDir, fileName)) });
      }
    },
  };
}

/** Paths with forward slashes, in their order. */
function filesIn(folder: string): string[] {
  return entriesUnder(folder)
    .flatMap(({ path, entry }) => (entry.isFile() && !isPassedOver(path) ? path : []))
    .sort();
}
