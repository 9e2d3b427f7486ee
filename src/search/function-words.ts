/**
 * Words that connect others, and those in which questions are put. They are not needed for a result, and where they stand in a
 * row with others they tell which of two texts is meant.
 */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about after again against all also although am among an and another any are as at be became because become been before ' +
    'being between both but by can could did do does doing done during each either else ever every few first for from get gets give ' +
    'given gives go goes going got had happen happened happens happening has have having he her here hers him his how i if in into is it its ' +
    'itself just know known last let like many may me might more most much must my near next no nor not of off on once one only or ' +
    'other our out over own per said same say saying says she should show since so some such tell tells than that the their ' +
    'them then there these they this those though through thus to told too toward towards under until up upon us use very want was way we ' +
    'were what when where whether which while who whom whose why will with within without would yes you your'
  ).split(' '),
);
