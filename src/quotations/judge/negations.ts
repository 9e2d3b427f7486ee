import { unspaced } from '../../text/folding/scripts.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Words that turn what a sentence says into its opposite, by language; small letters, as `tokensOf` gives them, without
 * accents.
 */
const words = new Set(
  [
    'not no nor never neither none nobody nothing nowhere without cannot hardly unless except despite',
    'non ne pas jamais aucun aucune sans personne rien ni guere nullement',
    'nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand nirgends nichts ohne weder',
    'sin nunca jamas ningun ninguna ninguno nadie nada tampoco senza nessuno nessuna neanche ne',
    'nem sem nao ninguem nenhum nenhuma niet geen nooit niemand zonder inte icke ingen inget aldrig utan ikke intet uden uten',
    'не нет ни без никогда никто ничего нельзя никакой никаких ні немає ніколи ніхто нічого няма nie bez nigdy zaden zadna nikt',
    'nije nisu nikad nikada niciodata nimeni nincs nincsen soha nelkul ei emme ette eivat ilman',
    'degil yok hicbir hic olmadan asla deyil hec yoxdur yox hecbir չէ չի չեն չեմ չէր չէին չկա ոչ ոչինչ առանց երբեք',
    'هیچ نه نیست نيست نبود بدون نمی нест δεν δε μη μην οχι χωρις არ არა ვერ ნუ არც नहीं नही मत बिना tidak bukan tanpa khong chua',
    '안 못',
  ]
    .join(' ')
    .split(' ')
    .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '')),
);
/**
 * "didn't" and "n'a"; Arabic and Hebrew write "and" before it as one word; Korean says it within the verb. The particle that
 * Turkish puts into verbs is looked for only between two words (`turns`): it looks like others.
 */
const within =
  /n't$|^n'|^[وف]?(?:لا|لم|لن|ليس\p{L}{0,3}|ما|غير|بدون|دون|بلا|عدم)$|^[ושהכב]{0,2}(?:לא|אין|אינ[והםן]|בלי|ללא|מעולם)$|[않없]|아니/u;

/** What says "not" in scripts that part no words by spaces, so that no single letter shows it. */
const unspacedNegation =
  /没有|沒有|不(?!久|断|斷|同)|没(?!收)|沒(?!收)|未(?!来|來)|无|無|非(?!常|洲)|莫|勿|否|(?<![少危])な(?:い|かっ|けれ)|(?<!少|間も)なく(?!と)|ません|ずに|(?<=[せらわれかがたなばさけてでべ])ず(?!っ)/gu;

/** Whether a word, in small letters without accents, says "not". */
function isNegation(form: string): boolean {
  return words.has(form) || within.test(anyHangul.test(form) ? form.normalize('NFC') : form);
}

/** Syllables, which forms without accents have in parts. */
const anyHangul = /[\u1100-\u11FF]/u;

/** Each "not" of a wording, by its words, or by its letters where the script parts no words. */
export function negationsIn(tokens: readonly Token[]): (readonly Token[])[] {
  const spaced = tokens.filter(({ form }) => isNegation(form)).map((token) => [token]);
  const letters = tokens.map(({ text }) => (unspacedLetter.test(text) ? text.charAt(0) : ' ')).join('');
  const unspacedOnes = Array.from(letters.matchAll(unspacedNegation), ({ index, 0: { length } }) =>
    tokens.slice(index, index + length),
  );
  return [...spaced, ...unspacedOnes];
}

const unspacedLetter = new RegExp(`^[${unspaced}]`, 'u');

/** Whether words say "not". */
export function saysNot(folded: string): boolean {
  return negationsIn(tokensOf(folded)).length > 0;
}

/** Stems of words that deny, refuse or doubt what goes with them, by language; small letters without accents. */
const denials = new RegExp(
  `^(?:${[
    'impossib unable unlikel refus denie deny denying reject alleged alleging supposed purported fail false fake fabricat untru unfound',
    'baseless groundless doubt prevent prohibit forbid forbad forbidden ban(?:s|ned|ning)?$ cancel oppos disput refut contrar illegal unlawful',
    'unmog bestreit bestritt leugn weiger(?:t|n|te|ten)$ verweiger angeblich falsch verhinder verbot dement impossib refus nie(?:r|nt|rent)?$ nia(?:it|ient)$',
    'pretend faux fausse empech interdi imposib neg(?:o|aba|aron|ado|ar)$ rechaz supuest fals impid prohib rifiut presunt impossibil',
    'невозможн отриц отказ отверг якобы ложн мним опроверг запрещ запрети неможлив запереч відмов imkansiz reddet yalan iddia sozde mumkun-deyil guya inkar',
  ]
    .join(' ')
    .split(' ')
    .map((stem) => stem.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('|')})`,
  'u',
);

/** Each "not" of a wording, and each word that denies or doubts what goes with it. */
export function negationsAndDenialsIn(tokens: readonly Token[]): (readonly Token[])[] {
  return [
    ...negationsIn(tokens),
    ...tokens.filter(({ kind, form }) => kind === 'word' && denials.test(form)).map((one) => [one]),
  ];
}

/** Syllables that say "not" within a word, before its stem in Armenian, Slavic languages and others, or after it in Turkish. */
const prefix = /^(?:չ|не|ne|ن|نمی|un|non|dis)$/u;
const infix = /^m(?:[aeəiıuü]y?)?$/u;
const [minStem, minRest] = [2, 2];

/** Whether one of two words in the same place is the other with a syllable that says "not". */
export function turns(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const more = long.length - short.length;
  if (more === 0 || short.length < minStem) return false;
  if (long.endsWith(short) && prefix.test(long.slice(0, more))) return true;
  for (let at = minStem; at <= short.length - minRest; at += 1)
    if (long.startsWith(short.slice(0, at)) && long.endsWith(short.slice(at)) && infix.test(long.slice(at, at + more)))
      return true;
  return false;
}
