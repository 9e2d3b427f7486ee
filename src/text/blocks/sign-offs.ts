import type { Line } from './lines.ts';
import { endOf } from './sentence-end.ts';

/** How the last line of a letter begins, above the name, in small letters. */
const openings = [
  'your|yours|sincerely|faithfully|respectfully|truly|affectionately|cordially|ever|always|love|lovingly|regards|best|kind|warm|i am|i remain|believe me',
  'votre|vôtre|vos|ton|ta|cordialement|sincèrement|respectueusement|affectueusement|bien à|veuillez|agréez|ihr|ihre|dein|deine|euer|eure',
  'hochachtungsvoll|mit|hochachtend|herzlich|herzlichst|ergebenst|suyo|suya|su|tuyo|tuya|tu|vuestro|vuestra|atentamente|cordialmente|afectuosamente|respetuosamente',
  'seu|sua|teu|tua|vosso|vossa|atenciosamente|respeitosamente|vostro|vostra|suo|tuo|cordiali|distinti|con|com|uw|je|jouw|hoogachtend|met',
  'din|deres|med|vänliga|högaktningsfullt|ystävällisesti|teidän|sinun|kunnioittaen|al dumneavoastră|cu|al tău|a ta|tisztelettel|szívélyes|üdvözlettel',
  'ваш|ваша|ваше|вам|вас|весь|вся|твой|твоя|твоё|тебя|искренне|преданный|преданная|покорнейший|покорный|любящий|любящая|с|остаюсь|честь имею',
  'твій|твоя|твоє|щиро|з|із|twój|twoja|pański|pańska|wasz|wasza|szczerze|váš|vaše|tvůj|tvoje|tvoj|vaš|vaša|твој|ваше|с уважение|искрено',
  'saygılarımla|saygılarımızla|sevgilerimle|sevgiyle|hürmetlerimle|hürmətlə|sizin|senin|sənin|δικός|δική|με|μετά|ο υμέτερος|քո|ձեր|հարգանքով|სიყვარულით|თქვენი|შენი|პატივისცემით',
  'שלך|שלכם|בברכה|בכבוד|בידידות|באהבה|המסור|المخلص|المخلصة|أخوك|أختك|صديقك|محبك|والسلام|مع|وتفضلوا|تفضلوا|ارادتمند|دوستدار|با|قربان|مخلص|آپ کا|آپ کی|تمہارا|تمہاری|خاکسار',
  'आपका|आपकी|तुम्हारा|तुम्हारी|भवदीय|भवदीया|শ্রদ্ধা|তোমার|আপনার|敬具|草々|かしこ|頓首|此致|敬礼|敬禮|你的|您的|谨启|謹啟',
].join('|');
const opening = new RegExp(`^(?:${openings})(?![\\p{L}\\p{M}])`, 'iu');
/** Letters of such a line, and letters and words of the name under it. */
const [maxLetters, maxNameLetters, maxNameWords] = [70, 45, 5];

/** Whether a line that stands alone ends a letter: it begins as such lines do, and a name is under it. */
export function isSignOff({ text }: Line, after: readonly Line[] | undefined): boolean {
  const [name, second] = after ?? [];
  if (!name || second || text.length > maxLetters || !opening.test(text) || endOf(text) === 'stop') return false;
  return name.text.length <= maxNameLetters && name.text.split(/\s+/u).length <= maxNameWords && !name.form;
}

/** Whether a line that stands alone is the name under a letter. */
export function isSignature(line: Line, before: readonly Line[] | undefined): boolean {
  const [last, second] = before ?? [];
  return last !== undefined && !second && isSignOff(last, [line]);
}
