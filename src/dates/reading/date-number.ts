/** A number as a date has one: digits of any script, or Chinese numerals before a year, a month or a day. */
export const dateNumber = /\p{Nd}|[〇零一二三四五六七八九十][年月日]/u;
