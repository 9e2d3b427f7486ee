import { parseAst } from 'rolldown/parseAst';
import { type LeftOut, leftOut } from './left-out.ts';

/**
 * A Vite plugin for the build: leaves out of packages what this site never calls, which the bundler cannot know. A name that is no longer
 * there fails the build, so that a new version of a package is looked at.
 */
export function leaveOut() {
  return {
    name: 'passage:leave-out',
    apply: 'build' as const,
    transform(code: string, id: string): string | undefined {
      const [path = ''] = id.replaceAll('\\', '/').split('?');
      const found = leftOut.find(({ file }) => path.endsWith(`/node_modules/${file}`));
      return found && cut(code, found);
    },
  };
}

/** The code of a module without what it is to do without. */
export function cut(code: string, { file, declarations, methods = {}, narrowed }: LeftOut): string {
  const { body } = parseAst(code);
  const edits = [...cutDeclarations(body, declarations, file), ...emptyMethods(body, methods, file)];
  const kept = apply(code, edits);
  return narrowed === undefined ? kept : narrow(kept, narrowed, file);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Body = ReturnType<typeof parseAst>['body'];
type Statement = Body[number];

function cutDeclarations(body: Body, declarations: LeftOut['declarations'], file: string): Edit[] {
  const missing = new Set(Object.keys(declarations));
  const edits = body.flatMap((statement): Edit[] => {
    const name = declaredBy(statement) ?? changedBy(statement);
    const instead = name === undefined ? undefined : declarations[name];
    if (name === undefined || instead === undefined) return [];
    const isDeclared = name === declaredBy(statement);
    if (isDeclared) missing.delete(name);
    return [{ start: statement.start, end: statement.end, text: isDeclared ? `const ${name} = ${instead};` : '' }];
  });
  return all(edits, missing, file);
}

function emptyMethods(body: Body, methods: NonNullable<LeftOut['methods']>, file: string): Edit[] {
  const missing = new Set(Object.entries(methods).flatMap(([of, names]) => names.map((name) => `${of}.${name}`)));
  const edits = body.flatMap((statement) => {
    if (statement.type !== 'ClassDeclaration') return [];
    return statement.body.body.flatMap((member): Edit[] => {
      if (member.type !== 'MethodDefinition' || member.key.type !== 'Identifier') return [];
      const isLeftOut = missing.delete(`${statement.id?.name ?? ''}.${member.key.name}`);
      const inside = member.value.body;
      return isLeftOut && inside ? [{ start: inside.start, end: inside.end, text: '{}' }] : [];
    });
  });
  return all(edits, missing, file);
}

function all(edits: Edit[], missing: ReadonlySet<string>, file: string): Edit[] {
  if (missing.size === 0) return edits;
  throw new Error(`${file} has no ${[...missing].join(', ')}: look at what it has now, and at src/vite/left-out.ts.`);
}

/** The name that a statement declares, if it is one. */
function declaredBy(statement: Statement): string | undefined {
  if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') return statement.id?.name;
  if (statement.type !== 'VariableDeclaration' || statement.declarations.length !== 1) return undefined;
  const id = statement.declarations[0]?.id;
  return id?.type === 'Identifier' ? id.name : undefined;
}

/** The name of what a statement changes: `Name.prototype.method = …` or `extend(Name.prototype)`. */
function changedBy(statement: Statement): string | undefined {
  if (statement.type !== 'ExpressionStatement') return undefined;
  const { expression } = statement;
  let changed: { readonly type: string } | undefined;
  if (expression.type === 'AssignmentExpression') changed = expression.left;
  if (expression.type === 'CallExpression') changed = expression.arguments[0];
  while (changed && 'object' in changed) changed = changed.object as { readonly type: string };
  return changed && 'name' in changed ? String(changed.name) : undefined;
}

/** `{ ...module, own }` with the few names that are read from it. */
function narrow(code: string, name: string, file: string): string {
  const [whole, module] = new RegExp(String.raw`const ${name} = \{\s*\.\.\.(\w+),`, 'u').exec(code) ?? [];
  if (whole === undefined || module === undefined) throw new Error(`${file} has no ${name} that is all of another module.`);
  const exported = new Set(Array.from(code.matchAll(new RegExp(String.raw`\b${name}\.(\w+)`, 'gu')), ([, each]) => each ?? ''));
  const [, own = ''] = new RegExp(String.raw`\.\.\.${module},([^}.]*)\}`, 'u').exec(code) ?? [];
  for (const each of own.split(',')) exported.delete(each.trim());
  const taken = [...exported].map((each) => `${each}: ${module}.${each},`).join(' ');
  return code.replace(whole, () => `const ${name} = { ${taken}`);
}

/** The code with the edits, which do not overlap. The pieces are joined once: a module has a megabyte. */
function apply(code: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  const pieces = inOrder.flatMap(({ start, text }, index) => [code.slice(inOrder[index - 1]?.end ?? 0, start), text]);
  return [...pieces, code.slice(inOrder.at(-1)?.end ?? 0)].join('');
}
