import ts from 'typescript';
import { sourceFiles } from './source-files.ts';

/** A regular expression in the code, and where it is. */
export interface WrittenPattern {
  readonly place: string;
  readonly pattern: RegExp;
}

/** The regular expressions in the code: literals, and how many each file makes from strings. */
export interface WrittenPatterns {
  readonly literals: readonly WrittenPattern[];
  readonly made: ReadonlyMap<string, number>;
}

/** All regular expressions in `src/`. In Astro files, the script and the expressions in braces are read. */
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

/** The frontmatter of an Astro file is TypeScript; the rest is read as TSX, which it almost is. */
function scriptOf(text: string): string {
  return text.replace(/^---$/gmu, '   ');
}
