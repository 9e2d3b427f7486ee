/**
 * Words that connect others, and those in which questions are put. They are not needed for a result, and where they stand in a
 * row with others they tell which of two texts is meant.
 */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about after again against all also although am among an and another any are as at be became because become been before ' +
    'being between both but by can could did do does doing done during each either else ever every few for from get gets give ' +
    'given gives go goes going got had happen happened happens happening has have having he her here hers him his how i if in into is it its ' +
    'itself just know known last let like many may me might more most much must my near next no nor not of off on once only or ' +
    'other our out over own per said same say saying says she should show since so some such tell tells than that the their ' +
    'them then there these they this those though through thus to told too toward towards under until up upon us use very want was way we ' +
    'were what when where whether which while who whom whose why will with within without would yes you your'
  ).split(' '),
);

/** Words that are little where nothing follows them that they count, as in “who came first”. */
export const adverbsAtEnd: ReadonlySet<string> = new Set(['first']);

/**
 * Words in which questions are put in some other languages, in small letters without accents: not needed where nothing has
 * them.
 */
export const questionWords: ReadonlySet<string> = new Set(
  (
    'qui que quoi quel quelle ou quand comment pourquoi combien est ' +
    'wer was wo wann wie warum wieso wieviel wieviele welche welcher ist ' +
    'quien donde cuando como cual cuantos cuantas por es quem onde quando quantos chi dove come perche quanti ' +
    'кто что где когда как почему зачем сколько какие какой хто що де коли чому ' +
    'ποιος ποια ποιοι που ποτε πως γιατι ποσοι ποσα τι kim ne nerede nerde hani nasil neden kac kac hansi harada niye nece ' +
    'من ما ماذا اين متى كيف لماذا كم هل چه کجا کی چگونه چرا چند מי מה איפה מתי איך למה כמה ով ինչ որտեղ երբ ինչպես ինչու քանի'
  ).split(' '),
);
