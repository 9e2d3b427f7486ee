/**
 * The English names of the months, as documents and authors write them. What the site itself calls a month is in `words/`,
 * in whatever language the site speaks.
 */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
