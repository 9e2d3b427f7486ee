/** A number that can be part of a date: digits of any script, or Chinese numerals before a year, month or day sign. */
export const dateNumber = /\p{Nd}|[〇零一二三四五六七八九十][年月日]|元年/u;
