import ts from 'typescript';

/** A test, or a group of tests, as it is written in its file. */
export interface NamedTest {
  readonly name: string;
  /** Whether it is written so that it is never run. */
  readonly isLeftOut: boolean;
}

const runners = ['test', 'it', 'describe'];
const leftOut = ['skip', 'todo', 'fixme', 'fails'];

/** The tests of a file by their names as they are written, `%s` and `${…}` included; also those of `const run = test.skipIf(…)`. */
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

/** The words before the last brackets of a call: `['test', 'for']` of `test.for(cases)('…')`. */
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
