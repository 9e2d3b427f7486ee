import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path for which a site was built, with a slash at both ends, as the links of its home page show it. */
export function builtBase(folder: string): string | undefined {
  try {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    return /\s(?:href|src)=["']?(\/(?:[A-Za-z0-9._~-]+\/)*)_astro\//u.exec(page)?.[1];
  } catch {
    // There is no site yet, or it was not built by this program.
    return undefined;
  }
}
