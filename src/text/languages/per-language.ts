/** What `make` gives for a language, made once and kept: a language is a BCP 47 tag, or the data of one that is itself kept. */
export function perLanguage<Language, Made>(make: (language: Language) => Made): (language: Language) => Made {
  const known = new Map<Language, Made>();
  return (language) => {
    if (!known.has(language)) known.set(language, make(language));
    return known.get(language) as Made;
  };
}
