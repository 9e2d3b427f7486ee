import { describe, expect, test } from 'vitest';
import { isGarbled } from '../../../../../../src/cli/author/extract/pdf/garbled.ts';

/** Text from a font whose codes are shifted from those of the letters. */
const shifted = (text: string, by: number) => [...text].map((sign) => String.fromCharCode(sign.charCodeAt(0) + by)).join('');
const words =
  'The mill at Upper Weir opened on 4 May 1907, and everybody in the village came to see the water turn the wheel. ';

describe('text that does not look like words', () => {
  test.for([
    ['numbers of glyphs for letters', shifted(words, -29)],
    ['letters one place away', shifted(words, 1)],
    ['signs of control alone', '\u0002\u0003\u0004\u0005 \u0006\u0007 \u0004\u000E\u000F '.repeat(9)],
    ['signs that one font knows', '\uE001\uE015\uE027 \uE003\uE011\uE020\uE007 '.repeat(9)],
    ['signs for letters that are missing', '\uFFFD\uFFFDe \uFFFDi\uFFFD\uFFFD at U\uFFFD\uFFFDer Weir '.repeat(9)],
    ['letters of many scripts', 'ΰԔϸЇΨ ϣÎgϙķϢʆ һӍΉʽী ܅ȥ͟ರ ΰചʽ Ĭࠒی '.repeat(5)],
    ['signs alone', '" % & % \' % ! $ & # ( ) " % * + & %, '.repeat(9)],
    ['a mixture of signs and letters', 'm%lls a$e op+ned b?t no#ody c^me t&e wh=el st~od a§ain '.repeat(4)],
  ] as const)('%s', ([, text]) => {
    expect(isGarbled(text)).toBe(true);
  });
});

describe('text that does', () => {
  test.for([
    ['English', words],
    ['capitals', words.toUpperCase()],
    [
      'German',
      'Die Mühle in Oberwehr wurde am 4. Mai 1907 eröffnet, und das ganze Dorf kam, um das Rad zu sehen, das „neu“ war. ',
    ],
    [
      'Czech, with words without vowels',
      'Mlýn na horním jezu byl otevřen 4. května 1907 a celá vesnice se přišla podívat, jak voda točí kolem; vlk zmrzl. ',
    ],
    ['Welsh', 'Agorwyd y felin ar y pedwerydd o Fai, a daeth pawb yn y pentref i weld y dŵr yn troi’r olwyn fawr newydd. '],
    ['Vietnamese', 'Nhà máy xay được mở vào ngày 4 tháng 5 năm 1907 và mọi người trong làng đều đến xem nước quay bánh xe. '],
    ['Russian', 'Мельница была открыта 4 мая 1907 года, и вся деревня пришла посмотреть, как вода вращает колесо. '],
    ['Greek', 'Ο μύλος άνοιξε στις 4 Μαΐου 1907 και όλο το χωριό ήρθε να δει το νερό να γυρίζει τον τροχό. '],
    ['Arabic', 'افتتحت الطاحونة في ٤ مايو ١٩٠٧ وجاء أهل القرية كلهم ليشهدوا دوران العجلة بالماء. '],
    ['Hebrew', 'הטחנה נפתחה ב-4 במאי 1907, וכל בני הכפר באו לראות את המים מסובבים את הגלגל של צה״ל. '],
    ['Armenian', 'Ջրաղացը բացվեց 1907 թվականի մայիսի 4-ին, և ամբողջ գյուղը եկավ տեսնելու անիվը։ '],
    ['Hindi', 'चक्की ४ मई १९०७ को खुली और गाँव के सब लोग पानी से घूमता पहिया देखने आए। '],
    ['Tamil', 'ஆலை 1907 மே 4 அன்று திறக்கப்பட்டது, ஊர் மக்கள் அனைவரும் சக்கரத்தைப் பார்க்க வந்தனர். '],
    ['Amharic with signs between words', 'ወፍጮው፡በግንቦት፡4፡ቀን፡1907፡ተከፈተ፤፡የመንደሩ፡ሰው፡ሁሉ፡መንኮራኩሩን፡ለማየት፡መጣ። '],
    ['Thai', 'โรงสีเปิดเมื่อวันที่ 4 พฤษภาคม 1907 และทุกคนในหมู่บ้านมาดูน้ำหมุนกงล้อใหญ่ '],
    ['Chinese', '磨坊于一九〇七年五月四日开业（应用技术），全村的人都来看水轮转动；这是“新”磨坊，微软公司。 '],
    ['Japanese', '水車小屋は1907年5月4日に開かれ、村中の人が「新しい」水車を見に来た（ＡＢＣ株式会社）。 '],
    ['Korean', '물레방앗간은 1907년 5월 4일에 문을 열었고, 마을 사람들이 모두 물레를 보러 왔다. '],
    [
      'a table of contents',
      'The mill ........................ 1\nThe wheel ....................... 12\nThe water ....................... 31\n',
    ],
    [
      'a table of numbers',
      '1907 12,345 3.5% 4 (17)\n1908 12,401 3.7% 5 (19)\n1909 13,011 4.1% 2 (21)\nTotal 37,757 $1,234 €99\n',
    ],
    [
      'addresses',
      'See https://mill.example/a_b?c=d&e=%20f, mail to miller@mill.example, or open C:\\mill\\new_wheel.docx today. ',
    ],
    ['a formula', 'For all x ∈ ℝ: f(x) = αx² + βx + γ, where Δx ≤ ε and ∑ x_i → ∞; cf. E = mc², 2πr, ∂f/∂x. '],
    ['code', 'const mill = { wheel: 1, water: true }; if (mill.wheel > 0) { turn(mill.wheel); } return mill; // done '],
    [
      'names with capitals inside',
      'McDonald, MacArthur, iPhone, YouTube, LaTeX, DeKalb, O’Brien, JavaScript and the PhD of van der Weir. ',
    ],
    ['few words', '\u0002\u0003'],
  ] as const)('%s', ([, text]) => {
    expect(isGarbled(text.repeat(2))).toBe(false);
  });
});
