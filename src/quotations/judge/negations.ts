/** Words that turn what a sentence says into its opposite, by language; small letters, as `tokensOf` gives them, without accents. */
const words = new Set(
  [
    'not no nor never neither none nobody nothing nowhere without cannot hardly unless except despite',
    'non ne pas jamais aucun aucune sans personne rien nicht kein keine keinen keinem keiner keines nie niemals ohne weder',
    'sin nunca jamas ningun ninguna ni tampoco senza mai nessuno nessuna nem sem nao nunca niet geen nooit zonder inte ingen aldrig utan',
    'не нет ни без никогда никто ничего нельзя ні немає ніколи nie bez nigdy zaden nikt',
    'degil yok hic olmadan deyil heç hec yoxdur yox heçbir չէ ոչ ոչինչ առանց երբեք',
    'لا لم لن ليس ليست ما غير بدون دون نه نيست هیچ بدون нест לא אין בלי אף',
    '不 没 沒 未 無 无 非 否 勿 莫 ない なし ず 안 못 않',
  ]
    .join(' ')
    .split(' '),
);
/** "didn't"; the particle that Turkish and Azerbaijani put into verbs is not looked for: it looks like others. */
const contracted = /n't$/u;

/** Whether a word, in small letters without accents, says "not". */
export function isNegation(form: string): boolean {
  return words.has(form) || contracted.test(form);
}
