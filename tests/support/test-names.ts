import ts from 'typescript';

/** A test, or a group of tests, in a test file. */
export interface NamedTest {
  readonly name: string;
  /** Whether it is marked so that it never runs. */
  readonly isLeftOut: boolean;
}

const runners = ['test', 'it', 'describe'];
const leftOut = ['skip', 'todo', 'fixme', 'fails'];

/** The tests in a file, with their names as written, including `%s` and `${…}`; also those of `const run = test.skipIf(…)`. */
export function testNames(text: string): NamedTest[] {
  const file = ts.createSourceFile('names.test.ts', text, ts.ScriptTarget.Latest, true);
  const known = new Set(runners);
  const found: NamedTest[] = [];
  const visit = (node: ts.Node, isLeftOutAround: boolean): void => {
    let isLeftOut = isLeftOutAround;
    if (
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      node.initializer &&
      ts.isCallExpression(node.initializer)
    ) {
      if (known.has(wordsOfCall(node.initializer)[0] ?? '')) known.add(node.name.text);
    }
    if (ts.isCallExpression(node)) {
      const words = wordsOfCall(node);
      const [name] = node.arguments;
      if (known.has(words[0] ?? '') && name && ts.isStringLiteralLike(name)) {
        isLeftOut ||= words.some((word) => leftOut.includes(word));
        found.push({ name: name.text, isLeftOut });
      }
    }
    ts.forEachChild(node, (child) => visit(child, isLeftOut));
  };
  visit(file, false);
  return found;
}

/** The names in a call before its last parentheses: `['test', 'for']` for `test.for(cases)('…')`. */
function wordsOfCall(call: ts.CallExpression): string[] {
  const words: string[] = [];
  let at: ts.Expression = call.expression;
  for (;;) {
    if (ts.isPropertyAccessExpression(at)) {
      words.unshift(at.name.text);
      at = at.expression;
    } else if (ts.isCallExpression(at)) at = at.expression;
    else if (ts.isTaggedTemplateExpression(at)) at = at.tag;
    else return ts.isIdentifier(at) ? [at.text, ...words] : [];
  }
}
