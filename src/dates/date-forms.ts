/** How a date may be written, for messages to authors. */
export const dateForms =
  '1988, 1988-02, 1988-02-13, 2021-01-06T14:11 (a time of day), 1997-23 (autumn), 198X (the 1980s), 1987~ (about), 2020-09? (uncertain), -0043 (44 BC), a span such as 1988-02/1988-05, or "[1988,1990]" (one of them)';
