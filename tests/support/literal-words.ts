import { Linter, type Rule } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Attributes, and properties of our components, whose values readers see or hear. */
const toldAttributes =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder|braillelabel)|title|alt|label|placeholder|description|lead|data-(?:label|title|done))$/u;
const letters = /\p{L}{2}/u;
/** Several words, or one with a capital letter: other strings in code rarely have these forms. */
const looksLikeWords = /\p{L}[,.:;!?]?\s+\p{L}{2}|\p{L}{2}[,.:;!?]?\s+\p{L}|^[\s"“(]*\p{Lu}\p{Ll}/u;

/** A single word next to a value: "12 chosen", "date: 1914". */
const besideFilled = /^\s+\p{L}{2,}[,.:;!?]?\s*$|^\s*\p{L}{2,}[,.:;!?]?\s+$/u;

type Node = Rule.Node & { readonly name?: { readonly name?: string } | string; readonly value?: unknown };

/** Finds words of the interface in a file that belong in `src/words/`. */
const rule: Rule.RuleModule = {
  create(context) {
    const tell = (node: Rule.Node, words: string) =>
      context.report({ node, message: words.replace(/\s+/gu, ' ').trim().slice(0, 80) });
    const inCode = (node: Rule.Node, words: string) => {
      const attribute = attributeOf(node);
      const areWords = looksLikeWords.test(words) || (node.type === 'TemplateElement' && besideFilled.test(words));
      if (attribute === undefined ? areWords && !isOfCode(node) && !isCode(words) : isTold(attribute, node, words))
        tell(node, words);
    };
    return {
      JSXText: (node: Node) => {
        if (letters.test(String(node.value))) tell(node, String(node.value));
      },
      AstroRawText: () => undefined,
      Literal: (node) => {
        if (typeof node.value === 'string') inCode(node, node.value);
      },
      TemplateElement: (node) => inCode(node, node.value.cooked ?? ''),
    };
  },
};

/** The name of the attribute that a string is the value of; undefined if it is none. */
function attributeOf(node: Rule.Node): string | undefined {
  for (let each = node as Node | null; each; each = each.parent as Node | null) {
    const { type } = each as { readonly type: string };
    if (/^(?:JSXElement|JSXFragment|Program|ArrowFunctionExpression)$/u.test(type)) return undefined;
    if (!/^(?:JSXAttribute|AstroTemplateLiteralAttribute|AstroShorthandAttribute)$/u.test(type)) continue;
    return typeof each.name === 'object' ? String(each.name.name) : String(each.name);
  }
  return undefined;
}

/** Whether the value of an attribute is words: if readers see the attribute, unless the string is compared with something. */
function isTold(attribute: string, node: Rule.Node, words: string): boolean {
  return toldAttributes.test(attribute) && letters.test(words) && !isOfCode(node);
}

/** One of the selectors of a list. */
const selector = /^(?:a|button|input|select|summary|textarea)?(?:[:[].*)?$/u;
const mediaQuery = /^\([a-z-]+: [a-z]+\)$/u;
const beginningOfMarkup = /^<[a-z]+ [a-z]+=/u;

/** Whether words are a selector, a media query, markup or a list of classes: `tl-label is-back`, `topic topic-`. */
function isCode(words: string): boolean {
  const isSelector = words.split(', ').every((each) => each !== '' && selector.test(each));
  if (isSelector || mediaQuery.test(words) || beginningOfMarkup.test(words)) return true;
  const names = words.trim().split(/\s+/u);
  return names.every((name) => /^[a-z0-9]+-[a-z0-9-]*$/u.test(name) || names.some((other) => other.startsWith(`${name}-`)));
}

/** Whether a string is a name of an import, is compared or looked up, or is in an error for programmers. */
function isOfCode(node: Rule.Node): boolean {
  const { parent } = node;
  if (/^(?:Import|Export|TSLiteralType|BinaryExpression|MemberExpression|SwitchCase)/u.test(parent?.type ?? '')) return true;
  if (parent?.type === 'Property' && parent.key === node) return true;
  for (let each: Rule.Node | null = node; each; each = each.parent) if (isFailure(each)) return true;
  return false;
}

/** Whether a node is an error that is thrown, or made to be thrown. */
function isFailure(node: Rule.Node): boolean {
  const isError = node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name.endsWith('Error');
  return isError || node.type === 'ThrowStatement';
}

const config: Linter.Config[] = [
  ...(astro.configs.base as Linter.Config[]),
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as Linter.Parser } },
  { files: ['**/*.{ts,astro}'], plugins: { words: { rules: { literal: rule } } }, rules: { 'words/literal': 'error' } },
];

const linter = new Linter();

/** The words of the interface in a file of `src/`, each with its line. */
export function literalWords(path: string, text: string): string[] {
  return linter
    .verify(text, config, { filename: path, allowInlineConfig: false })
    .map(({ line, message }) => `${path}:${line} ${message}`);
}
