/*
 * Clocks that words name at a time of day, in the form that `readable` gives text.
 */

/** Abbreviations of one zone alone, whose clock never changed while they were in use, in minutes ahead of UTC. */
export const fixedZones: Readonly<Record<string, number>> = {
  ...{ WET: 0, WEST: 60, WEZ: 0, WESZ: 60, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, EEST: 180, OEZ: 120, OESZ: 180 },
  ...{ TU: 0, TUC: 0, TMG: 0 },
};

/** The same in whole words: beginnings of adjectives, and how far their time and their summer time are ahead. */
export const namedZones: readonly (readonly [words: string, time: number])[] = [
  ["(?:western european|westeuropaische[rn]?|d'europe occidentale)", 0],
  ["(?:central european|mitteleuropaische[rn]?|d'europe centrale|dell'europa centrale|de europa central|centroeurope[ao])", 60],
  ["(?:eastern european|osteuropaische[rn]?|d'europe orientale)", 120],
];

/** Words for a summer time. */
export const summer = "summer|daylight|sommer|d'ete|estiv[ao]|legale|de verano|de verao";

/** Beginnings of the names of places, or of what is of them, by the zone whose clock is theirs. Of other places the clock is not known. */
export const placesByZone: Readonly<Record<string, string>> = {
  'Europe/London':
    'london|londr|british|english|лондон|伦敦|倫敦|ロンドン|londra|englisch|anglais|ingles|inglese|britisch|britanni',
  'Europe/Paris': 'paris|parig|париж|巴黎|パリ|french|francais|frances|franzosisch',
  'Europe/Berlin': 'berlin|берлин|柏林|ベルリン|german|deutsch|allemand|aleman|tedesc',
  'Europe/Rome': 'rome|roma|romer|romische|италь|рим|italian|italien',
  'Europe/Madrid': 'madrid|мадрид|peninsular|spanish|espagnol|espanol|spanisch',
  'Europe/Lisbon': 'lisb|lissabon|лиссабон|portug',
  'Europe/Vienna': 'vienn|wien|венск|austria|osterreich',
  'Europe/Brussels': 'brussel|bruxell|belg',
  'Europe/Amsterdam': 'amsterdam|dutch|niederland',
  'Europe/Moscow': 'moscow|moscou|moskau|moscu|mosca|московск|москв|莫斯科|モスクワ|msk|мск',
  'Europe/Kyiv': 'kyiv|kiev|kiew|київськ|киевск',
  'Europe/Warsaw': 'warsaw|varsov|warschau|варшав',
  'Europe/Istanbul': 'istanbul|turkish|стамбул',
  'Europe/Athens': 'athen|atene|афин',
  'Asia/Baku': 'baku|bakou|baki|бакинск|азербайджанск',
  'Asia/Yerevan': 'yerevan|erevan|eriwan|ереванск|армянск',
  'Asia/Tbilisi': 'tbilisi|tiflis|тбилисск',
  'Asia/Tehran': 'tehran|teheran|тегеран|iranian',
  'Asia/Jerusalem': 'jerusalem|israel|иерусалим|израил',
  'Asia/Kolkata': 'delhi|indian|индийск',
  'Asia/Shanghai': 'beijing|peking|pekin|shanghai|chinese|пекинск|北京',
  'Asia/Tokyo': 'tokyo|tokio|japan|токийск|东京|東京|日本',
  'America/New_York': 'new york|washington d|нью-йорк|纽约|紐約|ニューヨーク',
  'America/Los_Angeles': 'los angeles|лос-андж',
};
