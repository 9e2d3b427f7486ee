/** Words for the seasons in running text, by language, from spring to winter: beginnings of words in lower case. */
const seasonWords: Readonly<Record<string, readonly [spring: string, summer: string, autumn: string, winter: string]>> = {
  en: ['spring', 'summer', 'autumn|fall', 'winter'],
  fr: ['printemps', 'été', 'automne', 'hiver'],
  de: ['frühling|frühjahr', 'sommer', 'herbst', 'winter'],
  es: ['primavera', 'verano', 'otoño', 'invierno'],
  it: ['primavera', 'estate', 'autunno', 'inverno'],
  pt: ['primavera', 'verão', 'outono', 'inverno'],
  nl: ['lente|voorjaar', 'zomer', 'herfst|najaar', 'winter'],
  sv: ['vår', 'sommar', 'höst', 'vinter'],
  pl: ['wiosn', 'lat[oae]|lecie', 'jesie', 'zim'],
  ru: ['весн', 'лет[оау]м?', 'осен', 'зим'],
  uk: ['весн', 'літ[оау]м?', 'ос[еі]н', 'зим'],
  el: ['άνοιξη', 'καλοκαίρι', 'φθινόπωρο', 'χειμώνα'],
  tr: ['ilkbahar', 'yaz', 'sonbahar', 'kış'],
  az: ['yaz', 'yay', 'payız', 'qış'],
  hy: ['գարն', 'ամառ|ամռ', 'աշն|աշուն', 'ձմ[եռ]'],
  ar: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  fa: ['بهار', 'تابستان', 'پاییز', 'زمستان'],
  he: ['אביב', 'קיץ', 'סתיו', 'חורף'],
  hi: ['वसंत', 'गर्मी|ग्रीष्म', 'शरद|पतझड़', 'सर्दी|शीत'],
  zh: ['春', '夏', '秋', '冬'],
  ja: ['春', '夏', '秋', '冬'],
  ko: ['봄', '여름', '가을', '겨울'],
};

/**
 * The seasons that a text names next to a year, by their numbers in EDTF: 21 (spring) to 24 (winter). Without a year the words
 * too often mean something else: a mechanical spring, a fall, a name.
 */
export function statedSeasons(text: string, language: string): number[] {
  const words = seasonWords[new Intl.Locale(language).language];
  if (!words) return [];
  return words.flatMap((names, index) => {
    const beside = '[^\\p{N}.;:]{0,16}?';
    const season = `(?<!\\p{L})(?:[בלהו]|ال|في\\s)?(?:${names})\\p{L}{0,4}`;
    const pattern = new RegExp(`${season}${beside}\\p{N}{4}|\\p{N}{4}[年년]?[\\p{L}\\s]{0,8}(?:${names})`, 'iu');
    return pattern.test(text) ? 21 + index : [];
  });
}
