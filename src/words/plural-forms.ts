/**
 * Makes a language's way of choosing, for a count, among the forms of a word or a sentence. `Category` names the plural
 * categories of its cardinal numbers beside `other` (Unicode CLDR): none may be forgotten, and none be named that it lacks.
 */
export function pluralForms<Category extends Exclude<Intl.LDMLPluralRule, 'other'>>(
  locale: string,
): (count: number, forms: Readonly<Record<Category | 'other', string>>) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count) as Category] ?? forms.other;
}
