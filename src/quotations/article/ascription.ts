/** A document that a text names beside a quotation, in folded words, and what stands before and after its name. */
export interface Mention {
  readonly before: string;
  readonly after: string;
  /** The words of the link that leads to it. */
  readonly linkWords?: string;
  /** Whether its title stands among other words with nothing that sets it apart but its letters. */
  readonly isPlain?: boolean;
}

const list = (...words: readonly string[]) => words.join(' ').split(' ').join('|');
/** Words that say whose the words are that come next, in the languages of most texts. */
const verb = list(
  'say says said write writes wrote written state states stated report reports reported record records recorded note notes noted',
  'read reads claim claims claimed put puts has describe describes described declare declares declared quote quotes quoted tell tells',
  'told add adds call calls called speaks stands found appears taken explain explains observe observes announces announced',
  'sagt sagte schreibt schrieb heißt steht berichtet lautet erklärt meldet hält nennt',
  'dit écrit déclare affirme rapporte lit note précise indique cite dice escribe afirma señala declara cuenta lee scrive riporta',
  'diz escreve говорит говорится пишет писал сообщает сказано утверждает отмечает читаем каже пише зазначає',
  'göre diyor diyordu yazıyor belirtiyor görə deyir deyilir yazır yazılır bildirir qeyd ասում գրում ասված գրված',
  'يقول تقول قال كتب جاء ورد يذكر تذكر ذكر می‌گوید نوشت آمده',
);
/** Words that stand before the name of a document whose words are quoted. */
const preposition = list(
  "according\\sto as in from per citing quoting cites quotes by laut nach gemäß in im aus zufolge selon d'après dans d'apres suivant",
  'según en de secondo nel nella segundo согласно по в во из за згідно у ըստ حسب وفق وفقا في به‌گفتهٔ در',
);
/** All patterns are for folded words, which have single spaces. Words after which a document is only compared with what is said. */
const apart =
  /(?<!\p{L})(?:unlike|contrary to|rather than|other than|different from|against|before|after|since|until|than|about|also|cf\.?|not|nor|but|while|anders als|im gegensatz zu|vor|seit|contrairement à|avant|après|a diferencia de|antes de|кроме|до|после|в отличие от)(?: [\p{L}']{1,4})?[\s"'*_[(]{0,6}$/iu;
const letters = String.raw`[\p{L}\p{M}\p{N}'’.%-]{1,60}`;
const bracket = String.raw`(?: ?\([^()]{0,80}\))?`;
const closing = String.raw`^(?:'s\b)?[\])"'*_]{0,6}(?:'s\b)?`;

const verbAfterName = new RegExp(
  String.raw`${closing}${bracket} ?,? ?(?:${letters} ){0,3}?(?:${verb})(?![\p{L}])(?: ${letters}){0,8} ?[:,]?$`,
  'iu',
);
const unspacedVerb =
  /^[\])"'*_』》】]*(?:によると|によれば|には|では|は|の中で)、?[^、。]{0,12}$|^[\])"'*_』》】]*[^，。]{0,6}(?:说|說|称|稱|写道|寫道|指出|表示|记载|載)[，：:,]?$/u;
const colonAfterName = new RegExp(String.raw`${closing}${bracket} ?[:：—–-]$`, 'u');
const prepositionBefore = new RegExp(String.raw`(?:^|[^\p{L}])(?:${preposition})(?: ${letters}){0,2}[\s"'*_[(]{0,6}$`, 'iu');
const clauseAfterName = new RegExp(String.raw`${closing}${bracket} ?(?:[,:] ?)?[^,;:.!?]{0,60}[,:]?$`, 'u');
const inBrackets = /^[([—–―-]+ ?[^!?()]{0,40}$/u;
const verbOrPreposition = new RegExp(
  String.raw`^,? ?(?:${letters} ){0,3}(?:${verb}|${preposition})(?: ${letters}){0,3}[\s"'*_[(]{0,6}$`,
  'iu',
);
const cellBefore = /(?:^|[\n|]) ?["'*_[(]{0,6}$/u;
const anyVerb = new RegExp(String.raw`(?:^|[^\p{L}])(?:${verb}|according\sto|per)(?!\p{L})`, 'iu');
/** A title without marks may as well be said of what it is about: only what no war and no history does tells it from that. */
const plainVerbs = list(
  'say says said write writes wrote state states stated report reports reported note notes noted reads tells claims claimed describes',
  'declares asserts explains sagt schreibt berichtet dit écrit rapporte dice escribe afirma говорит пишет сообщает',
);
const verbBefore = new RegExp(String.raw`(?:^|[^\p{L}])(?:${plainVerbs})[\s"'*_[(]{0,6}$`, 'iu');
const plainVerb = new RegExp(String.raw`^,? ?(?:${plainVerbs})(?!\p{L})(?: ${letters}){0,6} ?[:,]?$|^ ?:$`, 'iu');
const plainPreposition =
  /(?:^|[^\p{L}])(?:according to|as|quoting|citing|per|laut|selon|d'après|según|secondo|segundo|согласно)\s$/iu;
const afterPlain = new RegExp(
  String.raw`^,? ?(?:(?:${plainVerbs})|according to|per|in)\s$|^[([—–-]+ ?(?:see |from |in )?$`,
  'iu',
);
const sentenceEnd = /(?<!(?:^|[^\p{L}])(?:pp?|no|vol|ch|art|nr|s|str|стр|с))[.!?。！？]["')\]]*\s/iu;

/** Whether a sentence that names a document before a quotation says that the words are its. */
export function isAscribedBefore({ before, after, linkWords, isPlain = false }: Mention): boolean {
  if (apart.test(before)) return false;
  const between = after
    .replace(/^["')\]*_]{1,6}/gu, '')
    .replace(/"[^"]{1,400}"/gu, '')
    .trimEnd();
  if (sentenceEnd.test(`${between} `)) return false;
  if (between === ',' && verbBefore.test(before)) return true;
  if (cellBefore.test(before) && /^[\s)\]*_]*\|[\s*_]*$/u.test(between)) return true;
  if (isPlain) return plainVerb.test(between) || (plainPreposition.test(before) && clauseAfterName.test(between));
  if (linkWords !== undefined && anyVerb.test(linkWords)) return true;
  if (colonAfterName.test(between) || verbAfterName.test(between) || unspacedVerb.test(between)) return true;
  return prepositionBefore.test(before) && clauseAfterName.test(between);
}

/** The same where the name stands after the quotation; `isNewSentence` if that is a sentence's end. */
export function isAscribedAfter({ before, after, isPlain = false }: Mention, isNewSentence: boolean): boolean {
  if (apart.test(before)) return false;
  if (/^\|[\s"'*_[]*$/u.test(before)) return /^[\s"'*_\])]*(?:\(|\||$)/u.test(after);
  if (isPlain) return !isNewSentence && afterPlain.test(before);
  if (before === '' || (inBrackets.test(before) && !sentenceEnd.test(before))) return true;
  return !isNewSentence && verbOrPreposition.test(before);
}
