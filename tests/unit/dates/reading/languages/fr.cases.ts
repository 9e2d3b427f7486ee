import { century, midnight, type Sentences, tens } from './sentences.ts';

export const fr: Sentences = {
  dates: [
    ['Le 24 mai 1863, un dimanche, mon oncle revint précipitamment vers sa petite maison. (Verne)', '1863-5-24'],
    ['L’année 1866 fut marquée par un événement bizarre. (Verne)', '1866-_-_'],
    ['Le 24 février 1815, la vigie de Notre-Dame de la Garde signala le trois-mâts le Pharaon. (Dumas)', '1815-2-24'],
    ['Le 15 mai 1796, le général Bonaparte fit son entrée dans Milan. (Stendhal)', '1796-5-15'],
    ['En 1815, M. Charles-François-Bienvenu Myriel était évêque de Digne. (Hugo)', '1815-_-_'],
    ['Le 6 janvier 2021 à 14:11, la porte céda.', '2021-1-6T14:11'],
    ['À 14 h 11 le 6 janvier 2021, la porte céda.', '2021-1-6T14:11'],
    ['Le lundi 6 janvier à 14h, elle céda.', '_-1-6T14'],
    ['À deux heures du matin, le 4 mai 1907, il partit.', '1907-5-4T02'],
    ['Le 4 mai 1907 à 5 heures et demie du soir, il revint.', '1907-5-4T17:30'],
    ['Il vint à midi, et partit à minuit.', 'T12:00', ...midnight],
    ['Entre 9:30 et 11:15 le 6 janvier 2021.', '2021-1-6T09:30', '2021-1-6T11:15'],
    ['C’étaient les années 1960, ou les années 1970 et 1980.', '1960..1969', '1970..1979', '1980..1989'],
    ['C’étaient les années soixante, puis les années 70.', ...tens(60), ...tens(70)],
    ['Dans les années quatre-vingt-dix, il fut vendu.', ...tens(90)],
    ['Dans les années 60 du XIXe siècle, il tournait.', '1860..1869'],
    ['À la fin du XIXᵉ siècle, il tournait.', ...century(19)],
    ['Aux XVIIIe et XIXe siècles, il tournait.', ...century(18), ...century(19)],
    ['Dans la première moitié du vingtième siècle, il brûla.', ...century(20)],
    ['Il date du Ier siècle av. J.-C.', '-99..0'],
    ['César tomba le 15 mars 44 av. J.-C., Pompéi en 79 ap. J.-C.', '-43-3-15', '79-_-_'],
    ['En 480 avant notre ère, la flotte vint.', '-479-_-_'],
    ['En 1960 et 1961, années 1960 et 1961.', '1960-_-_', '1961-_-_', '1960-_-_', '1961-_-_'],
  ],
  none: [
    'Il travailla pendant 14 heures dans le midi de la France.',
    'Un rapport de 2:11, Jean 3:16, la version 14.11, 12 % de 60 livres.',
    'Il a soixante ans, le second, une minute, le siècle dernier.',
  ],
};
