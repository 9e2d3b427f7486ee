import { isAllCapitals, isUpperOrUncased } from './capitals.ts';
import { captionWords, chapterWords, contentsWords, namedParts, partWords } from './chapter-words.ts';

/** The rank of a heading: a part of a book contains chapters; one with a name and no number ranks with the highest. */
export type Rank = 'part' | 'chapter' | 'named';

/** A heading that names a part of a document by its kind and number, or by a word that only such headings have. */
export interface ChapterForm {
  readonly rank: Rank;
  /** Kind and number alone, for comparing: `chapter ii`. */
  readonly key: string;
  /** Whether it is a number and nothing else. */
  readonly isNumber?: boolean;
}

/** Letters of a heading of this form, of one that is only a number or several, and of a name without a number. */
const maxLineLetters = 160;
const [maxNumberLetters, maxNumbersLetters] = [10, 30];
const maxNameLetters = 40;
/** Letters of the title of a table of contents. */
const maxContentsTitleLetters = 59;
const parts = new Set(partWords.map(plain));
const chapters = new Set(chapterWords.map(plain));
const named = new Set(namedParts.map(plain));
const contents = new Set(contentsWords.map(plain));
const captions = new Set(captionWords.map(plain));

/**
 * Reads "CHAPTER IV. The mill", "Erstes Kapitel", "Глава первая", "第十二章", "الفصل الأول", "IV.", "§ 5", "Prologue". Returns
 * nothing for a line that only begins like one and goes on as a sentence.
 */
export function chapterForm(line: string): ChapterForm | undefined {
  // Most lines are not headings, and show it by their length or first letter.
  if (line.length > maxLineLetters || /^["“”‘’«»„(a-z]/u.test(line)) return undefined;
  const inBook = line.replace(bookName, '');
  const han = /^[\p{Lo}\p{Nl}]/u.test(inBook) && hanChapter.exec(inBook);
  if (han) return { rank: /[部卷篇集編编]/u.test(han[0]) ? 'part' : 'chapter', key: han[0] };
  if (line.length <= maxNumberLetters && bareNumber.test(line)) return { rank: 'chapter', key: plain(line), isNumber: true };
  if (line.length <= maxNumbersLetters && severalNumbers.test(line))
    return { rank: 'chapter', key: plain(line), isNumber: true };
  if (line.length <= maxNameLetters && !/^[^([]*[)\]]/u.test(line)) {
    const words = plain(line);
    if (named.has(words) || contents.has(words)) return { rank: 'named', key: words };
  }
  return numbered(line);
}

/** Whether a line is the title of a table of contents. */
export function isContentsTitle(line: string): boolean {
  return line.length <= maxContentsTitleLetters && contents.has(plain(line));
}

/** Whether a line says what a picture or a table shows: "Fig. 3. The mill", "[Illustration: The mill]", "图 3 磨坊". */
export function isCaption(line: string): boolean {
  if (/^[\[(]\s*(?:Illustration|Image|Picture|Photo|Figure|Map)\b/iu.test(line)) return true;
  const found =
    /^(?<word>\p{L}[\p{L}\p{M}]{2,12})\.?\s{0,3}(?<number>[A-Z]?[\p{Nd}]{1,3}(?:[.-]\p{Nd}{1,3})?[a-z]?)(?![\p{L}\p{Nd}])(?<rest>.{0,2})/u.exec(
      line,
    );
  if (found) return captions.has(plain(found.groups?.['word'] ?? '')) && !/^\s\p{Ll}/u.test(found.groups?.['rest'] ?? '');
  return /^[图圖表]\s{0,2}[\p{Nd}〇一二三四五六七八九十]{1,3}(?:[-–.]\p{Nd}{1,3})?(?:\s|[:：.、]|$)/u.test(line);
}

/** What collections put before each chapter: the name of the book, or words for contents and text. */
const bookName = /^(?=[《【正目])(?:《[^》]{0,30}》|【[^】]{0,30}】)?\s?(?:目录|目錄|正文)?\s+(?=第\S{1,9}\s)/u;
const hanNumber = '[〇零○一二三四五六七八九十百千两兩廿卅0-9０-９]{1,9}';
const hanChapter = new RegExp(
  `^(?:第\\s?${hanNumber}\\s?[章回节節卷部篇集幕场場折话話编編讲講课課条條款巻]|제\\s?(?:\\p{Nd}{1,4}|[일이삼사오육칠팔구십백]{1,4})\\s?[장부편권절막조]|卷[之]?${hanNumber}|[上中下]卷)(?=[\\s:：.、，《（(]|$)`,
  'u',
);

/** Roman numerals, numbers of one to three digits, a letter or a section sign with a number, and nothing else. */
const bareNumber =
  /^(?:[([]?(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})[)\].]?|[([]?\p{Nd}{1,3}[)\].]?|[A-H]\.|§{1,2}\s?\p{Nd}{1,4}[a-z]?\.?|[〇一二三四五六七八九十]{1,4}[、.．]?)$/u;

/** Chapters that were left out, or stand together: "XV. XVI. XVII", "IX–X". */
const severalNumbers =
  /^(?=.*[IVXLC]{2})[IVXLC]{1,8}\.?(?:\s?[,–—-]\s?|\s)[IVXLC]{1,8}\.?(?:(?:\s?[,–—-]\s?|\s)[IVXLC]{1,8}\.?){0,2}$/u;

const number = "(?:[IVXLCivxlc]{1,9}|\\p{Nd}{1,4}(?:[.-]\\p{Nd}{1,3}){0,3}|\\p{L}['’ʹ΄]?)";
const numberAlone = new RegExp(`^${number}\\.?$`, 'u');
const afterNumber = new RegExp(`^(?:[№#]|No\\.?|Nr\\.?|n[º°]\\.?)?\\s{0,2}(?:${number})(?=[\\s.:,)\\]–—-]|$)`, 'u');

/** A word of the tables, and its number or ordinal after or before it. */
function numbered(line: string): ChapterForm | undefined {
  const words = line.split(/\s+/u, 5);
  const [first = '', second = '', third = ''] = words;
  if (second === '') return undefined;
  const rank = rankOf(first);
  const isCapital = isAllCapitals(line);
  if (rank) {
    const rest = line.slice(line.indexOf(second, first.length));
    const found = afterNumber.exec(rest)?.[0];
    const key = found ?? ordinal(second, third);
    if (key !== undefined && isTitleAfter(rest.slice(key.length), isCapital)) return { rank, key: plain(`${first} ${key}`) };
  }
  // "First Epilogue", "Erstes Kapitel", "Premier chapitre", "12. Bölüm", "I FƏSİL".
  const after = rankOf(second, first.endsWith('.') || words.length === 2) ?? (named.has(plain(second)) ? 'named' : undefined);
  const isNumber = after && numberAlone.test(first) && !/^\p{Ll}/u.test(first);
  if (after && (isNumber || (isOrdinal(first) && isUpperOrUncased(first)))) {
    const rest = line.slice(line.indexOf(second, first.length) + second.length);
    if (isTitleAfter(rest, isCapital)) return { rank: after, key: plain(`${first} ${second}`) };
  }
  // "On Birinci Bölüm", "Двадцать вторая глава", "The Second Chapter".
  const later = rankOf(third, true);
  if (later && /^\p{Lu}\p{L}{1,8}$/u.test(first) && isOrdinal(second) && words.length === 3)
    return { rank: later, key: plain(line) };
  return undefined;
}

/** The rank of a word that begins as names do, or, after a number with a full stop, of any word: "3. bölüm". */
function rankOf(word: string, isAfterNumber = false): Rank | undefined {
  if ((!isAfterNumber && !isUpperOrUncased(word)) || word.endsWith(':')) return undefined;
  const key = plain(word);
  if (parts.has(key)) return 'part';
  return chapters.has(key) ? 'chapter' : undefined;
}

/** The words of a spelled number: "TWENTY-ONE", "the First", "первая", "الأول"; of capital letters any, else short ones that end. */
function ordinal(second: string, third: string): string | undefined {
  if (/^(?:the|der|die|das|le|la|el|il)$/iu.test(second) && isOrdinal(third))
    return `${second} ${third.replace(/[.:,]$/u, '')}`;
  const word = second.replace(/[.:,]$/u, '');
  if (!isOrdinal(word)) return undefined;
  // "Chapter twenty second", "Глава двадцать вторая".
  const unit = third.replace(/[.:,]$/u, '');
  return word === second && isOrdinal(unit) && /^\p{Ll}/u.test(unit) ? `${word} ${unit}` : word;
}

const ordinals = new RegExp(
  `^(?:${[
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w{3,5})?',
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w{3,5}teenth|last',
    'erst|zweit|dritt|viert|fünft|sechst|siebent|siebt|acht|neunt|zehnt|elft|zwölft|\\p{L}{4,14}(?:zehnt|[zß]igst)|letzt',
    '\\p{L}{3,10}(?:-et-)?(?:-?\\p{L}{2,10})?ième|premier|première|deuxième|second|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|dernier|dernière',
    'primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]|prim[oa]|second[oa]|terz[oa]|quart[oa]|sest[oa]|settim[oa]|ottav[oa]|non[oa]|decim[oa]|primeir[oa]|terceir[oa]|últim[oa]|ultim[oa]|(?:und|duod)[ée]cim[oa]|\\p{L}{2,12}[ée]sim[oa]|d[eé]cimo\\p{L}{5,8}',
    'перв|втор|трет|четв[её]рт|пят|шест|седьм|в?осьм|девят|десят|\\p{L}{3,8}надцат|двадц[ая]т|тридц[ая]т|сорок|\\p{L}{3,6}десят|\\p{L}{3,8}надцят|последн|перш|друг|п.ят|сьом|дев.ят',
    'pierwsz|drug|trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|\\p{L}{3,10}(?:nast|dziest)|prvn|druh|třet|čtvrt|birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|yeddinci|sekizinci|səkkizinci|dokuzuncu|doqquzuncu|onuncu|yirminci|iyirminci|otuzuncu|kırkıncı|első|második|harmadik|negyedik|ötödik',
    'πρωτ|πρώτ|δευτερ|δεύτερ|τριτ|τρίτ|τεταρτ|τέταρτ|πεμπτ|πέμπτ|εκτ|έκτ|έβδομ|όγδο|ένατ|δέκατ|ενδέκατ|δωδέκατ|εικοστ|τριακοστ|առաջին|երկրորդ|երրորդ|չորրորդ|հինգերորդ|პირველი|მეორე|მესამე|מבוא|ראשון|ראשונה|שני|שנייה|שניה|שלישי|רביעי|חמישי|שישי',
    'ال(?:أول|اول|أولى|ثاني|ثانية|ثالث|ثالثة|رابع|رابعة|خامس|خامسة|سادس|سادسة|سابع|سابعة|ثامن|ثامنة|تاسع|تاسعة|عاشر|عاشرة|حادي|أخير)|اول|یکم|دوم|سوم|چهارم|پنجم|ششم|پہلا|دوسرا|تیسرا',
    'पहला|पहिला|प्रथम|दूसरा|द्वितीय|तीसरा|तृतीय|चौथा|চতুর্থ|প্রথম|দ্বিতীয়|তৃতীয়|พื้นฐาน|nhất|pertama|kedua|ketiga',
  ].join('|')})`,
  'iu',
);

function isOrdinal(word: string): boolean {
  return ordinals.test(word);
}

/**
 * Whether the rest of a line after the number fits a heading: nothing, a sign and a title, or a title that begins with a
 * capital; not the rest of a sentence.
 */
function isTitleAfter(rest: string, isCapital: boolean): boolean {
  const words = rest.trimStart();
  if (words === '' || isCapital) return true;
  if (/^[.:)\]–—-]/u.test(words)) return !/^[.:)\]–—-]+\s*\p{Ll}[^]*[.!?]$/u.test(words);
  return !/^[\p{Ll},;]/u.test(words) && !/[.!?;,]$/u.test(words);
}

/** In small letters, without accents and surrounding punctuation. */
function plain(words: string): string {
  if (/^[A-Za-z][a-z ]*$/u.test(words)) return words.toLowerCase();
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"'“”«»_*[(]+/u, '')
    .replace(/(?<![\s"'“”«»_*\].:,)])[\s"'“”«»_*\].:,)]+$/u, '');
}
