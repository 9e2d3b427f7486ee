/** Texts that break careless output formats: each is the value of one field. */
export const hostileTexts = {
  braces: 'An {unbalanced title\\, with } and {{ more',
  'TeX signs': '100% of $5 & #1_a^b~c \\input{x}',
  'a record of its own': 'A title\r\nER  - \r\nTY  - JOUR\u0085AU  - Someone\u2028else',
  'quotation marks': 'He said "no", “yes” and \'perhaps\'',
  markup: '<script>alert(1)</script> &amp; </pre>',
  'other letters': 'Ağdam Աղdam Шуша \u{1F4DA}',
} as const;
