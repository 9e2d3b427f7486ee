/** The page with the licences of all that the site sends to a browser. */

export const title = 'Licences';
export const description = 'The licences of all that this site sends to a browser.';
export const lead =
  'The code of the site is under the MIT licence. These packages are part of what it sends to a browser: scripts, styles and fonts. The list is made of the finished bundle.';
export const listedWhenBuilt = 'The list is written when the site is built.';

export function version({ version, licence }: { readonly version: string; readonly licence: string }): string {
  return `Version ${version}, ${licence}`;
}
