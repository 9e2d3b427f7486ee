import { century, midnight, type Sentences, tens } from './sentences.ts';

export const de: Sentences = {
  dates: [
    [
      'Am 28. August 1749, mittags mit dem Glockenschlage zwölf, kam ich in Frankfurt am Main auf die Welt. (Goethe)',
      '1749-8-28T12:00',
    ],
    ['An den Ufern der Havel lebte, um die Mitte des sechzehnten Jahrhunderts, ein Roßhändler. (Kleist)', ...century(16)],
    ['In dem Augenblicke der großen Erderschütterung vom Jahre 1647 stand er. (nach Kleist)', '1647-_-_'],
    ['Am 4. Mai 1771. Wie froh bin ich, daß ich weg bin! (Goethe)', '1771-5-4'],
    ['Am 6. Januar 2021 um 14.11 Uhr brach die Tür.', '2021-1-6T14:11'],
    ['Um 14:11 Uhr am 6. Jan. 2021 brach die Tür.', '2021-1-6T14:11'],
    ['Am Montag, dem 4. Mai 1907, um zwei Uhr nachmittags fuhr er ab.', '1907-5-4T14'],
    ['Am 4. Mai 1907 um 2 Uhr nachts, ab 14 Uhr 11.', '1907-5-4T02', '1907-5-4T14:11'],
    ['Es war gegen Mitternacht.', ...midnight],
    ['Von 9:30 bis 11:15 Uhr war sie offen.', 'T09:30', 'T11:15'],
    ['Es waren die 1960er Jahre, dann die 70er Jahre.', '1960..1969', ...tens(70)],
    ['In den Sechzigerjahren und den achtziger Jahren stand sie.', ...tens(60), ...tens(80)],
    ['In den sechziger Jahren des 19. Jahrhunderts stand sie.', '1860..1869'],
    ['In den 1960ern stand sie.', '1960..1969'],
    ['Es war Ende des 18. und Anfang des 19. Jahrhunderts.', ...century(18), ...century(19)],
    ['Es war das neunzehnte Jahrhundert.', ...century(19)],
    ['In der ersten Hälfte des XX. Jahrhunderts, im 19. Jh.', ...century(20), ...century(19)],
    ['Im 5. Jh. v. Chr. stand sie.', '-499..-400'],
    ['Caesar fiel am 15. März 44 v. Chr.; Alexander herrschte 336–323 v. Chr.', '-43-3-15', '-335-_-_', '-322-_-_'],
    ['Sie fiel 480 v. u. Z. und 79 n. Chr.', '-479-_-_', '79-_-_'],
  ],
  none: [
    'Das Verhältnis 2:11, die Version 14.11, Joh 3,16 und 14 Stunden.',
    'Er hat 60 Schafe, 12 % davon, die dritte Brigade, die zweite Sitzung.',
    'Eine Sekunde, ein Jahrhundert, die siebziger Busse.',
  ],
};
