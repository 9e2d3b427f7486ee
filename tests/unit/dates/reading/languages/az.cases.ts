import { century, midnight, type Sentences, tens } from './sentences.ts';

export const az: Sentences = {
  dates: [
    ['Kənd 1810-cu ildə yandı, 1811-ci ildə martda tikildi.', '1810-_-_', '1811-3-_'],
    ['28 mayıs, sənə 1918 ildə Tiflis şəhərində elan etdi. (İstiqlal Bəyannaməsindən)', '1918-5-28'],
    ['6 yanvar 2021-ci il saat 14:11-də qapı sındırıldı.', '2021-1-6T14:11'],
    ['2021-ci il yanvarın 6-da saat 14:11-də qapı sındırıldı.', '2021-1-6T14:11'],
    ['Axşam saat 8-də, 4 may 1907-ci ildə getdi.', '1907-5-4T20'],
    ['Bazar ertəsi, 4 may 1907-ci il.', '1907-5-4'],
    ['1918-ci il 23 fevralda açıldı.', '1918-2-23'],
    ['Səhər saat 8-də gəldi, gecə yarısı getdi.', 'T08', ...midnight],
    ['1960-cı illərdə tikildi.', '1960..1969'],
    ['60-cı illərdə tikildi.', ...tens(60)],
    ['Altmışıncı illərdə tikildi.', ...tens(60)],
    ['XIX əsrin 60-cı illərində tikildi.', '1860..1869'],
    ['XIX əsr idi.', ...century(19)],
    ['XIX əsrin sonlarında idi.', ...century(19)],
    ['On doqquzuncu əsrdə, 20-ci əsrdə.', ...century(19), ...century(20)],
    ['XVIII–XIX əsrlərdə idi.', ...century(18), ...century(19)],
    ['XX əsrin birinci yarısında idi.', ...century(20)],
    ['E.ə. V əsrdə idi.', '-499..-400'],
    ['E.ə. 480-ci ildə donanma gəldi.', '-479-_-_'],
    ['Eramızdan əvvəl 44-cü il martın 15-də öldü.', '-43-3-15'],
    ['E.ə. 15 mart 44.', '-43-3-15'],
    ['1960-cı ildə tikildi.', '1960-_-_'],
  ],
  none: [
    '2 saat 14 dəqiqə, 2:11 nisbəti, 60 nəfər, 14 saat.',
    'Versiya 14.11, 12 %, 44 kitab.',
    'Bir əsr, bir il, yay və qış.',
  ],
};
