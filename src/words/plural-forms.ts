/**
 * Makes a function that chooses the form of a word or sentence for a count in a language. `Category` names the plural
 * categories of its cardinal numbers beside `other` (Unicode CLDR); the types allow neither a missing nor an unknown one.
 */
export function pluralForms<Category extends Exclude<Intl.LDMLPluralRule, 'other'>>(
  locale: string,
): (count: number, forms: Readonly<Record<Category | 'other', string>>) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count) as Category] ?? forms.other;
}
