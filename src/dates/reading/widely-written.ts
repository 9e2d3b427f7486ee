/** The languages in which texts of unknown or several languages are read: those of most readers and archives. */
export const widelyWritten = [
  ...['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr', 'hu', 'ro', 'bg'],
  ...['mk', 'ru', 'uk', 'be', 'el', 'et', 'lv', 'lt', 'ca', 'sq', 'tr', 'az', 'ka', 'hy', 'ar', 'fa', 'he', 'ur', 'hi', 'bn'],
  ...['zh', 'ja', 'ko', 'vi', 'id', 'ms', 'th', 'kk', 'uz'],
] as const;
