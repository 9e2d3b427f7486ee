import { century, midnight, type Sentences, tens } from './sentences.ts';

export const es: Sentences = {
  dates: [
    ['La tarde del 26 de marzo de 1848 hubo tiros y cuchilladas en Madrid. (Alarcón)', '1848-3-26'],
    ['A fines del año 1840, salía yo de mi patria. (Sarmiento)', '1840-_-_'],
    ['Partimos viernes tres días de agosto de 1492 años, a las ocho horas. (Colón)', '1492-8-3T08', '1492-8-3T20'],
    ['El 6 de enero de 2021, a las 14:11, cedió la puerta.', '2021-1-6T14:11'],
    ['A las 2:11 p. m. del 6 de enero de 2021 cedió la puerta.', '2021-1-6T14:11'],
    ['A las dos de la tarde del 4 de mayo de 1907 partió.', '1907-5-4T14'],
    ['El lunes 4 de mayo, a las 5 y media de la tarde.', '_-5-4T17:30'],
    ['Llegó a medianoche, y salió al mediodía.', ...midnight, 'T12:00'],
    ['A las 14 h, a las 14:11 horas.', 'T14', 'T14:11'],
    ['Eran los años 60, los años setenta.', ...tens(60), ...tens(70)],
    ['Eran los años 1960, la década de 1970.', '1960..1969', '1970..1979'],
    ['Eran los años sesenta del siglo XIX.', '1860..1869'],
    ['Es un molino de finales del siglo XIX.', ...century(19)],
    ['Son molinos de los siglos XVIII y XIX.', ...century(18), ...century(19)],
    ['En la primera mitad del siglo diecinueve giraba.', ...century(19)],
    ['Giraba en el siglo V a. C.', '-499..-400'],
    ['César cayó el 15 de marzo de 44 a. C., Pompeya en 79 d. C.', '-43-3-15', '79-_-_'],
    ['En 480 antes de Cristo vino la flota.', '-479-_-_'],
    ['Los años 1960 y 1961.', '1960-_-_', '1961-_-_'],
    ['El 6 de setiembre de 1907, vie., 7 sept 1907', '1907-9-6', '1907-9-7'],
  ],
  none: [
    'Hace 14 horas, una proporción de 2:11, el versículo 3:16, la versión 14.11.',
    'Un hombre de 60 años, con 12 % de 44 libros.',
    'Las dos casas, las 14 ovejas, un siglo, una década, un segundo.',
  ],
};
