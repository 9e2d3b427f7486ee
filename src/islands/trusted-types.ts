/** Each function returns the text, changed or not, or null to refuse it. */
type Rules = Readonly<Partial<Record<'createHTML' | 'createScriptURL', (text: string) => string | null>>>;

/** The same functions as a policy; if one refuses, it throws. Results are not strings, but are used in place of strings. */
type Policy<R extends Rules> = { readonly [Name in keyof R]: (text: string) => string };

/**
 * Creates a policy of Trusted Types, in browsers that have them: there, a string becomes markup or a script's address only
 * through a policy, whose name must be in `src/hosting/policy.ts`. Each name can be used once.
 */
export function createPolicy<R extends Rules>(name: string, rules: R): Policy<R> | undefined {
  return (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy(name, rules);
}

/** TypeScript's libraries do not declare it yet. */
interface Factory {
  createPolicy<R extends Rules>(name: string, rules: R): Policy<R>;
}
