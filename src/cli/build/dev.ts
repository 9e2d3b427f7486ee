import { writeSchemas } from '../check/schemas.ts';
import { runAstro } from './run-astro.ts';

/** Serves the site while its author writes; the page follows the content folder. */
export function dev({ content, port }: { readonly content: string; readonly port: number }): Promise<number> {
  writeSchemas();
  // Astro itself would allow only one dev server for each checkout.
  return runAstro(['dev', '--ignore-lock', '--port', String(port)], content);
}
