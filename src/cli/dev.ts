import { runAstro } from './run-astro.ts';

/** Serves the site while its author writes; the page follows the content folder. */
export function dev({ content, port }: { readonly content: string; readonly port: number }): Promise<number> {
  return runAstro(['dev', '--port', String(port)], content);
}
