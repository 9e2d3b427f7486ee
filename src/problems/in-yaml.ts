/** A date, or several with "or" between them, as they stand in YAML, which would take a set for a list. */
export function inYaml(dates: string): string {
  return dates
    .split(' or ')
    .map((date) => (/^[[{%]/u.test(date) ? `"${date}"` : date))
    .join(' or ');
}
