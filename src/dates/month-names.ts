/**
 * The English names of the months, as documents and authors write them. The names that the site itself uses are in `words/`, in
 * its own language.
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
