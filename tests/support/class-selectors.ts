import ts from 'typescript';

const asking = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches']);
const forbidden = new Set(['getElementsByClassName', 'classList.contains']);

/**
 * All places where TypeScript code finds elements by their classes: selectors that contain a class, however they are composed,
 * and methods that search by class. Selectors that cannot be read, such as parameters, are returned too.
 */
export function classSelectors(code: string): string[] {
  const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  const found: string[] = [];
  visit(file, (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
  });
  visit(file, (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const { name, expression } = node.expression;
    const [selector] = node.arguments;
    if (forbidden.has(name.text) || forbidden.has(`${lastName(expression)}.${name.text}`)) found.push(node.getText());
    else if (asking.has(name.text) && selector && piecesOf(selector).some(hasClass)) found.push(selector.getText());
  });
  return found;

  /** The text of a selector; `?.` stands for parts that cannot be read. */
  function piecesOf(node: ts.Node): string[] {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return [node.text];
    if (ts.isCallExpression(node)) {
      if (lastName(node.expression) === 'selectorOf') return [];
      if (!ts.isPropertyAccessExpression(node.expression)) return ['?.'];
      // For a list that is mapped from another, what makes its pieces.
      const [made] = node.expression.name.text === 'map' ? node.arguments : [];
      return piecesOf(made && ts.isArrowFunction(made) ? made.body : node.expression.expression);
    }
    if (ts.isIdentifier(node)) {
      const constant = constants.get(node.text);
      return constant ? piecesOf(constant) : ['?.'];
    }
    const pieces: string[] = [];
    ts.forEachChild(node, (child) => void pieces.push(...piecesOf(child)));
    return pieces;
  }
}

function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node);
  ts.forEachChild(node, (child) => visit(child, each));
}

function lastName(node: ts.Expression): string {
  return ts.isPropertyAccessExpression(node) ? node.name.text : node.getText();
}

/** Whether a piece of a selector contains a class. A full stop in the value of another attribute is not one. */
function hasClass(piece: string): boolean {
  return /\[\s*class\b/u.test(piece) || piece.replace(/"[^"]*"|'[^']*'/gu, '').includes('.');
}
