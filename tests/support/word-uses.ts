import { dirname, join } from 'node:path';

/** The words of `src/words/` that a file uses, each as the path of its module and its name: `words/en/event.ts earlier`. */
export function wordUses(path: string, text: string): string[] {
  const statements = text.matchAll(/^\s*import\s+(?!type\b)(?<what>\*\s*as\s+\w+|\{[^}]*\})\s+from\s+'(?<from>\.[^']*)'/gmu);
  return [...statements].flatMap(({ groups: { what = '', from = '' } = {} }) => {
    const module = join(dirname(path), from);
    if (!module.startsWith('words/')) return [];
    const whole = /^\*\s*as\s+(\w+)/u.exec(what)?.[1];
    const names =
      whole === undefined
        ? [...what.matchAll(/(?<=[{,]\s*)(?!type\b)\w+/gu)].map(([name]) => name)
        : [...text.matchAll(new RegExp(`(?<![\\w.])${whole}\\.(\\w+)`, 'gu'))].map(([, name = '']) => name);
    return names.map((name) => `${module} ${name}`);
  });
}
