import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { shipped, type ShippedPackage } from '../site/pages/licences-page.ts';

/** The part of a finished bundle that the plugin reads. */
interface Context {
  readonly environment: { readonly name: string };
  getModuleIds(): IterableIterator<string>;
}

type Bundle = Readonly<Record<string, { readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>> }>>;

/**
 * A Vite plugin that lists the packages of which browsers get anything: code in scripts, style sheets or fonts. The page of
 * licences shows them; it is written when both bundles are done.
 */
export function listShippedPackages() {
  const found = new Map<string, ShippedPackage>();
  return {
    name: 'passage:shipped-packages',
    apply: 'build' as const,
    generateBundle(this: Context, _: unknown, bundle: Bundle): void {
      const scripts = Object.values(bundle).flatMap(({ modules = {} }) =>
        Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? id : [])),
      );
      const styles = [...this.getModuleIds()].filter((id) => /\.(?:css|woff2)(?:\?|$)/u.test(id));
      for (const id of [...(this.environment.name === 'client' ? scripts : []), ...styles]) {
        const folder = packageFolder(id);
        if (folder !== undefined) found.set(folder, found.get(folder) ?? describe(folder));
      }
      shipped.list = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** The folder of the package to which a module belongs; undefined for our own. */
function packageFolder(id: string): string | undefined {
  // Helpers that Vite and its bundler add to scripts have no file.
  const [, helper] = /^\0(vite|rolldown)\//u.exec(id) ?? [];
  if (helper !== undefined) return folderFrom(helper);
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id.replaceAll('\\', '/')) ?? [];
  return folder;
}

/** Vite comes with Astro, and the bundler with Vite, so each is resolved from there. */
function folderFrom(name: string): string | undefined {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const vite = dirname(createRequire(astro).resolve('vite/package.json'));
  const own = [vite, join(vite, '..', name), join(vite, 'node_modules', name)];
  return own.find((folder) => folder.endsWith(name) && existsSync(join(folder, 'package.json')));
}

function describe(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice|ofl)(?:[-.].*)?$/iu.test(file) && !/\.[cm]?js$/u.test(file))
    .sort();
  const texts = files.map((file) => ({ file, text: ownLicence(readFileSync(join(folder, file), 'utf8')) }));
  return { name, version, licence: license ?? 'not stated', texts };
}

/** The licence of a package, without those of packages that are bundled into its own build tools, which are not shipped. */
function ownLicence(text: string): string {
  const [own = ''] = text.replaceAll('\r\n', '\n').split(/^#+ Licenses of bundled dependencies$/mu);
  return own.trim();
}
