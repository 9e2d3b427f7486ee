import { expect, test } from 'vitest';
import { findDates } from '../../../src/dates/find-dates.ts';

/** Sentences of many languages, with their dates in square brackets. */
const marked: readonly (readonly [language: string, text: string])[] = [
  ['fr', 'Le moulin ouvrit le [4 mai 1907] ; 4 hommes vinrent en [1908]. Il y avait 1200 livres, page 12, le [5 juin].'],
  ['de', 'Die Mühle wurde am [12. März 1911] verkauft, im Jahre [1066] gebaut, am [05.06.1912] repariert.'],
  ['es', 'Abrió el [4 de mayo de 1907] con 1200 personas.'],
  ['it', 'Aprì il [1º maggio 1907].'],
  ['pt', 'Abriu em [4 de maio de 1907].'],
  ['ru', 'Мельница открылась [4 мая 1907] года, в году [1242], и сгорела в [мае 1911] г.'],
  ['ru', 'Впервые упомянут в [862] году, сожжён в [1242] году, прожил 120 лет.'],
  ['pl', 'Chrzest przyjęto w [966] roku.'],
  ['fr', "Il fut couronné en l'an [800]."],
  ['en', 'In the year [871] he came; in AD [872] or [873] CE he left, of 400 men.'],
  ['fr', 'En [1492] une flotte partit. Il naquit en [1412], et vendit en 1200 maisons 1300 livres.'],
  ['it', 'Nel [1348] venne la peste.'],
  ['es', 'En [1212] se dio la batalla; murió en [1214].'],
  ['pt', 'Em [1385] houve a batalha.'],
  ['el', 'Το [1453] έπεσε η πόλη.'],
  ['ar', 'سقطت المدينة في [١٢٥٨]. وكان فيها ١٢٠٠ بيت.'],
  ['en', 'In [480] BC the fleet met; the town is of [44] BC, with 44 men.'],
  ['fr', 'Il vécut entre [1480] et [1490] à Paris, entre 1200 et 1300 hommes vinrent.'],
  ['es', 'Vivió entre [1480] y [1490] en Madrid.'],
  ['ru', 'Он жил между [1480] и [1490] годами.'],
  ['el', 'Γύρω στο [1204] έφυγε.'],
  ['ja', '水車は[明治元年]に開いた。'],
  ['uk', 'Млин відкрився [4 травня 1907] року.'],
  ['el', 'Άνοιξε στις [4 Μαΐου 1907].'],
  ['hy', 'Ջրաղացը բացվեց [1907 թ. մայիսի 4-ին]։'],
  ['az', 'Dəyirman [1907-ci il mayın 4-də] açıldı.'],
  ['tr', "Değirmen [4 Mayıs 1907'de] açıldı."],
  ['ar', 'فتحت الطاحونة في [٤ مايو ١٩١٢].'],
  ['fa', 'آسیاب در [۴ مهٔ ۱۹۰۷] باز شد.'],
  ['he', 'הטחנה נפתחה ב-[4 במאי 1907].'],
  ['hi', 'चक्की [४ मई १९०७] को खुली।'],
  ['zh', '磨坊于[1908年6月5日]修好，[一九〇八年]完工，[公元前480年]，共12人。'],
  ['ja', '水車は[1908年6月5日]に直された。３日間。'],
  ['ko', '방앗간은 [1908년 6월 5일]에 열렸다.'],
  ['fr', 'Dans les années 1960, au XIXe siècle, à 14 h 11, dans les années soixante, en [44 av. J.-C.], elle ouvrit.'],
  ['de', 'In den 1960er Jahren, im 19. Jahrhundert, um 14.11 Uhr, am [4. Mai 1907] um 14 Uhr, [44 v. Chr.] fiel er.'],
  ['es', 'En los años 60, en el siglo XIX, a las 14:11, en el [44 a. C.], murió.'],
  ['ru', 'В 1960-х годах, в XIX веке, в 14:11, [15 марта 44 года до н. э.], она стояла.'],
  ['ar', 'في القرن 19، الساعة 14:11، [15 مارس 44 ق.م]، ستينيات القرن العشرين.'],
  ['az', '1960-cı illərdə, 19-cu əsrdə, saat 14:11-də, [e.ə. 480-ci] ildə.'],
  ['hy', '1960-ական թվականներին, 19-րդ դարում, ժամը 14:11-ին, [մ.թ.ա. 480] թվականին։'],
  ['zh', '1960年代，19世纪，下午2点11分，[公元前44年3月15日]。'],
  ['mul', 'It opened on [4 May 1907]. Она открылась [4 мая 1907] года.'],
];

test.for(marked)('%s: %s', ([language, text]) => {
  const plain = text.replace(/[[\]]/gu, '');
  const expected = [...text.matchAll(/\[(?<date>[^\]]+)\]/gu)].map(({ groups }) => groups?.['date']);
  const found = findDates(plain, language);
  expect(found.map(({ start, end }) => plain.slice(start, end))).toEqual(expected);
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['calendar']));
});

test.for([
  ['fr', 'Il est fini. Les mars, 12 %, 3,5 m, n° 1907, 19070.'],
  ['ru', 'Пять мельниц, 12 человек, 3 маки.'],
  ['zh', '三个人，十二天，5個月。'],
] as const)('%s: none in %s', ([language, text]) => {
  expect(findDates(text, language)).toEqual([]);
});
