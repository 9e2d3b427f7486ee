/**
 * English words of one meaning whose forms no rule of endings joins: verbs that are not regular, and what those who ask say for
 * those who died.
 */
const families = (
  'die died dies dying death deaths dead deadly kill killed kills killing|begin begins began begun beginning|break broke broken breaks|bring brought brings|build built builds|buy bought|' +
  'catch caught|choose chose chosen choice|come came comes coming|draw drew drawn|drive drove driven|fall fell fallen falls|fight fought fights fighting|find found finds|' +
  'flee fled flees flight|fly flew flown flight|give gave given gives|go went gone goes|grow grew grown growth|hear heard|hold held holds|keep kept keeps|know knew known|' +
  'lead led leads|leave left leaves leaving|lose lost loses loss losses|make made makes|meet met meets meeting|pay paid|rise rose risen rises|run ran|say said says|see saw seen|seek sought|' +
  'sell sold|send sent sends|shoot shot shoots shooting|sit sat|speak spoke spoken speech|spend spent|stand stood|strike struck strikes|swear swore sworn|take took taken takes|' +
  'teach taught|tell told|think thought|throw threw thrown|understand understood|win won wins winning victory|withdraw withdrew withdrawn withdrawal|write wrote written writing|' +
  'man men|woman women|child children|foot feet|phone telephone'
)
  .split('|')
  .map((family) => family.split(' '));

const byWord = new Map<string, Set<string>>();
for (const family of families)
  for (const word of family)
    byWord.set(word, new Set([...(byWord.get(word) ?? []), ...family.filter((other) => other !== word)]));

/** The other words of an English word's family. */
export function familyOf(form: string): ReadonlySet<string> {
  return byWord.get(form) ?? new Set();
}
