/** How a date may be written, for messages to authors. */
export const dateForms =
  '1988, 1988-02, 1988-02-13, 1997-23 (autumn), 1987~ (about), 2020-09? (uncertain), or a span such as 1988-02/1988-05';
