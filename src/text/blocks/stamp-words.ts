/** Words that are stamped on papers, not written as titles: of secrecy, of offices, of copies. In capitals, as stamps are. */
const words = [
  ...['SECRET', 'TOP', 'CONFIDENTIAL', 'RESTRICTED', 'UNCLASSIFIED', 'DECLASSIFIED', 'CLASSIFIED', 'RECEIVED', 'APPROVED'],
  ...[
    'COPY',
    'DUPLICATE',
    'ORIGINAL',
    'DRAFT',
    'FILED',
    'FILE',
    'REGISTERED',
    'REGISTRY',
    'CANCELLED',
    'PAID',
    'URGENT',
    'CERTIFIED',
    'TRUE',
  ],
  ...['SECRÈTE', 'CONFIDENTIEL', 'CONFIDENTIELLE', 'REÇU', 'COPIE', 'CONFORME', 'DUPLICATA', 'APPROUVÉ'],
  ...['GEHEIM', 'STRENG', 'VERTRAULICH', 'ABSCHRIFT', 'DURCHSCHLAG', 'EINGEGANGEN', 'EINGANG', 'ENTWURF', 'GENEHMIGT'],
  ...[
    'SECRETO',
    'SEGRETO',
    'CONFIDENCIAL',
    'RESERVADO',
    'RISERVATO',
    'COPIA',
    'CÓPIA',
    'RECIBIDO',
    'RECEBIDO',
    'RICEVUTO',
    'APROBADO',
    'BORRADOR',
  ],
  ...[
    'СЕКРЕТНО',
    'СОВЕРШЕННО',
    'СОВ',
    'КОПИЯ',
    'РАССЕКРЕЧЕНО',
    'ПОЛУЧЕНО',
    'УТВЕРЖДАЮ',
    'УТВЕРЖДЕНО',
    'ВЕРНО',
    'ЧЕРНОВИК',
    'ПОДЛИННИК',
    'СРОЧНО',
  ],
  ...[
    'GİZLİ',
    'ÇOK',
    'ASLI',
    'GIBIDIR',
    'TAJNE',
    'ŚCIŚLE',
    'ODPIS',
    'ԳԱՂՏՆԻ',
    'ΑΠΟΡΡΗΤΟ',
    'ΑΝΤΙΓΡΑΦΟ',
    'سري',
    'للغاية',
    'نسخة',
    'סודי',
    'ביותר',
    'העתק',
  ],
  ...['极密', '绝密', '机密', '秘密', '極秘', '機密', '副本', '写'],
];
const stamps = new Set(words);
/** What stands with the day or the number of a stamp. */
const joining = new Set(['LE', 'NO', 'NR', 'ON', 'AM', 'DE', 'BY']);
const months =
  /^(?:JAN|FEB|F[ÉE]V|MAR|M[ÄA]R|A[PVB]R|MA[IY]|JU[IN]|JUIL|JUL|AU?G|AO[UÛ]|SEP|O[CK]T|NOV|D[EÉ][CZ]|ENE|AGO|ДЕК|ЯНВ|ФЕВ|МАР|АПР|МА[ЯЙ]|ИЮ|АВГ|СЕН|ОКТ|НОЯ)/u;

/** Whether a line is nothing but such words, perhaps with a day or a number. */
export function isStamp(line: string): boolean {
  const found = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  const others = found.filter((word) => !stamps.has(word));
  if (others.length > 0 && !/\p{Nd}/u.test(line)) return false;
  return others.length < found.length && others.every((word) => joining.has(word.toUpperCase()) || months.test(word));
}
