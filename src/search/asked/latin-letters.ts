/**
 * Letters of other scripts, without accents, as names in them are mostly written in Latin ones; a letter with nothing after it
 * is left out.
 */
const pairs =
  // Cyrillic
  'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya єye іi ґg ђdj ћc џdz јj љlj њnj әa ғgh ҹj өo үu һh қq ңng ұu ҝg ' +
  // Armenian
  'աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւ փp քk օo ֆf ևev ' +
  // Georgian
  'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh ' +
  // Greek
  'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo ' +
  // Arabic and Persian
  'اa أa إa آa ٱa بb پp تt ثth جj چch حh خkh دd ذdh رr زz ژzh سs شsh صs ضd طt ظz ع غgh فf قq كk کk گg لl مm نn هh وu يi یi ىa ئ ء ةa ؤu ' +
  // Hebrew
  'אa בb גg דd הh וv זz חh טt יi כk ךk לl מm םm נn ןn סs ע פp ףp צts ץts קk רr שsh תt';

const letters = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

/** A word in small letters with those of other scripts as Latin ones: `shusha` of Шуша and of شوشا. */
export function latinLetters(word: string): string {
  return [...word.replaceAll('ու', 'u')].map((letter) => letters.get(letter) ?? letter).join('');
}
