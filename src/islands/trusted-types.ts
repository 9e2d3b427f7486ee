/** Each gives text back, changed or not, or nothing to refuse it. */
type Rules = Readonly<Partial<Record<'createHTML' | 'createScriptURL', (text: string) => string | null>>>;

/** The same by its rules; what they refuse is thrown. What comes is no string, but stands where one did. */
type Policy<R extends Rules> = { readonly [Name in keyof R]: (text: string) => string };

/**
 * Makes a policy of Trusted Types, in browsers that have them: there, text becomes markup or the address of a script
 * only by a policy whose name is in `src/hosting/policy.ts`. Each name can be taken once.
 */
export function createPolicy<R extends Rules>(name: string, rules: R): Policy<R> | undefined {
  return (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy(name, rules);
}

/** No library of TypeScript's has it yet. */
interface Factory {
  createPolicy<R extends Rules>(name: string, rules: R): Policy<R>;
}
