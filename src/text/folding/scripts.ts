/** For a pattern: letters of scripts that do not separate words by spaces, and may end a line between any two letters. */
export const wide = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Yi}\\u3000-\\u303F\\uFF01-\\uFF65';
/** The same for scripts that separate sentences by spaces, but not words. */
const unparted =
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}\\p{Script=Javanese}' +
  '\\p{Script=Balinese}\\p{Script=Tai_Tham}\\p{Script=Tai_Le}\\p{Script=New_Tai_Lue}\\p{Script=Tai_Viet}';
/** For a pattern: letters of all scripts that do not separate words by spaces. */
export const unspaced = `${wide}${unparted}`;
