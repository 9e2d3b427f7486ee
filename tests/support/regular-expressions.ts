import ts from 'typescript';
import { sourceFiles } from './source-files.ts';

/** A regular expression of the code, and where it stands. */
export interface WrittenPattern {
  readonly place: string;
  readonly pattern: RegExp;
}

/** What regular expressions the code has: those that are written out, and how many each file makes of strings. */
export interface WrittenPatterns {
  readonly literals: readonly WrittenPattern[];
  readonly made: ReadonlyMap<string, number>;
}

/** Every regular expression of `src/`. Of an Astro file, its script is read, and whatever it has between braces. */
export function writtenPatterns(): WrittenPatterns {
  const literals: WrittenPattern[] = [];
  const made = new Map<string, number>();
  for (const { path, text } of sourceFiles()) {
    if (!/\.(?:ts|mjs|astro)$/u.test(path)) continue;
    const file = ts.createSourceFile(
      path,
      path.endsWith('.astro') ? scriptOf(text) : text,
      ts.ScriptTarget.Latest,
      false,
      path.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        const end = node.text.lastIndexOf('/');
        literals.push({ place: `${path}:${line + 1}`, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
      }
      if (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp') made.set(path, (made.get(path) ?? 0) + 1);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { literals, made };
}

/** What stands between the fences of an Astro file is TypeScript, and what follows is read as TSX, which it nearly is. */
function scriptOf(text: string): string {
  return text.replace(/^---$/gmu, '   ');
}
