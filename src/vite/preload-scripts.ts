/**
 * A Vite plugin for the build: what loads a script late also asks for the scripts that it needs, so that they come together.
 * Vite's own helper does the same for style sheets, of which none come late here, and every page would load it.
 */
export function preloadScripts() {
  let base = '/';
  return {
    name: 'passage:preload-scripts',
    apply: 'build' as const,
    enforce: 'pre' as const,
    configResolved(config: { readonly base: string }): void {
      base = config.base;
    },
    load(id: string): string | undefined {
      return id === '\0vite/preload-helper.js' ? helper(base) : undefined;
    },
    /** A style sheet that comes late would not be waited for: it belongs among those that a page names. */
    renderChunk(code: string): null {
      const late = code.split('\n').filter((line) => line.includes('__vite__mapDeps'));
      if (late.some((line) => line.includes('.css'))) throw new Error('A script that is loaded late brings a style sheet.');
      return null;
    },
  };
}

/** What a copy for a disk, which has all scripts of a page in one, defines in them. */
export const isBundled = 'passageIsBundled';

function helper(base: string): string {
  return `
    const seen = new Set();
    export const __vitePreload = (load, scripts = []) => {
      if (typeof ${isBundled} === 'undefined') for (const script of scripts) {
        if (seen.has(script)) continue;
        seen.add(script);
        const link = document.createElement('link');
        link.rel = 'modulepreload';
        link.href = ${JSON.stringify(base)} + script;
        document.head.append(link);
      }
      return load();
    };`;
}
