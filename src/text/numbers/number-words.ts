import { perLanguage } from '../languages/per-language.ts';
import { primaryLanguage } from '../languages/primary-language.ts';
import { nameWords } from '../names/name-words.ts';

/**
 * Words for numbers by language: from 1 to 20, then the tens from 30 to 90, then a hundred, a thousand and a million. A comma
 * parts numbers, a bar the forms of one.
 */
const written: Readonly<Record<string, string>> = {
  en: 'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred|hundreds, thousand|thousands, million|millions',
  fr: 'un|une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize,,,, vingt|vingts, trente, quarante, cinquante, soixante, septante, octante|huitante, nonante, cent|cents, mille, million|millions',
  de: 'ein|eine|einen|einem|einer|eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig, hundert, tausend, million|millionen',
  nl: 'een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien, twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig, honderd, duizend, miljoen',
  sv: 'en|ett, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, tretton, fjorton, femton, sexton, sjutton, arton, nitton, tjugo, trettio, fyrtio, femtio, sextio, sjuttio, åttio, nittio, hundra, tusen, miljon|miljoner',
  es: 'un|uno|una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte|veinti, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien|ciento|cientos|cientas, mil, millón|millones',
  it: 'un|uno|una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici, quattordici, quindici, sedici, diciassette, diciotto, diciannove, venti|vent, trenta|trent, quaranta|quarant, cinquanta|cinquant, sessanta|sessant, settanta|settant, ottanta|ottant, novanta|novant, cento, mille|mila, milione|milioni',
  pt: 'um|uma, dois|duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze|quatorze, quinze, dezesseis|dezasseis, dezessete|dezassete, dezoito, dezenove|dezanove, vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa, cem|cento, mil, milhão|milhões',
  pl: 'jeden|jedna|jedno, dwa|dwie|dwóch|dwoje, trzy|trzech, cztery|czterech, pięć|pięciu, sześć|sześciu, siedem|siedmiu, osiem|ośmiu, dziewięć|dziewięciu, dziesięć|dziesięciu, jedenaście|jedenastu, dwanaście|dwunastu, trzynaście|trzynastu, czternaście|czternastu, piętnaście|piętnastu, szesnaście|szesnastu, siedemnaście|siedemnastu, osiemnaście|osiemnastu, dziewiętnaście|dziewiętnastu, dwadzieścia|dwudziestu, trzydzieści|trzydziestu, czterdzieści|czterdziestu, pięćdziesiąt|pięćdziesięciu, sześćdziesiąt|sześćdziesięciu, siedemdziesiąt|siedemdziesięciu, osiemdziesiąt|osiemdziesięciu, dziewięćdziesiąt|dziewięćdziesięciu, sto|stu, tysiąc|tysiące|tysięcy, milion|miliony|milionów',
  ru: 'один|одна|одно|одного|одной, два|две|двух|двум|двумя|двое|двоих, три|трех|трем|тремя|трое|троих, четыре|четырех|четырем|четверо|четверых, пять|пяти|пятью|пятеро|пятерых, шесть|шести|шестью|шестеро, семь|семи|семью|семеро, восемь|восьми|восемью, девять|девяти|девятью, десять|десяти|десятью, одиннадцать|одиннадцати, двенадцать|двенадцати, тринадцать|тринадцати, четырнадцать|четырнадцати, пятнадцать|пятнадцати, шестнадцать|шестнадцати, семнадцать|семнадцати, восемнадцать|восемнадцати, девятнадцать|девятнадцати, двадцать|двадцати, тридцать|тридцати, сорок|сорока, пятьдесят|пятидесяти, шестьдесят|шестидесяти, семьдесят|семидесяти, восемьдесят|восьмидесяти, девяносто|девяноста, сто|ста, тысяча|тысячи|тысяч|тысячу|тысячам, миллион|миллиона|миллионов',
  uk: 'один|одна|одне|одного, два|дві|двох|двоє, три|трьох|троє, чотири|чотирьох|четверо, п’ять|п’яти|п’ятьох, шість|шести|шістьох, сім|семи|сімох, вісім|восьми, дев’ять|дев’яти, десять|десяти, одинадцять|одинадцяти, дванадцять|дванадцяти, тринадцять|тринадцяти, чотирнадцять|чотирнадцяти, п’ятнадцять|п’ятнадцяти, шістнадцять|шістнадцяти, сімнадцять|сімнадцяти, вісімнадцять|вісімнадцяти, дев’ятнадцять|дев’ятнадцяти, двадцять|двадцяти, тридцять|тридцяти, сорок|сорока, п’ятдесят|п’ятдесяти, шістдесят|шістдесяти, сімдесят|сімдесяти, вісімдесят|вісімдесяти, дев’яносто|дев’яноста, сто|ста, тисяча|тисячі|тисяч, мільйон|мільйона|мільйонів',
  tr: 'bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on,,,,,,,,,, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan, yüz, bin, milyon',
  az: 'bir, iki, üç, dörd, beş, altı, yeddi, səkkiz, doqquz, on,,,,,,,,,, iyirmi, otuz, qırx, əlli, altmış, yetmiş, səksən, doxsan, yüz, min, milyon',
  ar: 'واحد|واحدة, اثنان|اثنين|اثنتان|اثنتين, ثلاثة|ثلاث, أربعة|أربع, خمسة|خمس, ستة|ست, سبعة|سبع, ثمانية|ثماني|ثمان, تسعة|تسع, عشرة|عشر,,,,,,,,,, عشرون|عشرين, ثلاثون|ثلاثين, أربعون|أربعين, خمسون|خمسين, ستون|ستين, سبعون|سبعين, ثمانون|ثمانين, تسعون|تسعين, مئة|مائة, ألف|آلاف, مليون|ملايين',
  fa: 'یک, دو, سه, چهار, پنج, شش, هفت, هشت, نه, ده, یازده, دوازده, سیزده, چهارده, پانزده, شانزده, هفده, هجده, نوزده, بیست, سی, چهل, پنجاه, شصت, هفتاد, هشتاد, نود, صد, هزار, میلیون',
};

/** Words that stand within a number: "two hundred and five". */
const joiners: Readonly<Record<string, string>> = {
  ...{ en: 'and', fr: 'et', de: 'und', nl: 'en', sv: 'och', es: 'y', it: 'e', pt: 'e', ar: 'و', fa: 'و' },
};

const scales = [100, 1000, 1_000_000];

/** The words of a language for numbers, as `nameWords` gives them, and what may stand between two of them. */
export interface NumberWords {
  readonly values: ReadonlyMap<string, number>;
  readonly joiner: string;
}

/** How a language (BCP 47) writes numbers in words; nothing, if that is not known. */
export function numberWords(language: string): NumberWords | undefined {
  return wordsOf(primaryLanguage(language));
}

const wordsOf = perLanguage(newWords);

function newWords(language: string): NumberWords | undefined {
  const words = written[language];
  if (words === undefined) return undefined;
  const values = words.split(',').flatMap((forms, index) => {
    const value = index < 20 ? index + 1 : index < 27 ? (index - 17) * 10 : (scales[index - 27] ?? 0);
    return forms.split('|').map((form): [string, number] => [numberForm(form), value]);
  });
  return { values: new Map(values.filter(([form]) => form !== '')), joiner: joiners[language] ?? '' };
}

/** A word without its accents and apostrophes. */
function numberForm(word: string): string {
  return nameWords(word)
    .map(({ form }) => form)
    .join('');
}
